import { tension } from '../../model/tension.ts';

export default tension({
  id: 'a-legacy-client-pointed-by-group-policy',
  number: 'T65',
  kind: 'silence',
  weight: 'verdict',
  title: {
    en: 'A legacy client whose pool is set by Group Policy',
    es: 'Un cliente heredado que recibe de la Directiva de grupo de Windows la dirección de su grupo de servidores',
  },
  sides: [
    {
      says: {
        en: 'Sentence 8 of Coexistence considerations names manual configuration and does not say whether Group Policy is part of it.',
        es: 'La frase 8 de Consideraciones sobre la coexistencia nombra la configuración manual y no dice si la Directiva de grupo de Windows forma parte de ella.',
      },
      sources: ['coexistence-considerations'],
    },
    {
      says: {
        en: 'A Group Policy setting of Lync 2010 Group Chat sets the URI of the Lookup Server.',
        es: 'Una opción de la Directiva de grupo de Windows para Chat en grupo de Lync 2010 establece el URI del servidor de búsqueda.',
      },
      sources: ['group-chat-group-policy'],
    },
  ],
  reading: {
    en: 'This remains open. Choose “Automatically” for such a client: the answer is then that the guidance does not cover it.',
    es: 'Queda abierto. Elija «Automáticamente» para un cliente así: la respuesta es entonces que la guía no lo cubre.',
  },
  shownBy: {
    checker: 'client-access',
    given: { client: 'group-chat', pool: 'persistent-chat-2013', setup: 'automatic', connected: 'none' },
  },
});
