import { tension } from '../../model/tension.ts';

export default tension({
  id: 'compliance-always-there-or-optional-and-on-which-server',
  number: 'T40',
  kind: 'conflict',
  weight: 'environment',
  title: {
    en: 'Compliance: always there or optional, and on which server',
    es: 'El cumplimiento: siempre presente u opcional, y en qué servidor',
  },
  sides: [
    {
      says: {
        en: 'It is installed automatically with each Persistent Chat Server.',
        es: 'Se instala automáticamente con cada servidor de chat persistente.',
      },
      sources: ['migration-to-persistent-chat'],
    },
    {
      says: {
        en: 'It is optional.',
        es: 'Es opcional.',
      },
      sources: ['persistent-chat-requirements', 'how-persistent-chat-works'],
    },
    {
      says: {
        en: 'It runs on the Front End Server of Lync Server 2013, according to one topic; on the Front End Servers of Persistent Chat, according to two others.',
        es: 'Se ejecuta en el servidor front-end de Lync Server 2013, según un tema; en los servidores front-end de chat persistente, según otros dos.',
      },
      sources: ['persistent-chat-components', 'new-persistent-chat-features', 'deploying-persistent-chat-server'],
    },
  ],
  reading: {
    en: 'The service comes with each Persistent Chat Server and runs there if compliance is enabled and its database exists.',
    es: 'El servicio viene con cada servidor de chat persistente y se ejecuta en él si se habilita el cumplimiento y existe su base de datos.',
  },
});
