import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'after-migration-no-2007-r2-remains',
  topic: 'coexistence',
  source: 'coexistence-considerations#s1',
  when: { stage: 'after' },
  mustNot: { 'has-2007-r2': 'yes' },
  says: {
    en: 'The migration must not be considered over while an Office Communications Server 2007 R2 Group Chat deployment is left; until then coexistence continues.',
    es: 'La migración no debe darse por terminada mientras quede una implementación de chat en grupo de Office Communications Server 2007 R2; hasta entonces continúa la coexistencia.',
  },
  means: {
    en: 'The period of coexistence ends only when the legacy deployment is decommissioned completely (sentence 2). While a legacy deployment is left, you are still in the migration phase. When to decommission the legacy deployment is your choice.',
    es: 'El periodo de coexistencia solo termina cuando la implementación heredada se retira por completo (frase 2). Mientras quede una implementación heredada, usted sigue en el periodo de migración. Usted decide cuándo retirarla.',
  },
  advice: {
    en: 'Decommission the 2007 R2 Group Chat deployment completely, or choose the stage “during”.',
    es: 'Retire por completo la implementación de chat en grupo de 2007 R2 o elija la etapa «durante».',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The rule used to say that a legacy deployment must not remain after migration. The guidance permits decommissioning and sets no date: the rule only says when the migration is over.',
        es: 'La regla decía que después de la migración no debe quedar ninguna implementación heredada. La guía permite retirarla, sin fijar plazo: la regla solo dice cuándo ha terminado la migración.',
      },
    },
  ],
});
