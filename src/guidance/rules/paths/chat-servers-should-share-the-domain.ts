import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-servers-should-share-the-domain',
  topic: 'paths',
  source: 'persistent-chat-components#same-domain',
  when: {},
  should: { directory: 'same-domain' },
  says: {
    en: 'The computers of a Persistent Chat pool should be in the Active Directory domain of Lync Server.',
    es: 'Se recomienda que los equipos de un grupo de servidores de chat persistente estén en el dominio de Active Directory de Lync Server.',
  },
});
