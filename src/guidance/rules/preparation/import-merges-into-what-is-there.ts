import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'import-merges-into-what-is-there',
  topic: 'preparation',
  source: 'migration-process-details#step-4-merge',
  when: { 'target-pool': ['filled', 'clashing'] },
  follows: true,
  says: {
    en: 'The import of Group Chat data merges the legacy items with those of Lync Server 2013; where names are the same, the legacy item overwrites the Lync Server 2013 item.',
    es: 'La importación de datos de chat en grupo combina los elementos heredados con los de Lync Server 2013; si los nombres coinciden, el elemento heredado sobrescribe el de Lync Server 2013.',
  },
  note: {
    en: 'The guidance does not say what happens to the messages and members of an overwritten room.',
    es: 'La guía no dice qué ocurre con los mensajes y los miembros de un salón sobrescrito.',
  },
});
