import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-pool-may-have-a-2013-next-hop',
  topic: 'topology',
  source: 'adding-to-the-topology#next-hop',
  when: { application: 'persistent-chat-pool' },
  may: { 'next-hop': 'lync-2013' },
  says: {
    en: 'A Lync Server 2013 Front End pool may be selected as the next hop of a Persistent Chat pool: it routes the requests to that pool.',
    es: 'Como próximo salto de un grupo de servidores de chat persistente se puede seleccionar un grupo de servidores front-end de Lync Server 2013, que le enruta las solicitudes.',
  },
  note: {
    en: 'The active servers must be in the time zone of the next hop (JJ205211).',
    es: 'Los servidores activos deben estar en la zona horaria del próximo salto (JJ205211).',
  },
});
