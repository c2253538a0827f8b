import { source } from '../../model/source.ts';

export default source({
  id: 'supported-previous-clients',
  title: {
    en: 'Supported clients from previous deployments in Lync Server 2013',
    es: 'Clientes admitidos de implementaciones anteriores en Lync Server 2013',
  },
  technet: 'Gg398499(v=OCS.15)',
  date: '2012-12-14',
  dateEs: '2015-03-09',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-supported-clients-from-previous-deployments',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-supported-clients-from-previous-deployments',
  },
  passages: {
    'group-chat-2010-not-applicable': {
      gist: {
        en: 'The Lync 2010 Group Chat client is listed as not applicable on Lync Server 2013 and on Office Communications Server 2007 R2.',
        es: 'El cliente Chat en grupo de Lync 2010 figura como no aplicable en Lync Server 2013 y en Office Communications Server 2007 R2.',
      },
    },
    'lync-2013-on-2010': {
      gist: {
        en: 'Lync 2013 on Lync Server 2010 is listed as supported; a footnote says that Lync 2013 clients are not compatible with Group Chat there.',
        es: 'Lync 2013 en Lync Server 2010 figura como compatible; una nota dice que los clientes Lync 2013 no son compatibles allí con el chat en grupo.',
      },
      aside: {
        en: 'The newer table (JJ204672) repeats both, and says that its cells are about signing in. The rules cite the newer table.',
        es: 'La tabla más reciente (JJ204672) repite ambas cosas, y dice que sus celdas tratan del inicio de sesión. Las reglas citan esa.',
      },
    },
  },
});
