import { rule } from '../rule.ts';

export default rule({
  id: 'unfitting-invitations-become-false',
  topic: 'settings',
  source: 'migration-process-details#source-2-4-default',
  when: { setting: 'invitations', wish: 'keep', handled: ['after', 'never'] },
  follows: true,
  says: {
    en: 'Without that reset, the migration shows warnings and sets the invitations of those rooms to false.',
    es: 'Si no se restablece antes la configuración, la migración muestra advertencias y deja en false las invitaciones de esos salones.',
  },
});
