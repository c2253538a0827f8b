import { tension } from '../../model/tension.ts';

export default tension({
  id: 'client-version-filtering-for-lync-2013',
  number: 'T47',
  kind: 'ambiguity',
  weight: 'environment',
  title: {
    en: 'Client Version Filtering for Lync 2013',
    es: 'Filtrado de versión de cliente para Lync 2013',
  },
  sides: [
    {
      says: {
        en: 'On 2007 R2, the filter has to block Lync 2013 clients: user agent OC, version 15.*.',
        es: 'En 2007 R2, el filtro tiene que bloquear los clientes Lync 2013: agente de usuario OC, versión 15.*.',
      },
      sources: ['configure-clients-2007-r2'],
    },
    {
      says: {
        en: 'For 2010, the topic gives no such rule, and sign-in with Lync 2013 is supported there.',
        es: 'Para 2010, el tema no da esa regla, y en esa versión se admite el inicio de sesión con Lync 2013.',
      },
      sources: ['configuring-clients-2010', 'client-interoperability'],
    },
  ],
  reading: {
    en: 'A client of version 15.* must be blocked on 2007 R2; on 2010 it is allowed, but without chat.',
    es: 'Un cliente de versión 15.* debe bloquearse en 2007 R2; en 2010 se permite, pero sin chat.',
  },
});
