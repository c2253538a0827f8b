import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-of-2010-keeps-its-pool',
  topic: 'retirement',
  source: 'coexistence-considerations#s4',
  when: { removing: 'lync-2010-pool' },
  mustNot: { 'group-chat-left': ['software', 'entries'] },
  says: {
    en: 'A Lync Server 2010 pool must not be removed while anything is left of a Group Chat pool of 2010 that is homed on it: that pool needs a home of its own version.',
    es: 'Un grupo de servidores de Lync Server 2010 no debe quitarse mientras quede algo de un grupo de servidores de chat en grupo de 2010 alojado en él: este necesita un alojamiento de su misma versión.',
  },
  means: {
    en: 'If another pool of the same version remains, it may be the home instead. A trusted application that is left counts: we take its next hop for the home of the Group Chat pool, and half retired is not retired.',
    es: 'Si queda otro grupo de servidores de la misma versión, puede alojarlo ese otro. La aplicación de confianza que quede también cuenta: entendemos que su próximo salto es el alojamiento del grupo de servidores de chat en grupo, y lo retirado a medias no está retirado.',
  },
  remedy: {
    en: 'Migrate Group Chat, uninstall its software and delete its trusted application first.',
    es: 'Antes, migre el chat en grupo, desinstale su software y elimine su aplicación de confianza.',
  },
  note: {
    en: 'By a cmdlet reference, a trusted application pool without an associated Registrar cannot be removed.',
    es: 'Según la referencia de un cmdlet, no se puede quitar un grupo de aplicaciones de confianza sin un registrador asociado.',
  },
});
