import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-is-migrated-last',
  topic: 'paths',
  source: 'supported-migration-paths#group-chat-last',
  when: {},
  must: { 'chat-turn': 'last' },
  says: {
    en: 'Group Chat must be migrated last, after every other component of the old version has been migrated.',
    es: 'El chat en grupo debe migrarse en último lugar, después de migrar todos los demás componentes de la versión anterior.',
  },
  means: {
    en: 'Another topic (JJ204698) lists Group Chat among the things to plan in the first phase: plan the migration of Group Chat early and carry it out last.',
    es: 'Otro tema (JJ204698) incluye el chat en grupo entre lo que se planifica en la primera fase: planifíquelo al principio y ejecútelo al final.',
  },
  advice: {
    en: 'Complete the migration of the other components first.',
    es: 'Complete antes la migración de los demás componentes.',
  },
});
