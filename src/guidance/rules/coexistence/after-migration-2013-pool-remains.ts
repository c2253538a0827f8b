import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'after-migration-2013-pool-remains',
  topic: 'coexistence',
  source: 'coexistence-considerations#s1',
  when: { stage: 'after' },
  must: { 'has-2013': 'yes' },
  says: {
    en: 'For the migration to be over, a Lync Server 2013 Persistent Chat deployment must exist: it is what remains after migration.',
    es: 'Para dar por terminada la migración, debe haber una implementación de chat persistente de Lync Server 2013: es lo que queda después de la migración.',
  },
  means: {
    en: 'The guidance states what remains, not a duty. We conclude that without a Lync Server 2013 deployment the migration is not over.',
    es: 'La guía indica qué queda, no impone una obligación. Deducimos que, sin una implementación de Lync Server 2013, la migración no ha terminado.',
  },
  advice: {
    en: 'Deploy Persistent Chat Server of Lync Server 2013; without it the migration is not over.',
    es: 'Implemente el servidor de chat persistente de Lync Server 2013; sin él la migración no ha terminado.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The rule used to say that a 2013 deployment must exist after migration. The guidance only says that it is what remains; the duty is our conclusion.',
        es: 'La regla decía que después de la migración debe haber una implementación de 2013. La guía solo dice que es lo que queda; la obligación es una deducción nuestra.',
      },
    },
  ],
});
