import { rule } from '../rule.ts';

export default rule({
  id: 'import-merges-into-what-is-there',
  topic: 'preparation',
  source: 'migration-process-details#step-4-merge',
  when: { 'target-pool': ['filled', 'clashing'] },
  follows: true,
  says: {
    en: 'The import merges the legacy items with those of 2013; where names are the same, the legacy item overwrites the one of 2013.',
    es: 'La importación combina los elementos heredados con los de 2013; si los nombres coinciden, el heredado sobrescribe el de 2013.',
  },
  note: {
    en: 'What becomes of the messages and members of an overwritten room is not said.',
    es: 'No se dice qué ocurre con los mensajes y los miembros de un salón sobrescrito.',
  },
});
