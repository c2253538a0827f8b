import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'active-server-cannot-serve-more-than-20000-users',
  topic: 'topology',
  source: 'persistent-chat-components#users-per-server',
  when: {},
  cannot: { 'users-per-server': 'more' },
  says: {
    en: 'An active Persistent Chat server cannot be planned for more than 20,000 concurrent users.',
    es: 'Un servidor de chat persistente activo no se puede dimensionar para más de 20 000 usuarios simultáneos.',
  },
  means: {
    en: 'The topic states how many users a server can support. That a server cannot be planned for more is our reading.',
    es: 'El tema indica cuántos usuarios admite un servidor. Que no se pueda dimensionar para más es nuestra interpretación.',
  },
  advice: {
    en: 'Spread the users over more active servers, four at most.',
    es: 'Reparta los usuarios entre más servidores activos, cuatro como máximo.',
  },
  note: {
    en: 'According to another topic (Gg615006), each remaining server can host up to 30,000 users after a failure. That topic describes an emergency, not a plan.',
    es: 'Según otro tema (Gg615006), si falla un servidor, cada uno de los restantes puede alojar hasta 30 000 usuarios. Ese tema describe una emergencia, no un plan.',
  },
});
