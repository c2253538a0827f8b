import { rule } from '../rule.ts';

export default rule({
  id: 'legacy-client-may-reach-group-chat-2010',
  topic: 'clients',
  source: 'coexistence-considerations#s8',
  when: { client: 'group-chat', setup: 'manual', connected: 'none' },
  may: { pool: 'group-chat-2010' },
  within: {
    en: 'One pool at a time: the legacy client is connected to this pool and to no other.',
    es: 'Un solo grupo de servidores cada vez: el cliente heredado se conecta a este grupo de servidores y a ningún otro.',
  },
  says: {
    en: 'By manual configuration, the legacy client (the Group Chat client) may connect to a Lync Server 2010 Group Chat pool.',
    es: 'Mediante configuración manual, el cliente heredado (el cliente de chat en grupo) puede conectarse a un grupo de servidores de chat en grupo de Lync Server 2010.',
  },
  note: {
    en: 'The guidance states the home and policy conditions for the Lync 2013 client only. Whether a user of the legacy client needs either is not said; nor does “legacy client” name a version.',
    es: 'La guía indica las condiciones de alojamiento y de directiva solo para el cliente Lync 2013. No dice si el usuario del cliente heredado necesita alguna de ellas, ni «cliente heredado» precisa una versión.',
  },
});
