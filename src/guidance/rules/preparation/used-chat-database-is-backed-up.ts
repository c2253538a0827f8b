import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'used-chat-database-is-backed-up',
  topic: 'preparation',
  source: 'migration-process-details#step-4-backup',
  when: { 'target-pool': ['filled', 'clashing'] },
  must: { backups: 'both' },
  says: {
    en: 'If items were created in Lync Server 2013 beforehand, the Persistent Chat database must be backed up before the import.',
    es: 'Si antes se crearon elementos en Lync Server 2013, debe hacerse una copia de seguridad de la base de datos de chat persistente antes de la importación.',
  },
  advice: {
    en: 'Back up the Persistent Chat database as well.',
    es: 'Haga también una copia de seguridad de la base de datos de chat persistente.',
  },
});
