import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'add-ins-do-not-interact-across-deployments',
  topic: 'content',
  source: 'coexistence-considerations#s7',
  when: { item: 'add-in' },
  cannot: { crosses: 'yes' },
  says: {
    en: 'Add-ins of a Group Chat or Persistent Chat deployment cannot interact with the categories, rooms or add-ins of the accompanying deployment.',
    es: 'Los complementos de una implementación de chat en grupo o de chat persistente no pueden interactuar con las categorías, los salones ni los complementos de la implementación que la acompaña.',
  },
  advice: {
    en: 'Use the add-in from its own deployment, or migrate the add-in first.',
    es: 'Use el complemento desde su propia implementación o mígrelo antes.',
  },
});
