import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-2013-client-needs-2013-pool',
  topic: 'clients',
  source: 'coexistence-considerations#s9',
  when: { client: 'lync-2013' },
  must: { pool: 'persistent-chat-2013' },
  says: {
    en: 'For chat, the Lync 2013 client must use a Lync Server 2013 Persistent Chat pool; it does not work with legacy Group Chat pools.',
    es: 'Para el chat, el cliente Lync 2013 debe usar un grupo de servidores de chat persistente de Lync Server 2013; no funciona con los grupos de servidores de chat en grupo heredados.',
  },
  means: {
    en: 'Other topics list the Lync 2013 client as supported with Lync Server 2010: that is about signing in, never about chat.',
    es: 'Otros temas dan por compatible el cliente Lync 2013 con Lync Server 2010: se refieren al inicio de sesión, nunca al chat.',
  },
  advice: {
    en: 'Migrate the rooms to Persistent Chat, or keep using the Group Chat client with the legacy pool until you do.',
    es: 'Migre los salones al chat persistente o conserve hasta entonces el cliente de chat en grupo para el grupo de servidores heredado.',
  },
});
