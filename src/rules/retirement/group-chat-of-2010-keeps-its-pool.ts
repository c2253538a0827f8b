import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-of-2010-keeps-its-pool',
  topic: 'retirement',
  source: 'coexistence-considerations#s4',
  when: { removing: 'lync-2010-pool' },
  mustNot: { 'group-chat-left': 'software' },
  says: {
    en: 'A Lync Server 2010 pool must not be removed while a Group Chat pool of 2010 is homed on it: that pool needs a home of its own version.',
    es: 'Un grupo de servidores de Lync Server 2010 no debe quitarse mientras aloje un grupo de servidores de chat en grupo de 2010: este necesita alojarse en su misma versión.',
  },
  means: {
    en: 'If another pool of the same version remains, it may be the home instead.',
    es: 'Si queda otro grupo de servidores de la misma versión, puede alojarlo ese.',
  },
  remedy: {
    en: 'Migrate and uninstall Group Chat first.',
    es: 'Migre y desinstale antes el chat en grupo.',
  },
  note: {
    en: 'Delete its trusted application before the pool goes as well: by a cmdlet reference, a trusted application pool without an associated Registrar cannot be removed.',
    es: 'Elimine también su aplicación de confianza antes de retirar el grupo de servidores: según la referencia de un cmdlet, un grupo de aplicaciones de confianza sin un registrador asociado no se puede quitar.',
  },
});
