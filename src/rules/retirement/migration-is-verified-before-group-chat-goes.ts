import { rule } from '../rule.ts';

export default rule({
  id: 'migration-is-verified-before-group-chat-goes',
  topic: 'retirement',
  source: 'standard-migration-scenario#verification',
  when: { removing: 'group-chat' },
  mustNot: { migration: 'unverified' },
  says: {
    en: 'Group Chat must not be decommissioned before the migration has been verified.',
    es: 'El chat en grupo no debe retirarse antes de comprobar la migración.',
  },
  remedy: {
    en: 'Verify the migrated data in Control Panel and with Windows PowerShell first.',
    es: 'Compruebe antes los datos migrados en el Panel de control y con Windows PowerShell.',
  },
});
