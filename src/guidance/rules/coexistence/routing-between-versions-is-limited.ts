import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'routing-between-versions-is-limited',
  topic: 'coexistence',
  source: 'supported-migration-paths#mixed-routing',
  when: { stage: 'during', 'has-2013': 'yes', standing: ['two', 'three'] },
  follows: true,
  says: {
    en: 'While an old version coexists with Lync Server 2013, routing between the versions is supported only in part.',
    es: 'Mientras una versión anterior coexiste con Lync Server 2013, el enrutamiento entre las versiones solo se admite en parte.',
  },
});
