import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'migration-stays-in-one-forest',
  topic: 'paths',
  source: 'migration-process-details#source-1-forest',
  when: {},
  cannot: { directory: 'another-forest' },
  says: {
    en: 'Group Chat cannot be migrated to a Persistent Chat pool in another Active Directory forest.',
    es: 'El chat en grupo no se puede migrar a un grupo de servidores de chat persistente de otro bosque de Active Directory.',
  },
  advice: {
    en: 'Set up the Persistent Chat pool in the forest of the legacy deployment.',
    es: 'Cree el grupo de servidores de chat persistente en el bosque de la implementación heredada.',
  },
});
