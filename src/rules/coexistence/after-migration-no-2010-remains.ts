import { rule } from '../rule.ts';

export default rule({
  id: 'after-migration-no-2010-remains',
  topic: 'coexistence',
  source: 'coexistence-considerations#s1',
  when: { stage: 'after' },
  mustNot: { 'has-2010': 'yes' },
  says: {
    en: 'After migration, a Lync Server 2010 Group Chat deployment must not remain.',
    es: 'Después de la migración, no debe quedar ninguna implementación de chat en grupo de Lync Server 2010.',
  },
  means: {
    en: 'The period of coexistence ends only when the legacy deployment is decommissioned completely (sentence 2). While one still stands, you are still during the migration, not after it.',
    es: 'El periodo de coexistencia solo termina cuando la implementación heredada se retira por completo (frase 2). Mientras quede una, se está aún durante la migración, no después.',
  },
  remedy: {
    en: 'Decommission it completely; until then the stage is “during”.',
    es: 'Retírela por completo; hasta entonces la etapa es «durante».',
  },
});
