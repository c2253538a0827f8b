import { tension } from '../../model/tension.ts';

export default tension({
  id: 'a-legacy-client-without-a-version',
  number: 'T04',
  kind: 'ambiguity',
  weight: 'verdict',
  title: { en: 'A legacy client without a version', es: 'Un cliente heredado sin versión' },
  sides: [
    {
      says: {
        en: 'Sentence 8 of Coexistence considerations lets a legacy client connect to 2007 R2, to 2010 or to 2013, one pool at a time, and does not say which version of the client.',
        es: 'La frase 8 de Consideraciones sobre la coexistencia permite que un cliente heredado se conecte a 2007 R2, a 2010 o a 2013, a un solo grupo de servidores cada vez, y no dice de qué versión es el cliente.',
      },
      sources: ['coexistence-considerations'],
    },
    {
      says: {
        en: 'Both client tables say “Not Applicable” for the Lync 2010 Group Chat client on 2007 R2.',
        es: 'Las dos tablas de clientes dicen «No aplicable» para el cliente Chat en grupo de Lync 2010 en 2007 R2.',
      },
      sources: ['client-interoperability', 'supported-previous-clients'],
    },
    {
      says: {
        en: 'No table has a row for the Office Communicator 2007 R2 Group Chat client; step 8 of the migration process names it, but only with the 2013 pool.',
        es: 'Ninguna tabla tiene una fila para el cliente Chat en grupo de Office Communicator 2007 R2; el paso 8 del proceso de migración lo nombra, pero solo con el grupo de servidores de 2013.',
      },
      sources: ['migration-process-details'],
    },
  ],
  reading: {
    en: 'The sentence lists the targets of a family of clients. We answer yes only for combinations that other topics confirm: the 2010 client on 2010 and on 2013, the 2007 R2 client on 2013, and that client on its own 2007 R2. The 2010 client on 2007 R2 and the 2007 R2 client on 2010 are not covered.',
    es: 'La frase enumera los destinos de una familia de clientes. Solo respondemos que sí a las combinaciones que confirman otros temas: el cliente de 2010 en 2010 y en 2013, el cliente de 2007 R2 en 2013, y ese cliente en su propio 2007 R2. La guía no cubre el cliente de 2010 en 2007 R2 ni el cliente de 2007 R2 en 2010.',
  },
  shownBy: {
    checker: 'which-client',
    given: { 'precise-client': 'group-chat-2007-r2', pool: 'group-chat-2010', setup: 'manual', connected: 'none' },
  },
});
