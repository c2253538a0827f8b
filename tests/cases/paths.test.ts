import { testReading } from './worked.ts';

testReading('supported-path', (given) => {
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
  // se-upgrade-unsupported: only new deployments are supported there, so from 2007 R2 neither, though it is not named (T10)
  if (given['runs-on'] === 'standard-edition') return 'forbidden';
  // one-target-pool: to a single pool
  if (given['pool-plan'] === 'one-to-several') return 'forbidden';
  // sql-instance-not-shared: separate SQL computers are required
  if (given['sql-servers'] === 'shared') return 'forbidden';
  // SC057: two legacy pools into one are not discussed (one-target-pool, import-merges)
  if (given['pool-plan'] === 'several-to-one') return 'silent';
  // path-from-2010-or-2007r2; topo-same-domain only recommends, which is a limit (SC066)
  return given.directory === 'another-domain' ? 'limited' : 'allowed';
});
