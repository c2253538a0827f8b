import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-pool-must-have-a-2013-next-hop',
  topic: 'topology',
  source: 'deployment-checklist#associated-pool',
  when: { application: 'persistent-chat-pool' },
  must: { 'next-hop': 'lync-2013' },
  says: {
    en: 'The next hop of a Persistent Chat pool must be a Lync Server 2013 pool.',
    es: 'El próximo salto de un grupo de servidores de chat persistente debe ser un grupo de servidores de Lync Server 2013.',
  },
  advice: {
    en: 'Select a Lync Server 2013 pool as the next hop.',
    es: 'Seleccione como próximo salto un grupo de servidores de Lync Server 2013.',
  },
  note: {
    en: 'We take the home of a chat pool to be its next hop. No topic says so outright.',
    es: 'Entendemos que el alojamiento de un grupo de servidores de chat es su próximo salto. Ningún tema lo dice expresamente.',
  },
});
