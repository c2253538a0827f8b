import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'next-hop-of-a-chat-pool-may-be-changed',
  topic: 'topology',
  source: 'front-end-pool-failover#next-hop',
  when: { application: 'persistent-chat-pool' },
  may: { 'next-hop': 'lync-2013' },
  says: {
    en: 'The next hop of a Persistent Chat pool may be changed later in Topology Builder; the topology is then published.',
    es: 'El próximo salto de un grupo de servidores de chat persistente se puede cambiar más adelante en el Generador de topologías; después se publica la topología.',
  },
  note: {
    en: 'The change is described for a pool that was lost and is replaced by another.',
    es: 'El cambio se describe para un grupo de servidores que se ha perdido y se sustituye por otro.',
  },
});
