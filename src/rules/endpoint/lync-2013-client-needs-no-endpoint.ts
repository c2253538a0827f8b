import { rule } from '../rule.ts';

export default rule({
  id: 'lync-2013-client-needs-no-endpoint',
  topic: 'endpoint',
  source: 'run-backward-compatibility#legacy-only',
  when: { client: 'lync-2013', pool: 'persistent-chat-2013' },
  follows: true,
  says: {
    en: 'The Lync 2013 client needs no endpoint created by hand: only legacy clients use one.',
    es: 'El cliente Lync 2013 no necesita ningún extremo creado a mano: solo lo usan los clientes heredados.',
  },
});
