import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-2007-r2-client-may-reach-group-chat-2007-r2',
  topic: 'precise-clients',
  source: 'coexistence-considerations#s8',
  when: { 'precise-client': 'group-chat-2007-r2', pool: 'group-chat-2007-r2', connected: 'none' },
  may: { setup: 'manual' },
  within: {
    en: 'The legacy client connects to one pool at a time: to this pool and to no other.',
    es: 'El cliente heredado se conecta a un solo grupo de servidores cada vez: a este y a ningún otro.',
  },
  says: {
    en: 'The Office Communicator 2007 R2 Group Chat client, configured manually, may connect to an Office Communications Server 2007 R2 Group Chat pool.',
    es: 'El cliente Chat en grupo de Office Communicator 2007 R2, configurado manualmente, puede conectarse a un grupo de servidores de chat en grupo de Office Communications Server 2007 R2.',
  },
  means: {
    en: 'The topic names the targets of “a legacy client” without a version. Client and pool are here of the same version.',
    es: 'El tema nombra los destinos de «un cliente heredado» sin versión. Aquí, el cliente y el grupo de servidores son de la misma versión.',
  },
});
