import { source } from '../../model/source.ts';

export default source({
  id: 'adding-to-the-topology',
  title: {
    en: 'Add Persistent Chat Server to the topology in Lync Server 2013',
    es: 'Agregar un servidor de chat persistente a la topología en Lync Server 2013',
  },
  technet: 'JJ205049(v=OCS.15)',
  date: '2012-10-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-add-persistent-chat-server-to-the-topology',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-add-persistent-chat-server-to-the-topology',
  },
  passages: {
    'publish-rights': {
      gist: {
        en: 'Publishing the topology requires membership in Domain Admins and RTCUniversalServerAdmins, and full control of the file store.',
        es: 'Para publicar la topología hay que ser miembro de Domain Admins y de RTCUniversalServerAdmins y tener control total del almacén de archivos.',
      },
      aside: {
        en: 'It is about who may publish, and so it applies to every change of the topology.',
        es: 'Trata de quién puede publicar y, por tanto, atañe por igual a todo cambio de la topología.',
      },
    },
    'kind-of-pool': {
      gist: {
        en: 'A pool for one computer or for several is chosen; servers cannot be added later to a pool created for a single computer.',
        es: 'Se elige un grupo de servidores para un equipo o para varios; al que se crea para uno solo no se le puede agregar después ningún servidor.',
      },
      aside: { en: 'Gg398500 says the same, and the rules cite it.', es: 'Gg398500 dice lo mismo, y las reglas lo citan.' },
    },
    'standard-edition-fqdn': {
      gist: {
        en: 'On a Standard Edition server, the FQDN of the Persistent Chat pool has to match that of the server.',
        es: 'En un servidor Standard Edition, el FQDN del grupo de servidores de chat persistente tiene que coincidir con el del servidor.',
      },
    },
    port: {
      gist: {
        en: 'The port between the Persistent Chat servers and the Front End Servers is chosen; by default it is 5041.',
        es: 'Se elige el puerto entre los servidores de chat persistente y los servidores front-end; de forma predeterminada es el 5041.',
      },
      aside: {
        en: 'A setting of the pool; it does not decide where the pool can be placed.',
        es: 'Es una opción del grupo de servidores; no decide dónde se puede colocar.',
      },
    },
    'default-pool': {
      gist: {
        en: 'A pool can be the default for its site or for all sites; where there are several, rooms created and managed in the Lync 2013 client are in the default pool of the user’s site.',
        es: 'Un grupo de servidores puede ser el predeterminado de su sitio o de todos; si hay varios, los salones que se crean y administran desde el cliente Lync 2013 van al predeterminado del sitio del usuario.',
      },
      aside: {
        en: 'It decides in which pool new rooms are created, not whether several pools may exist.',
        es: 'Decide en qué grupo de servidores se crean los salones nuevos, no si puede haber varios.',
      },
    },
    'next-hop': {
      gist: {
        en: 'A Front End pool is selected as the next hop of the Persistent Chat pool; it routes the requests to it.',
        es: 'Se selecciona un grupo de servidores front-end como próximo salto del grupo de servidores de chat persistente; es el que le enruta las solicitudes.',
      },
    },
  },
});
