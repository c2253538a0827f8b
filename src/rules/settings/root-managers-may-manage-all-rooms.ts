import { rule } from '../rule.ts';

export default rule({
  id: 'root-managers-may-manage-all-rooms',
  topic: 'settings',
  source: 'migration-process-details#source-2-2-root-managers',
  when: { setting: 'root-managers' },
  may: { wish: 'keep' },
  says: {
    en: 'Managers of the root category may stay there: after the migration they are Managers of all rooms.',
    es: 'Los administradores (Managers) de la categoría raíz pueden seguir en ella: después de la migración son administradores de todos los salones.',
  },
});
