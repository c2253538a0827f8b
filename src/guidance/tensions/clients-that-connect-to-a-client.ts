import { tension } from '../../model/tension.ts';

export default tension({
  id: 'clients-that-connect-to-a-client',
  number: 'T21',
  kind: 'erratum',
  weight: 'procedure',
  title: { en: 'Clients that connect to a client', es: 'Clientes que se conectan a un cliente' },
  sides: [
    {
      says: {
        en: 'In step 8 of the migration process, legacy clients connect “to the latest Lync 2013, Persistent Chat (client)”.',
        es: 'En el paso 8 del proceso de migración, los clientes heredados se conectan a «Lync 2013, chat persistente (cliente)».',
      },
      sources: ['migration-process-details'],
    },
    {
      says: {
        en: 'Two paragraphs later they connect to the new Persistent Chat pool.',
        es: 'Dos párrafos después se conectan al nuevo grupo de servidores de chat persistente.',
      },
      sources: ['migration-process-details'],
    },
  ],
  reading: {
    en: 'This means: to the 2013 Persistent Chat pool.',
    es: 'Quiere decir: al grupo de servidores de chat persistente de 2013.',
  },
});
