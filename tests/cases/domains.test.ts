import { testReading, unread } from './worked.ts';

testReading(
  'legacy-client-domains',
  {
    'listed-domains': ['one', 'several'],
    'listed-for': ['federated-company', 'own-pools'],
    pool: ['persistent-chat-2013', 'group-chat-2010', 'group-chat-2007-r2'],
  },
  (given) => {
    if (given.pool === 'group-chat-2007-r2') return 'silent';
    if (given.pool !== 'group-chat-2010' && given.pool !== 'persistent-chat-2013') return unread(given);
    if (given['listed-domains'] === 'one') return 'limited';
    if (given['listed-domains'] !== 'several') return unread(given);
    if (given['listed-for'] === 'own-pools') return 'silent';
    if (given['listed-for'] !== 'federated-company') return unread(given);
    return given.pool === 'group-chat-2010' ? 'limited' : 'forbidden';
  },
);
