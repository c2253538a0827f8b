import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-name-under-a-top-category-may-stay',
  topic: 'settings',
  source: 'migration-process-details#source-2-3-limit',
  when: { 'category-level': 'top', 'same-name': 'nothing' },
  may: { 'name-length': ['up-to-240', '241-to-256'] },
  says: {
    en: 'The name of a Group Chat room under a category without parents may stay as it is if it has at most 256 characters.',
    es: 'El nombre de un salón de chat en grupo que está bajo una categoría sin categorías principales puede quedarse como está si tiene como máximo 256 caracteres.',
  },
  means: {
    en: 'The topic says that rooms under a child category get a prefix, and says nothing about other rooms.',
    es: 'El tema dice que los salones que están bajo una categoría secundaria reciben un prefijo y no dice nada de los demás.',
  },
});
