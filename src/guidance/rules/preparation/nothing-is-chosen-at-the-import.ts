import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'nothing-is-chosen-at-the-import',
  topic: 'preparation',
  source: 'import-persistent-chat-data#no-selection',
  when: {},
  cannot: { 'exported-part': 'chosen-at-import' },
  says: {
    en: 'Pools, categories and dates cannot be chosen in Import-CsPersistentChatData, which has no parameter for them.',
    es: 'En Import-CsPersistentChatData no se pueden elegir grupos de servidores, categorías ni fechas: el cmdlet no tiene ningún parámetro para ello.',
  },
  advice: {
    en: 'Choose the part to be migrated in the export.',
    es: 'Elija en la exportación la parte que se va a migrar.',
  },
});
