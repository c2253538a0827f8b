import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-2010-client-was-not-applicable',
  topic: 'precise-clients',
  source: 'supported-previous-clients#group-chat-2010-not-applicable',
  when: { 'precise-client': 'group-chat-2010', pool: ['persistent-chat-2013', 'group-chat-2007-r2'] },
  follows: true,
  says: {
    en: 'The client compatibility table of 2012 lists the Lync 2010 Group Chat client as not applicable on Lync Server 2013 and on Office Communications Server 2007 R2.',
    es: 'En la tabla de compatibilidad de clientes de 2012, el cliente Chat en grupo de Lync 2010 figura como no aplicable en Lync Server 2013 y en Office Communications Server 2007 R2.',
  },
  means: {
    en: '“Not applicable” is neither a yes nor a no.',
    es: '«No aplicable» no es ni un sí ni un no.',
  },
});
