import { rule } from '../rule.ts';

export default rule({
  id: 'lync-clients-cannot-sign-in-on-2007-r2',
  topic: 'precise-clients',
  source: 'client-interoperability#not-on-2007-r2',
  when: { 'precise-client': ['lync-2013', 'lync-2013-basic', 'lync-2010', 'lync-2010-attendant', 'web-app', 'store-app'] },
  cannot: { home: 'ocs-2007-r2' },
  says: {
    en: 'With this Lync client, a user homed on Office Communications Server 2007 R2 cannot sign in: that is not supported.',
    es: 'Con este cliente de Lync, un usuario alojado en Office Communications Server 2007 R2 no puede iniciar sesión: no se admite.',
  },
  means: {
    en: 'This is about signing in. It counts here because nobody chats with a client that is not signed in; the reverse, that signing in permits chat, is never concluded.',
    es: 'Trata del inicio de sesión. Cuenta aquí porque nadie chatea con un cliente sin sesión iniciada; lo inverso, que iniciar sesión permita chatear, no se deduce nunca.',
  },
  remedy: {
    en: 'Move the user to a Lync Server 2013 pool before the user gets this client.',
    es: 'Mueva al usuario a un grupo de servidores de Lync Server 2013 antes de darle este cliente.',
  },
});
