import { tension } from '../../model/tension.ts';

export default tension({
  id: 'names-of-clients-for-the-software-of-the-servers',
  number: 'T22',
  kind: 'erratum',
  weight: 'procedure',
  title: {
    en: 'Client names used for the server software',
    es: 'Nombres de clientes para designar el software de servidor',
  },
  sides: [
    {
      says: {
        en: 'Step 11 of the migration process uninstalls Lync 2010 Group Chat or Office Communicator 2007 R2 Group Chat from the computers of the server pool.',
        es: 'El paso 11 del proceso de migración desinstala Chat en grupo de Lync 2010 o Chat en grupo de Office Communicator 2007 R2 de los equipos del grupo de servidores.',
      },
      sources: ['migration-process-details'],
    },
    {
      says: {
        en: 'Step 8 of the same process uses these two names for the clients.',
        es: 'El paso 8 del mismo proceso usa esos dos nombres para los clientes.',
      },
      sources: ['migration-process-details'],
    },
  ],
  reading: {
    en: 'This means the Group Chat Server software.',
    es: 'Quiere decir: el software del servidor de chat en grupo.',
  },
});
