import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'rooms-do-not-interact-across-deployments',
  topic: 'content',
  source: 'coexistence-considerations#s7',
  when: { item: 'room' },
  cannot: { crosses: 'yes' },
  says: {
    en: 'Rooms of a Group Chat or Persistent Chat deployment cannot interact with the categories, rooms or add-ins of the accompanying deployment.',
    es: 'Los salones de una implementación de chat en grupo o de chat persistente no pueden interactuar con las categorías, los salones ni los complementos de la implementación que la acompaña.',
  },
  advice: {
    en: 'Use the room from its own deployment, or migrate the room first.',
    es: 'Use el salón desde su propia implementación o mígrelo antes.',
  },
});
