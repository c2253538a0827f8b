import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'unfitting-invitations-become-false',
  topic: 'settings',
  source: 'migration-process-details#source-2-4-default',
  when: { setting: 'invitations', wish: 'keep', handled: ['after', 'never'] },
  follows: true,
  says: {
    en: 'Group Chat rooms with an invitation setting that does not fit their category cause a warning in the migration and get the value false.',
    es: 'Los salones de chat en grupo cuya configuración de invitaciones no se ajusta a la de su categoría provocan una advertencia en la migración y quedan con el valor false.',
  },
});
