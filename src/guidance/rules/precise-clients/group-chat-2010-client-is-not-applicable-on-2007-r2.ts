import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-2010-client-is-not-applicable-on-2007-r2',
  topic: 'precise-clients',
  source: 'client-interoperability#group-chat-2010-on-2007-r2',
  when: { 'precise-client': 'group-chat-2010', pool: 'group-chat-2007-r2' },
  follows: true,
  says: {
    en: 'The client interoperability table of 2016 lists the Lync 2010 Group Chat client on Office Communications Server 2007 R2 as not applicable.',
    es: 'En la tabla de interoperabilidad de clientes de 2016, el cliente Chat en grupo de Lync 2010 en Office Communications Server 2007 R2 figura como no aplicable.',
  },
  note: {
    en: 'The coexistence topic names a 2007 R2 pool among the targets of “a legacy client”, without a version. We answer yes only for the pairs of client and pool that other topics confirm.',
    es: 'El tema sobre la coexistencia nombra un grupo de servidores de 2007 R2 entre los destinos de «un cliente heredado», sin versión. Solo respondemos que sí para las combinaciones que confirman otros temas.',
  },
});
