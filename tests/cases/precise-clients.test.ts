import { expect, test } from 'vitest';
import { checkerOf } from '../../src/checkers/index.ts';
import { judge } from '../../src/engine/judge.ts';
import { testReading } from './worked.ts';

testReading('which-client', (given) => {
  const { 'precise-client': client, pool, setup, connected, home, policy } = given;
  switch (client) {
    case 'lync-2013':
    case 'lync-2013-basic':
      return pool === 'persistent-chat-2013' && home === 'lync-2013' && policy === 'enabled' ? 'allowed' : 'forbidden';
    case 'group-chat-2010':
    case 'group-chat-2007-r2':
      if (connected === 'another-pool') return 'forbidden';
      return setup === 'manual' && (pool === client || pool === 'persistent-chat-2013') ? 'limited' : 'silent';
    case 'lync-2010':
    case 'web-app':
      return 'forbidden';
    case 'store-app':
      return pool === 'persistent-chat-2013' || home === 'ocs-2007-r2' ? 'forbidden' : 'silent';
    default:
      return 'silent';
  }
});

const outcome = (rule: string, given: Record<string, string>) =>
  judge(checkerOf('which-client').model, given).findings.find((it) => it.rule === rule)?.outcome;

test('the older table yields to the newer one at the 2013 pool, and only there', () => {
  const client = { 'precise-client': 'group-chat-2010' };
  const rule = 'group-chat-2010-client-was-not-applicable';
  expect(outcome(rule, { ...client, pool: 'persistent-chat-2013' })).toBe('not-applicable');
  expect(outcome(rule, { ...client, pool: 'group-chat-2007-r2' })).toBe('met');
});

test('being able to sign in to Lync Server 2010 never permits chat', () => {
  for (const client of ['lync-2013', 'lync-2013-basic']) {
    const given = { 'precise-client': client, home: 'lync-2010', policy: 'enabled' };
    expect(outcome('signing-in-to-2010-is-not-chat', given)).toBe('met');
    expect(judge(checkerOf('which-client').model, given).verdict).toBe('forbidden');
  }
});
