import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'single-server-pool-cannot-have-standby-servers',
  topic: 'topology',
  source: 'persistent-chat-components#single-server-pool',
  when: { 'created-as': 'single-server' },
  cannot: { 'standby-servers': ['up-to-four', 'more-than-four'] },
  says: {
    en: 'Standby servers cannot be added to a Persistent Chat pool that was created as a single-server pool.',
    es: 'No se pueden agregar servidores en espera a un grupo de servidores de chat persistente que se creó como grupo de un solo servidor.',
  },
  means: {
    en: 'The topic says that servers cannot be added, without naming a kind. We apply the rule to standby servers too.',
    es: 'El tema dice que no se pueden agregar servidores, sin precisar de qué tipo. Aplicamos la regla también a los servidores en espera.',
  },
  advice: { en: 'Create a multiple-server pool.', es: 'Cree un grupo de varios servidores.' },
});
