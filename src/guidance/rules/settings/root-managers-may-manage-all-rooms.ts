import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'root-managers-may-manage-all-rooms',
  topic: 'settings',
  source: 'migration-process-details#source-2-2-root-managers',
  when: { setting: 'root-managers' },
  may: { wish: 'keep' },
  says: {
    en: 'Managers of the Group Chat root category may stay in it: after the migration, each of them is a Manager of all rooms.',
    es: 'Los administradores (Managers) de la categoría raíz del chat en grupo pueden seguir en ella: después de la migración, cada uno de ellos es administrador (Manager) de todos los salones.',
  },
});
