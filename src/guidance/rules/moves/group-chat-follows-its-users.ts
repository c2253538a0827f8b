import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-follows-its-users',
  topic: 'moves',
  source: 'supported-migration-paths#group-chat-last',
  when: { 'moved-from': ['lync-2010', 'ocs-2007-r2'], 'moved-to': 'lync-2013' },
  follows: true,
  says: {
    en: 'Group Chat is migrated after the users: last, after every other component of the old version.',
    es: 'El chat en grupo se migra después de los usuarios: en último lugar, después de todos los demás componentes de la versión anterior.',
  },
  means: {
    en: 'That the users are among the other components is our reading.',
    es: 'Que los usuarios se cuenten entre los demás componentes es nuestra interpretación.',
  },
});
