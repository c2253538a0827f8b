import { quotingSpanish } from '../../model/quotation.ts';
import { source } from '../../model/source.ts';

export default source({
  id: 'manage-rooms',
  title: {
    en: 'Manage rooms',
    es: 'Administrar salones',
  },
  technet: 'JJ205292(v=OCS.15)',
  date: '2013-02-21',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/manage-rooms',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/manage-rooms',
  },
  passages: {
    'lists-of-a-room': {
      gist: {
        en: 'Members, Managers and presenters of a room should be in the AllowedMembers of its category and not in its DeniedMembers.',
        es: 'Se recomienda que los miembros, los administradores (Managers) y los moderadores de un salón estén incluidos en la lista AllowedMembers de la categoría y no en DeniedMembers.',
      },
      translation: {
        en: quotingSpanish`The published Spanish says “${'deben'}” (must). The English says “should”, and we keep that here; another topic states the duty itself (Gg398730).`,
        es: 'El texto publicado en español dice «deben». El inglés lo recomienda, y así lo dejamos aquí; otro tema formula la obligación como tal (Gg398730).',
      },
    },
    presenters: {
      gist: {
        en: 'A room of type Normal cannot have presenters.',
        es: 'Un salón de tipo Normal no puede tener moderadores.',
      },
    },
  },
});
