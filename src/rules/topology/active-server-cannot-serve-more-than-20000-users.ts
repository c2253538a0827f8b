import { rule } from '../rule.ts';

export default rule({
  id: 'active-server-cannot-serve-more-than-20000-users',
  topic: 'topology',
  source: 'persistent-chat-components#users-per-server',
  when: {},
  cannot: { 'users-per-server': 'more' },
  says: {
    en: 'An active server cannot be planned for more than 20,000 concurrent users.',
    es: 'No se pueden prever más de 20 000 usuarios simultáneos para un servidor activo.',
  },
  remedy: {
    en: 'Spread the users over more active servers, four at most.',
    es: 'Reparta los usuarios entre más servidores activos, cuatro como máximo.',
  },
  note: {
    en: 'After a failure each remaining server might host up to 30,000, says another topic (Gg615006). It describes an emergency, not a plan.',
    es: 'Según otro tema (Gg615006), si falla uno, cada servidor restante podría alojar hasta 30 000. Ese tema describe una emergencia, no un plan.',
  },
});
