import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'both-old-versions-cannot-be-migrated',
  topic: 'paths',
  source: 'supported-migration-paths#both-old-versions',
  when: {},
  cannot: { 'migrating-from': 'both' },
  says: {
    en: 'An environment that runs both Lync Server 2010 and Office Communications Server 2007 R2 cannot be migrated to Lync Server 2013: that is not supported.',
    es: 'Un entorno en el que se ejecutan tanto Lync Server 2010 como Office Communications Server 2007 R2 no se puede migrar a Lync Server 2013: no se admite.',
  },
  note: {
    en: 'The guidance does not say how such an environment can first be reduced to a single version.',
    es: 'La guía no dice cómo reducir antes un entorno así a una sola versión.',
  },
});
