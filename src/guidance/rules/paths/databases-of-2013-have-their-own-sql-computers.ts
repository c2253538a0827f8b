import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'databases-of-2013-have-their-own-sql-computers',
  topic: 'paths',
  source: 'supported-migration-paths#sql-servers',
  when: {},
  must: { 'sql-servers': 'separate' },
  says: {
    en: 'Lync Server 2013 databases must be on separate SQL Server computers, not on those of a Lync Server 2010 or Office Communications Server 2007 R2 Front End pool.',
    es: 'Las bases de datos de Lync Server 2013 deben estar en equipos de SQL Server propios, no en los de un grupo de servidores front-end de Lync Server 2010 o de Office Communications Server 2007 R2.',
  },
  advice: {
    en: 'Provide separate SQL Server computers for Lync Server 2013.',
    es: 'Prevea equipos de SQL Server propios para Lync Server 2013.',
  },
  note: {
    en: 'The guidance says nothing about a Group Chat database and a Persistent Chat database on one SQL Server instance.',
    es: 'La guía no dice nada de una base de datos de chat en grupo y una de chat persistente en la misma instancia de SQL Server.',
  },
});
