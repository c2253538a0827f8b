import { tension } from '../../model/tension.ts';

export default tension({
  id: 'a-single-2013-pool-or-several',
  number: 'T16',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'A single 2013 pool, or several', es: 'Un solo grupo de servidores de 2013 o varios' },
  sides: [
    {
      says: {
        en: 'Sentence 1 of Coexistence considerations: after migration only “a” 2013 Persistent Chat pool exists.',
        es: 'La frase 1 de Consideraciones sobre la coexistencia: tras la migración solo existe «un» grupo de servidores de chat persistente de 2013.',
      },
      sources: ['coexistence-considerations'],
    },
    {
      says: {
        en: 'Several Persistent Chat pools are supported and more can be added; the legacy pool is migrated to a single one.',
        es: 'Se admiten varios grupos de servidores de chat persistente y se pueden agregar más; el grupo de servidores heredado se migra a uno solo.',
      },
      sources: ['migration-process-details'],
    },
  ],
  reading: {
    en: 'The sentence says that no legacy pool remains. It does not limit the pools of 2013 to one.',
    es: 'La frase dice que no queda ningún grupo de servidores heredado. No limita a uno los de 2013.',
  },
  shownBy: {
    checker: 'several-pools',
    given: { 'pool-subject': 'deployment', 'pool-wish': 'in-several', 'pool-reason': 'another' },
  },
});
