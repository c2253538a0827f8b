import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'removed-root-managers-may-stay-out',
  topic: 'settings',
  source: 'migration-process-details#source-2-2-root-managers',
  when: { setting: 'root-managers', handled: 'before' },
  may: { wish: 'let-go' },
  says: {
    en: 'Managers may be removed from the Group Chat root category before the migration, so that they do not become Managers of all rooms.',
    es: 'Los administradores (Managers) se pueden quitar de la categoría raíz del chat en grupo antes de la migración, para que no pasen a administrar todos los salones.',
  },
});
