import { tension } from '../../model/tension.ts';

export default tension({
  id: 'chat-databases-of-two-versions-on-one-sql-server-instance',
  number: 'T43',
  kind: 'silence',
  weight: 'environment',
  title: {
    en: 'Chat databases of two versions on one SQL Server instance',
    es: 'Bases de datos de chat de dos versiones en una misma instancia de SQL Server',
  },
  sides: [
    {
      says: {
        en: 'A 2013 Front End pool cannot use the SQL Server instance of a 2010 or 2007 R2 Front End pool; and an instance can contain only one Persistent Chat database.',
        es: 'Un grupo de servidores front-end de 2013 no puede usar la instancia de SQL Server de un grupo de servidores front-end de 2010 o 2007 R2; y una instancia solo puede contener una base de datos de chat persistente.',
      },
      sources: ['supported-migration-paths', 'persistent-chat-components'],
    },
    {
      says: {
        en: 'No topic says whether a 2010 Group Chat database can be on the same instance as a 2013 Persistent Chat database.',
        es: 'Ningún tema dice si una base de datos de chat en grupo de 2010 puede estar en la misma instancia que una de chat persistente de 2013.',
      },
      sources: [],
    },
  ],
  reading: {
    en: 'The guidance does not cover it. Separate instances are the prudent choice.',
    es: 'La guía no lo cubre. Lo prudente son instancias separadas.',
  },
  shownBy: {
    checker: 'pool-placement',
    given: {
      'runs-on': 'own-servers',
      directory: 'same-domain',
      'time-zone': 'same',
      disk: 'ntfs',
      'sql-servers': 'separate',
      'chat-databases': 'beside-group-chat',
    },
  },
});
