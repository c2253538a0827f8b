import { source } from '../../model/source.ts';

export default source({
  id: 'site-policy',
  title: {
    en: 'Create a site policy for Persistent Chat in Lync Server 2013',
    es: 'Crear una directiva de sitio para chat persistente en Lync Server 2013',
  },
  technet: 'JJ204693(v=OCS.15)',
  date: '2012-10-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-create-a-site-policy-for-persistent-chat',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-create-a-site-policy-for-persistent-chat',
  },
  passages: {
    'over-global': {
      gist: {
        en: 'A site policy overrides the global policy, and only for the site it covers.',
        es: 'Una directiva de sitio prevalece sobre la directiva global, y solo para el sitio que abarca.',
      },
    },
    'new-site-policy': {
      gist: {
        en: 'In Lync Server Control Panel, a new policy is created as a site policy; the procedure for users creates it as a user policy. No procedure creates one for a pool.',
        es: 'En el Panel de control de Lync Server, una directiva nueva se crea como directiva de sitio; el procedimiento para usuarios la crea como directiva de usuario. Ningún procedimiento la crea para un grupo de servidores.',
      },
      aside: {
        en: 'It agrees with the cmdlet reference, which lists the scopes explicitly. The rule against a pool scope cites that reference.',
        es: 'Coincide con la referencia de los cmdlets, que enumera los ámbitos expresamente. La regla contra el ámbito de grupo de servidores cita esa referencia.',
      },
    },
    'check-box': {
      gist: {
        en: 'According to the topic, the check box controls all sites that no site policy controls.',
        es: 'Según el tema, la casilla rige todos los sitios que no controla ninguna directiva de sitio.',
      },
      aside: {
        en: 'An error: it is the text of the global policy. The check box of a site policy controls that site.',
        es: 'Es un error: se trata del texto de la directiva global. La casilla de una directiva de sitio rige ese sitio.',
      },
    },
  },
});
