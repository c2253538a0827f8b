import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'existing-group-chat-2010-may-keep-its-next-hop',
  topic: 'topology',
  source: 'coexistence-considerations#s4',
  when: { application: 'existing-group-chat-2010' },
  may: { 'next-hop': 'lync-2010' },
  says: {
    en: 'An existing Lync Server 2010 Group Chat pool may keep its Lync Server 2010 next hop.',
    es: 'Un grupo de servidores de chat en grupo de Lync Server 2010 ya existente puede conservar su próximo salto de Lync Server 2010.',
  },
  means: {
    en: 'The rule for new trusted applications in a mixed environment does not apply to an existing Group Chat pool.',
    es: 'La regla sobre aplicaciones de confianza nuevas en un entorno mixto no se aplica a un grupo de servidores de chat en grupo ya existente.',
  },
  note: {
    en: 'The home on Lync Server 2010 is allowed only while coexistence lasts: until migration is complete and the legacy deployment has been decommissioned completely (sentence 2).',
    es: 'El alojamiento en Lync Server 2010 solo se permite mientras dure la coexistencia: hasta que la migración se complete y la implementación heredada se retire por completo (frase 2).',
  },
});
