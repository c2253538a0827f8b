import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-2007-r2-client-may-reach-group-chat-2007-r2',
  topic: 'precise-clients',
  source: 'coexistence-considerations#s8',
  when: { 'precise-client': 'group-chat-2007-r2', pool: 'group-chat-2007-r2', connected: 'none' },
  may: { setup: 'manual' },
  within: {
    en: 'One pool at a time: the client is configured for this pool and for no other.',
    es: 'Un solo grupo de servidores cada vez: el cliente se configura para este grupo de servidores y para ningún otro.',
  },
  says: {
    en: 'By manual configuration, the Office Communicator 2007 R2 Group Chat client may connect to an Office Communications Server 2007 R2 Group Chat pool.',
    es: 'Mediante configuración manual, el cliente Chat en grupo de Office Communicator 2007 R2 puede conectarse a un grupo de servidores de chat en grupo de Office Communications Server 2007 R2.',
  },
  means: {
    en: 'The sentence names the targets of “a legacy client” without a version. This is the pair of one and the same version.',
    es: 'La frase nombra los destinos de «un cliente heredado» sin versión. Este es el par de una misma versión.',
  },
});
