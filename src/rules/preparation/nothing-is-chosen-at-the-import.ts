import { rule } from '../rule.ts';

export default rule({
  id: 'nothing-is-chosen-at-the-import',
  topic: 'preparation',
  source: 'import-persistent-chat-data#no-selection',
  when: {},
  cannot: { 'exported-part': 'chosen-at-import' },
  says: {
    en: 'Pools, categories and dates cannot be chosen at the import: the cmdlet has no parameter for them.',
    es: 'Al importar no se pueden elegir grupos de servidores, categorías ni fechas: el cmdlet no tiene ningún parámetro para ello.',
  },
  remedy: {
    en: 'Choose at the export what is to go along.',
    es: 'Elija al exportar lo que se va a trasladar.',
  },
});
