import { rule } from '../rule.ts';

export default rule({
  id: 'single-server-pool-cannot-have-standby-servers',
  topic: 'topology',
  source: 'persistent-chat-components#single-server-pool',
  when: { 'created-as': 'single-server' },
  cannot: { 'standby-servers': ['up-to-four', 'more-than-four'] },
  says: {
    en: 'A pool that was created as a single-server pool cannot be given standby servers either.',
    es: 'No se pueden agregar tampoco servidores en espera a un grupo de servidores que se creó como grupo de un solo servidor.',
  },
  means: {
    en: 'The topic speaks of servers as such. We take it that standby servers are among them.',
    es: 'El tema habla de servidores en general. Entendemos que entre ellos están los servidores en espera.',
  },
  remedy: { en: 'Create a multiple-server pool.', es: 'Cree un grupo de varios servidores.' },
});
