import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-of-2007-r2-keeps-its-pool',
  topic: 'retirement',
  source: 'coexistence-considerations#s5',
  when: { removing: ['ocs-2007-r2-pool', 'back-compat-site'] },
  mustNot: { 'group-chat-left': 'software' },
  says: {
    en: 'An Office Communications Server 2007 R2 pool (or BackCompatSite with it) must not be removed while a Group Chat pool is homed on it.',
    es: 'Un grupo de servidores de Office Communications Server 2007 R2 (o BackCompatSite con él) no debe quitarse mientras aloje un grupo de servidores de chat en grupo.',
  },
  means: {
    en: 'A Group Chat pool needs a home of its own version; if another pool of the same version is left, that pool can be the home instead.',
    es: 'Un grupo de servidores de chat en grupo necesita un alojamiento de su misma versión; si queda otro grupo de servidores de la misma versión, puede alojarlo ese otro.',
  },
  advice: {
    en: 'Migrate and uninstall Group Chat first.',
    es: 'Migre y desinstale antes el chat en grupo.',
  },
});
