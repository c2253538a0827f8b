import { tension } from '../../model/tension.ts';

export default tension({
  id: 'the-lync-2013-client-on-lync-server-2010',
  number: 'T17',
  kind: 'ambiguity',
  weight: 'verdict',
  title: {
    en: 'The Lync 2013 client on Lync Server 2010',
    es: 'El cliente Lync 2013 en Lync Server 2010',
  },
  sides: [
    {
      says: {
        en: 'Both client tables say “Supported” for that combination.',
        es: 'Las dos tablas de clientes dicen «Compatible» para esa combinación.',
      },
      sources: ['client-interoperability', 'supported-previous-clients'],
    },
    {
      says: {
        en: 'Sentences 9 and 10 of Coexistence considerations, and a footnote of those same tables: the Lync 2013 client does not work with 2010 Group Chat.',
        es: 'Las frases 9 y 10 de Consideraciones sobre la coexistencia, y una nota al pie de esas mismas tablas: el cliente Lync 2013 no funciona con el chat en grupo de 2010.',
      },
      sources: ['coexistence-considerations', 'client-interoperability', 'supported-previous-clients'],
    },
  ],
  reading: {
    en: 'The tables are about sign-in, as the newer one itself says; for chat, the answer is no. Never deduce access to chat from a sign-in table.',
    es: 'Las tablas tratan del inicio de sesión, como dice la más reciente; para el chat, la respuesta es no. Nunca deduzca el acceso al chat de una tabla de inicio de sesión.',
  },
  shownBy: {
    checker: 'which-client',
    given: { 'precise-client': 'lync-2013', pool: 'group-chat-2010', home: 'lync-2010' },
  },
});
