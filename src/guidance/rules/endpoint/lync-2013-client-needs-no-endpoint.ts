import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-2013-client-needs-no-endpoint',
  topic: 'endpoint',
  source: 'run-backward-compatibility#legacy-only',
  when: { client: 'lync-2013', pool: 'persistent-chat-2013' },
  follows: true,
  says: {
    en: 'The Lync 2013 client does not use a manually created Persistent Chat endpoint: only legacy clients do.',
    es: 'El cliente Lync 2013 no usa ningún extremo de chat persistente creado manualmente: solo los clientes heredados usan un extremo así.',
  },
});
