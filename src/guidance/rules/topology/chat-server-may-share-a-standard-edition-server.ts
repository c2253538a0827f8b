import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-server-may-share-a-standard-edition-server',
  topic: 'topology',
  source: 'persistent-chat-components#standard-edition',
  when: {
    directory: 'same-domain',
    'time-zone': 'same',
    disk: 'ntfs',
    'chat-databases': ['alone', 'beside-back-end'],
    'sql-servers': 'separate',
    'pool-fqdn': 'of-the-server',
  },
  may: { 'runs-on': 'standard-edition' },
  within: {
    en: 'Standard Edition has no high availability, performance and scale are limited, and only new deployments are supported (JJ205357).',
    es: 'Standard Edition no tiene alta disponibilidad, el rendimiento y la escalabilidad son limitados y solo se admiten implementaciones nuevas (JJ205357).',
  },
  says: {
    en: 'In a new deployment, Persistent Chat Server may run on a Lync Server 2013 Standard Edition server, with its databases on the local SQL Server Express.',
    es: 'En una implementación nueva, el servidor de chat persistente puede ejecutarse en un servidor Lync Server 2013 Standard Edition, con sus bases de datos en el SQL Server Express local.',
  },
  note: {
    en: 'Migrating legacy data to Standard Edition is another question: Lync Server 2010 Group Chat cannot be upgraded to a Standard Edition server.',
    es: 'Migrar datos heredados a Standard Edition es otra cuestión: el chat en grupo de Lync Server 2010 no se puede actualizar a un servidor Standard Edition.',
  },
  history: [
    {
      on: '2026-11-27',
      change: {
        en: 'The sentence says that a new deployment is meant. Its limit always said so.',
        es: 'La frase dice que se trata de una implementación nueva. El límite ya lo decía.',
      },
    },
  ],
});
