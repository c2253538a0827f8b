import { rule } from '../rule.ts';

export default rule({
  id: 'migration-is-verified-before-group-chat-goes',
  topic: 'retirement',
  source: 'standard-migration-scenario#verification',
  when: { removing: ['group-chat', 'trusted-application'] },
  mustNot: { migration: 'unverified' },
  says: {
    en: 'Group Chat must not be decommissioned before the migration has been verified.',
    es: 'El chat en grupo no debe retirarse antes de comprobar la migración.',
  },
  means: {
    en: 'Two steps decommission it: uninstalling its software and deleting its trusted application. Both come after the verification.',
    es: 'El chat en grupo se retira en dos pasos: desinstalar su software y eliminar su aplicación de confianza. Los dos van después de la comprobación.',
  },
  remedy: {
    en: 'Verify the migrated data in Control Panel and with Windows PowerShell first.',
    es: 'Compruebe antes los datos migrados en el Panel de control y con Windows PowerShell.',
  },
});
