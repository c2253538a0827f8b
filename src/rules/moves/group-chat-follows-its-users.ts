import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-follows-its-users',
  topic: 'moves',
  source: 'supported-migration-paths#group-chat-last',
  when: { 'moved-from': ['lync-2010', 'ocs-2007-r2'], 'moved-to': 'lync-2013' },
  follows: true,
  says: {
    en: 'Group Chat itself is migrated after the users: it goes last, after every other component.',
    es: 'El propio chat en grupo se migra después de los usuarios: va en último lugar, después de todos los demás componentes.',
  },
  means: {
    en: 'That the users are among the other components is our reading.',
    es: 'Que los usuarios se cuenten entre los demás componentes es nuestra lectura.',
  },
});
