import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'level-takes-only-one-kind-of-data',
  topic: 'preparation',
  source: 'export-persistent-chat-data#scope',
  when: { 'exported-part': 'one-level' },
  follows: true,
  says: {
    en: 'Export-CsPersistentChatData with a -Level other than All exports only one kind of data: users, categories, the room directory or the content.',
    es: 'Export-CsPersistentChatData con un -Level distinto de All exporta un solo tipo de datos: usuarios, categorías, el directorio de salones o el contenido.',
  },
  note: {
    en: 'No topic says what the import does with one kind of data without the others.',
    es: 'Ningún tema dice qué hace la importación con un tipo de datos sin los demás.',
  },
});
