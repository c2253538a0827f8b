import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-databases-are-backed-up',
  topic: 'preparation',
  source: 'migration-process-details#source-1-backup',
  when: {},
  must: { backups: ['source', 'both'] },
  says: {
    en: 'The Group Chat databases must be backed up before the migration.',
    es: 'Antes de la migración debe hacerse una copia de seguridad de las bases de datos del chat en grupo.',
  },
  advice: {
    en: 'Back up the Group Chat databases in SQL Server.',
    es: 'Haga en SQL Server una copia de seguridad de las bases de datos del chat en grupo.',
  },
  note: {
    en: 'The guidance describes neither a second import nor a way back; backups are the only safety net it mentions.',
    es: 'La guía no describe ni una segunda importación ni la vuelta atrás; las copias de seguridad son la única salvaguarda que menciona.',
  },
});
