import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'clients-without-persistent-chat',
  topic: 'precise-clients',
  source: 'desktop-client-comparison#no-persistent-chat',
  when: { pool: 'persistent-chat-2013' },
  cannot: {
    'precise-client': ['lync-2010', 'lync-2010-attendant', 'lync-phone-edition', 'mac', 'web-app', 'store-app'],
  },
  says: {
    en: 'Lync 2010, Lync 2010 Attendant, Lync Phone Edition, the clients for Mac, Lync Web App and the Lync Windows Store app cannot use Persistent Chat: the comparison of desktop clients (2018) lists it for other clients only.',
    es: 'Lync 2010, Operador de Lync 2010, Lync Phone Edition, los clientes para Mac, Lync Web App y la aplicación Lync de la Tienda Windows no pueden usar el chat persistente: la comparación de clientes de escritorio (2018) solo lo incluye para otros clientes.',
  },
  means: {
    en: 'The comparison has no Persistent Chat entry for the clients named. That they cannot use Persistent Chat is our reading of the missing entry.',
    es: 'La comparación no incluye el chat persistente para los clientes nombrados. Que no puedan usarlo es nuestra interpretación de esa ausencia.',
  },
  advice: {
    en: 'Use Lync 2013, Lync 2013 Basic or, until new clients are deployed, a Group Chat client.',
    es: 'Use Lync 2013, Lync 2013 Basic o, hasta que se implementen los clientes nuevos, un cliente de chat en grupo.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The rule now says that the prohibition is our reading: the comparison lists Persistent Chat for other clients and forbids nothing.',
        es: 'La regla indica ahora que la prohibición es nuestra interpretación: la comparación incluye el chat persistente para otros clientes y no prohíbe nada.',
      },
    },
  ],
});
