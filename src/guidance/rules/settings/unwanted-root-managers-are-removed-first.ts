import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'unwanted-root-managers-are-removed-first',
  topic: 'settings',
  source: 'migration-process-details#source-2-2-root-managers',
  when: { setting: 'root-managers', wish: 'let-go' },
  must: { handled: 'before' },
  says: {
    en: 'Managers who are not to manage all rooms must be removed from the Group Chat root category before the migration.',
    es: 'Los administradores (Managers) que no vayan a administrar todos los salones deben quitarse de la categoría raíz del chat en grupo antes de la migración.',
  },
  advice: {
    en: 'Remove the Managers with the Group Chat Admin Tool before the export.',
    es: 'Quite a los administradores (Managers) con la Herramienta de administración de chat en grupo antes de la exportación.',
  },
});
