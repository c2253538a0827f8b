import { source } from '../../model/source.ts';

export default source({
  id: 'manage-categories',
  title: {
    en: 'Manage categories',
    es: 'Administrar categorías',
  },
  technet: 'JJ204719(v=OCS.15)',
  date: '2012-10-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/manage-categories',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/manage-categories',
  },
  passages: {
    creators: {
      gist: {
        en: 'The Creators of a category should be in its AllowedMembers and not in its DeniedMembers.',
        es: 'Se recomienda que los creadores de una categoría estén incluidos en su lista AllowedMembers y no en DeniedMembers.',
      },
    },
  },
});
