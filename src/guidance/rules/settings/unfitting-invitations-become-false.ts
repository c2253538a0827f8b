import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'unfitting-invitations-become-false',
  topic: 'settings',
  source: 'migration-process-details#source-2-4-default',
  when: { setting: 'invitations', wish: 'keep', handled: ['after', 'never'] },
  follows: true,
  says: {
    en: 'Group Chat rooms whose invitation setting does not suit their category get a warning in the migration and the value false.',
    es: 'Los salones de chat en grupo cuya configuración de invitaciones no se ajusta a la de su categoría reciben en la migración una advertencia y el valor false.',
  },
});
