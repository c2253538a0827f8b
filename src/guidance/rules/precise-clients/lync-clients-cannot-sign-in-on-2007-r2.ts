import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-clients-cannot-sign-in-on-2007-r2',
  topic: 'precise-clients',
  source: 'client-interoperability#not-on-2007-r2',
  when: { 'precise-client': ['lync-2013', 'lync-2013-basic', 'lync-2010', 'lync-2010-attendant', 'web-app', 'store-app'] },
  cannot: { home: 'ocs-2007-r2' },
  says: {
    en: 'A user homed on Office Communications Server 2007 R2 cannot sign in with Lync 2013, Lync 2013 Basic, Lync 2010, Lync 2010 Attendant, Lync Web App or the Lync Windows Store app.',
    es: 'Un usuario alojado en Office Communications Server 2007 R2 no puede iniciar sesión con Lync 2013, Lync 2013 Basic, Lync 2010, Operador de Lync 2010, Lync Web App ni la aplicación Lync de la Tienda Windows.',
  },
  means: {
    en: 'The rule is about signing in. It counts here because a client that is not signed in gives no chat. The reverse does not follow: signing in does not permit chat.',
    es: 'La regla trata del inicio de sesión. Cuenta aquí porque un cliente sin sesión iniciada no da acceso al chat. Lo inverso no se deduce: iniciar sesión no da acceso al chat.',
  },
  advice: {
    en: 'Move the user to a Lync Server 2013 pool before the user gets one of these clients.',
    es: 'Traslade al usuario a un grupo de servidores de Lync Server 2013 antes de darle uno de estos clientes.',
  },
});
