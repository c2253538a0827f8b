import { rule } from '../rule.ts';

export default rule({
  id: 'databases-of-2013-have-their-own-sql-computers',
  topic: 'paths',
  source: 'supported-migration-paths#sql-servers',
  when: {},
  must: { 'sql-servers': 'separate' },
  says: {
    en: 'The Lync Server 2013 databases must be on SQL Server computers of their own, not on those of a 2010 or 2007 R2 Front End pool.',
    es: 'Las bases de datos de Lync Server 2013 deben estar en equipos de SQL Server propios, no en los de un grupo de servidores front-end de 2010 o de 2007 R2.',
  },
  remedy: {
    en: 'Provide separate computers for SQL Server.',
    es: 'Prevea equipos distintos para SQL Server.',
  },
  note: {
    en: 'Nothing is said of a Group Chat database beside a Persistent Chat database on one instance.',
    es: 'No se dice nada de una base de datos de chat en grupo junto a una de chat persistente en la misma instancia.',
  },
});
