import { checker } from '../../model/checker.ts';

export default checker({
  id: 'client-access',
  name: { en: 'Client and pool', es: 'Cliente y grupo de servidores' },
  title: {
    en: 'Can this user reach this pool with this client?',
    es: '¿Puede este usuario conectarse a este grupo de servidores con este cliente?',
  },
  lead: {
    en: 'Which chat pool a client works with, and what the user needs for it: sentences 8 to 10 of the coexistence topic.',
    es: 'Con qué grupo de servidores de chat trabaja un cliente y qué necesita para ello el usuario: frases 8 a 10 del tema sobre la coexistencia.',
  },
  rules: [
    'legacy-client-may-reach-persistent-chat-2013',
    'legacy-client-may-reach-group-chat-2010',
    'legacy-client-may-reach-group-chat-2007-r2',
    'legacy-client-reaches-one-pool-at-a-time',
    'lync-2013-client-may-use-2013-pool',
    'lync-2013-client-needs-2013-pool',
    'lync-2013-client-user-is-homed-on-2013',
    'lync-2013-client-user-is-enabled-by-policy',
  ],
  also: [
    'features-wait-for-the-move-to-2013',
    'policy-shows-the-chat-environment',
    'no-access-by-default-names-no-client',
    'endpoint-gives-legacy-clients-a-simple-address',
    'lync-2013-client-needs-no-endpoint',
  ],
  circumstances: [],
  map: 'access',
  examples: [
    {
      says: {
        en: 'A Lync 2013 user, homed and enabled, opens a room that is still in Lync Server 2010 Group Chat',
        es: 'Un usuario de Lync 2013, alojado y habilitado, abre un salón que sigue en el chat en grupo de Lync Server 2010',
      },
      given: { client: 'lync-2013', pool: 'group-chat-2010', home: 'lync-2013', policy: 'enabled' },
    },
    {
      says: {
        en: 'The Group Chat client, configured manually, with the new Persistent Chat pool',
        es: 'El cliente de chat en grupo, configurado manualmente, con el nuevo grupo de servidores de chat persistente',
      },
      given: { client: 'group-chat', pool: 'persistent-chat-2013', setup: 'manual', connected: 'none' },
    },
  ],
  regions: [
    {
      id: 'legacy-client-set-up-automatically',
      verdict: 'silent',
      when: { client: 'group-chat', setup: 'automatic', connected: 'none' },
      says: {
        en: 'A legacy client that was not configured manually: the guidance mentions manual configuration only.',
        es: 'Un cliente heredado que no se configuró manualmente: la guía solo menciona la configuración manual.',
      },
    },
  ],
  // A permission for the legacy client names no version; the other checker keeps the versions apart.
  leadsTo: { checker: 'which-client', when: { limited: { setup: 'manual', connected: 'none' } } },
});
