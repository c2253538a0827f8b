import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-of-2010-keeps-its-pool',
  topic: 'retirement',
  source: 'coexistence-considerations#s4',
  when: { removing: 'lync-2010-pool' },
  mustNot: { 'group-chat-left': ['software', 'entries'] },
  says: {
    en: 'A Lync Server 2010 pool must not be removed while anything is left of a Group Chat pool homed on it.',
    es: 'Un grupo de servidores de Lync Server 2010 no debe quitarse mientras quede algo de un grupo de servidores de chat en grupo alojado en él.',
  },
  means: {
    en: 'A Group Chat pool needs a home of its own version; if another pool of the same version is left, that pool can be the home instead. A trusted application that is left counts too: we take its next hop to be the home of the Group Chat pool, and a half-retired deployment is not retired.',
    es: 'Un grupo de servidores de chat en grupo necesita un alojamiento de su misma versión; si queda otro grupo de servidores de la misma versión, puede alojarlo ese otro. La aplicación de confianza que quede también cuenta: entendemos que su próximo salto es el alojamiento del grupo de servidores de chat en grupo, y lo retirado a medias no está retirado.',
  },
  advice: {
    en: 'First migrate Group Chat, uninstall its software and delete its trusted application.',
    es: 'Antes, migre el chat en grupo, desinstale su software y elimine su aplicación de confianza.',
  },
  note: {
    en: 'According to a cmdlet reference, a trusted application pool without an associated Registrar cannot be removed.',
    es: 'Según la referencia de un cmdlet, no se puede quitar un grupo de aplicaciones de confianza sin un registrador asociado.',
  },
});
