import { checker } from '../../model/checker.ts';

export default checker({
  id: 'side-by-side',
  name: { en: 'Side by side', es: 'En paralelo' },
  title: {
    en: 'Can these deployments coexist now?',
    es: '¿Pueden coexistir ahora estas implementaciones?',
  },
  lead: {
    en: 'Which chat deployments can exist during the migration, and which one after it: sentences 1, 2 and 6 of the coexistence topic, and what another topic says about running all three versions.',
    es: 'Qué implementaciones de chat puede haber durante la migración y cuál después: frases 1, 2 y 6 del tema sobre la coexistencia, y lo que dice otro tema de tener las tres versiones.',
  },
  rules: [
    'after-migration-2013-pool-may-stand',
    'after-migration-2013-pool-remains',
    'after-migration-no-2010-remains',
    'after-migration-no-2007-r2-remains',
    'any-one-deployment-may-stand-during-migration',
    'deployments-may-stand-side-by-side',
    'three-versions-cannot-stand-together',
    'both-old-versions-are-no-starting-point',
  ],
  also: [
    'one-old-version-may-stand-beside-2013',
    'routing-between-versions-is-limited',
    'group-chat-may-coexist-with-persistent-chat',
  ],
  circumstances: ['stage'],
  map: 'standing',
  examples: [
    {
      says: {
        en: 'During the migration: Lync Server 2013 and Lync Server 2010',
        es: 'Durante la migración: Lync Server 2013 y Lync Server 2010',
      },
      given: { stage: 'during', 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'no' },
    },
    {
      says: { en: 'All three versions at once', es: 'Las tres versiones a la vez' },
      given: { stage: 'during', 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'yes' },
    },
  ],
  regions: [
    {
      id: 'no-chat-deployment',
      verdict: 'silent',
      when: { stage: 'during', standing: 'none' },
      says: {
        en: 'There is no chat deployment during the migration: the guidance says nothing about it.',
        es: 'No hay ninguna implementación de chat durante la migración: la guía no dice nada al respecto.',
      },
    },
    {
      id: 'three-versions-at-once',
      verdict: 'conflict',
      when: { stage: 'during', standing: 'three' },
      says: {
        en: 'All three versions at once: one topic lists them and permits deployments side by side; another does not support the three together.',
        es: 'Las tres versiones a la vez: un tema las enumera y permite que existan en paralelo; otro no admite las tres juntas.',
      },
    },
  ],
});
