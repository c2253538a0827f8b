import { rule } from '../rule.ts';

export default rule({
  id: 'active-servers-share-the-time-zone-of-their-next-hop',
  topic: 'topology',
  source: 'required-resources#time-zone',
  when: {},
  must: { 'time-zone': 'same' },
  says: {
    en: 'The active Persistent Chat servers must be in the time zone of the Lync pool that is their next hop.',
    es: 'Los servidores de chat persistente activos deben estar en la zona horaria del grupo de servidores de Lync que es su próximo salto.',
  },
  remedy: {
    en: 'Choose a next hop in that time zone, or make servers in the time zone of the next hop active.',
    es: 'Elija un próximo salto en esa zona horaria o active servidores que estén en la zona horaria del próximo salto.',
  },
});
