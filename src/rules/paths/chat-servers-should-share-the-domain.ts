import { rule } from '../rule.ts';

export default rule({
  id: 'chat-servers-should-share-the-domain',
  topic: 'paths',
  source: 'persistent-chat-components#same-domain',
  when: {},
  should: { directory: 'same-domain' },
  says: {
    en: 'The Persistent Chat servers should be in the Active Directory domain of Lync Server.',
    es: 'Se recomienda que los servidores de chat persistente estén en el dominio de Active Directory de Lync Server.',
  },
});
