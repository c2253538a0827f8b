import { ruleOf } from '../rules/index.ts';
import { checker } from './checker.ts';

export default checker({
  id: 'side-by-side',
  name: { en: 'Side by side', es: 'En paralelo' },
  title: {
    en: 'May these deployments stand together now?',
    es: '¿Pueden existir ahora juntas estas implementaciones?',
  },
  lead: {
    en: 'Which chat deployments may stand while the migration lasts, and which one after it: sentences 1, 2 and 6 of the guidance, and what another topic says of all three.',
    es: 'Qué implementaciones de chat puede haber mientras dura la migración y cuál después: frases 1, 2 y 6 de la guía, y lo que otro tema dice de las tres.',
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
  ].map(ruleOf),
  also: [
    'one-old-version-may-stand-beside-2013',
    'routing-between-versions-is-limited',
    'group-chat-may-coexist-with-persistent-chat',
  ].map(ruleOf),
  circumstances: ['stage'],
  map: 'standing',
  examples: [
    {
      says: {
        en: 'During the migration: 2013 beside 2010',
        es: 'Durante la migración: 2013 en paralelo con 2010',
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
        en: 'No chat deployment stands while the migration is under way: the guidance has nothing to say about it.',
        es: 'No hay ninguna implementación de chat mientras la migración está en curso: la guía no dice nada al respecto.',
      },
    },
    {
      id: 'three-versions-at-once',
      verdict: 'conflict',
      when: { stage: 'during', standing: 'three' },
      says: {
        en: 'All three versions at once: one topic lists them and lets deployments stand side by side, another does not support the three together.',
        es: 'Las tres versiones a la vez: un tema las enumera y permite que existan en paralelo; otro no admite las tres juntas.',
      },
    },
  ],
});
