import { rule } from '../../../model/rule.ts';

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
    en: 'Group Chat is decommissioned in two steps: its software is uninstalled and its trusted application is deleted. Both steps come after the verification.',
    es: 'El chat en grupo se retira en dos pasos: desinstalar su software y eliminar su aplicación de confianza. Los dos van después de la comprobación.',
  },
  advice: {
    en: 'First verify the migrated data in Lync Server Control Panel and with Windows PowerShell.',
    es: 'Compruebe antes los datos migrados en el Panel de control de Lync Server y con Windows PowerShell.',
  },
});
