import { source } from '../../model/source.ts';

export default source({
  id: 'verifying-the-merged-topology',
  title: {
    en: 'Verify topology information (migration from Office Communications Server 2007 R2)',
    es: 'Comprobación de la información de topología (migración desde Office Communications Server 2007 R2)',
  },
  technet: 'JJ205151(v=OCS.15)',
  date: '2012-09-26',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/verify-topology-information',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/verify-topology-information',
  },
  passages: {
    'back-compat-site': {
      gist: {
        en: 'After the merge, BackCompatSite shows the pools and servers of 2007 R2 by name, but only the roles that interoperability needs, and not those collocated on a Front End Server or a Standard Edition server.',
        es: 'Tras la combinación, BackCompatSite muestra por su nombre los grupos de servidores y los servidores de 2007 R2, pero solo los roles que necesita la interoperabilidad, y no los que comparten un servidor front-end o un servidor Standard Edition.',
      },
      aside: {
        en: 'It says what can be seen. Group Chat is not named, so you have to find out where a 2007 R2 Group Chat pool is homed.',
        es: 'Dice lo que se ve. El chat en grupo no se menciona, así que debe averiguar dónde está alojado el grupo de servidores de chat en grupo de 2007 R2.',
      },
    },
  },
});
