import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'active-servers-share-the-time-zone-of-their-next-hop',
  topic: 'topology',
  source: 'required-resources#time-zone',
  when: {},
  must: { 'time-zone': 'same' },
  says: {
    en: 'The active servers of a Persistent Chat pool must be in the same time zone as the Lync Server 2013 pool that is their next hop.',
    es: 'Los servidores activos de un grupo de servidores de chat persistente deben estar en la misma zona horaria que el grupo de servidores de Lync Server 2013 que es su próximo salto.',
  },
  advice: {
    en: 'Choose a next hop in the time zone of the active servers, or make servers in the time zone of the next hop active.',
    es: 'Elija un próximo salto que esté en la zona horaria de los servidores activos o active servidores que estén en la zona horaria del próximo salto.',
  },
});
