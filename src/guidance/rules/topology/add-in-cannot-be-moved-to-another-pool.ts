import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'add-in-cannot-be-moved-to-another-pool',
  topic: 'topology',
  source: 'configuring-add-ins#pool-fixed',
  when: { 'pool-subject': 'add-in' },
  cannot: { 'pool-wish': 'moved-to-another' },
  says: {
    en: 'An add-in cannot be moved to another Persistent Chat pool.',
    es: 'Un complemento no se puede mover a otro grupo de servidores de chat persistente.',
  },
  advice: {
    en: 'Leave the add-in in its pool.',
    es: 'Deje el complemento en su grupo de servidores.',
  },
});
