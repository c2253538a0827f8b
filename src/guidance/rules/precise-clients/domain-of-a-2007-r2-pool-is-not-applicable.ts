import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'domain-of-a-2007-r2-pool-is-not-applicable',
  topic: 'precise-clients',
  source: 'client-interoperability#group-chat-2010-on-2007-r2',
  when: { pool: 'group-chat-2007-r2' },
  follows: true,
  says: {
    en: 'The Lync 2010 Group Chat client is listed as not applicable on Office Communications Server 2007 R2 in the client interoperability table of 2016.',
    es: 'El cliente Chat en grupo de Lync 2010 figura como no aplicable en Office Communications Server 2007 R2 en la tabla de interoperabilidad de clientes de 2016.',
  },
  means: {
    en: '“Not applicable” is neither a yes nor a no.',
    es: '«No aplicable» no es ni un sí ni un no.',
  },
});
