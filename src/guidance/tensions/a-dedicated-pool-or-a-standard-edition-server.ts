import { tension } from '../../model/tension.ts';

export default tension({
  id: 'a-dedicated-pool-or-a-standard-edition-server',
  number: 'T57',
  kind: 'conflict',
  weight: 'verdict',
  title: {
    en: 'A dedicated pool, or a Standard Edition server',
    es: 'Un grupo de servidores dedicado o un servidor Standard Edition',
  },
  sides: [
    {
      says: {
        en: 'The Persistent Chat services run on a dedicated pool.',
        es: 'Los servicios de chat persistente se ejecutan en un grupo de servidores dedicado.',
      },
      sources: ['how-persistent-chat-works'],
    },
    {
      says: {
        en: 'Persistent Chat Server can share a Standard Edition server, databases included.',
        es: 'El servidor de chat persistente puede compartir un servidor Standard Edition, incluidas las bases de datos.',
      },
      sources: ['persistent-chat-components', 'deploying-persistent-chat-server', 'capacity-planning'],
    },
  ],
  reading: {
    en: 'With Enterprise Edition, it requires a dedicated pool; with Standard Edition, it may share the server, in a new deployment and within limits. Even there, it has its own pool in the topology, with the name of the server.',
    es: 'Con Enterprise Edition, el servidor de chat persistente exige un grupo de servidores dedicado; con Standard Edition puede compartir el servidor, en una implementación nueva y con límites. Incluso allí tiene en la topología un grupo de servidores propio, con el nombre del servidor.',
  },
});
