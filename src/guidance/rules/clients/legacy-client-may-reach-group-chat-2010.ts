import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'legacy-client-may-reach-group-chat-2010',
  topic: 'clients',
  source: 'coexistence-considerations#s8',
  when: { client: 'group-chat', setup: 'manual', connected: 'none' },
  may: { pool: 'group-chat-2010' },
  within: {
    en: 'The legacy client connects to one pool at a time: to this pool and to no other.',
    es: 'El cliente heredado se conecta a un solo grupo de servidores cada vez: a este y a ningún otro.',
  },
  says: {
    en: 'The legacy client (the Group Chat client), configured manually, may connect to a Lync Server 2010 Group Chat pool.',
    es: 'El cliente heredado (el de chat en grupo), configurado manualmente, puede conectarse a un grupo de servidores de chat en grupo de Lync Server 2010.',
  },
  note: {
    en: 'The guidance states the home and policy conditions for the Lync 2013 client only. The guidance does not say whether a user of the legacy client needs either, or which version of the legacy client it means.',
    es: 'La guía indica las condiciones de alojamiento y de directiva solo para el cliente Lync 2013. No dice si el usuario del cliente heredado tiene que cumplir alguna de ellas ni a qué versión del cliente heredado se refiere.',
  },
});
