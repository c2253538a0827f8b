import { testReading, unread } from './worked.ts';

testReading(
  'supported-path',
  {
    'migrating-from': ['lync-2010', 'ocs-2007-r2', 'both', 'earlier'],
    method: ['side-by-side', 'in-place'],
    'chat-turn': ['last', 'sooner'],
    directory: ['same-domain', 'another-domain', 'another-forest'],
    'runs-on': ['own-servers', 'enterprise-front-end', 'standard-edition'],
    'pool-plan': ['one-to-one', 'one-to-several', 'several-to-one'],
    'sql-servers': ['separate', 'shared'],
  },
  (given) => {
    // path-not-from-both, path-not-earlier
    if (given['migrating-from'] === 'both' || given['migrating-from'] === 'earlier') return 'forbidden';
    // path-side-by-side-only
    if (given.method === 'in-place') return 'forbidden';
    // path-groupchat-last: a must of Gg425764, planned early but carried out last (T44)
    if (given['chat-turn'] === 'sooner') return 'forbidden';
    // path-no-cross-forest, forest-same
    if (given.directory === 'another-forest') return 'forbidden';
    // topo-ee-not-collocated
    if (given['runs-on'] === 'enterprise-front-end') return 'forbidden';
    // se-upgrade-unsupported: the upgrade from 2010 is named, and only new deployments are supported there
    const standardEdition = given['runs-on'] === 'standard-edition';
    if (standardEdition && given['migrating-from'] === 'lync-2010') return 'forbidden';
    // one-target-pool: to a single pool
    if (given['pool-plan'] === 'one-to-several') return 'forbidden';
    // sql-instance-not-shared: separate SQL computers are required
    if (given['sql-servers'] === 'shared') return 'forbidden';
    if (given['migrating-from'] !== 'lync-2010' && given['migrating-from'] !== 'ocs-2007-r2') return unread(given);
    if (given.method !== 'side-by-side' || given['chat-turn'] !== 'last' || given['sql-servers'] !== 'separate')
      return unread(given);
    // T10: "only new" leaves 2007 R2 out, and Gg425764 migrates all topologies (path-edition-change); neither names 2007 R2 here.
    // Where one pool goes to one, the two disagree; of several pools Gg425764 says nothing that could stand against "only new"
    if (standardEdition) return given['pool-plan'] === 'one-to-one' ? 'conflict' : 'forbidden';
    // SC057: two legacy pools into one are not discussed (one-target-pool, import-merges)
    if (given['pool-plan'] === 'several-to-one') return 'silent';
    if (given['pool-plan'] !== 'one-to-one' || given['runs-on'] !== 'own-servers') return unread(given);
    // path-from-2010-or-2007r2; topo-same-domain only recommends, which is a limit (SC066)
    if (given.directory === 'another-domain') return 'limited';
    return given.directory === 'same-domain' ? 'allowed' : unread(given);
  },
);
