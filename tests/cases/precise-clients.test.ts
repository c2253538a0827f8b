import { expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { judge } from '../../src/engine/judge.ts';
import { testReading, unread } from './worked.ts';

testReading(
  'which-client',
  {
    'precise-client': [
      'lync-2013',
      'lync-2013-basic',
      'group-chat-2010',
      'group-chat-2007-r2',
      'lync-2010',
      'lync-2010-attendant',
      'lync-phone-edition',
      'mac',
      'communicator-2007-r2',
      'web-app',
      'store-app',
      'mobile',
      'two-clients',
      'another-client',
    ],
    pool: ['persistent-chat-2013', 'group-chat-2010', 'group-chat-2007-r2'],
    setup: ['manual', 'automatic'],
    connected: ['none', 'another-pool'],
    home: ['lync-2013', 'lync-2010', 'ocs-2007-r2'],
    policy: ['enabled', 'disabled'],
  },
  (given) => {
    const { 'precise-client': client, pool, setup, connected, home, policy } = given;
    switch (client) {
      case 'lync-2013':
      case 'lync-2013-basic':
        return pool === 'persistent-chat-2013' && home === 'lync-2013' && policy === 'enabled' ? 'allowed' : 'forbidden';
      case 'group-chat-2010':
      case 'group-chat-2007-r2':
        if (connected === 'another-pool') return 'forbidden';
        if (connected !== 'none') return unread(given);
        return setup === 'manual' && (pool === client || pool === 'persistent-chat-2013') ? 'limited' : 'silent';
      case 'lync-2010':
      case 'web-app':
        return 'forbidden';
      case 'store-app':
      case 'lync-2010-attendant':
        return pool === 'persistent-chat-2013' || home === 'ocs-2007-r2' ? 'forbidden' : 'silent';
      case 'lync-phone-edition':
      case 'mac':
        // cli-others-no-chat; the table on signing in has no row for them
        return pool === 'persistent-chat-2013' ? 'forbidden' : 'silent';
      case 'communicator-2007-r2':
        // cli-oc2007r2-interoperable: no chat on 2013; JJ204933: before Lync 2013 the rooms were in a separate client
        return 'forbidden';
      case 'mobile':
      case 'two-clients':
      case 'another-client':
        return 'silent';
      default:
        return unread(given);
    }
  },
);

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

test('Lync 2013 Basic has the rooms but does not make a meeting of one; Lync 2013 does both', () => {
  const rule = 'basic-does-not-turn-rooms-into-meetings';
  const pool = 'persistent-chat-2013';
  expect(outcome(rule, { 'precise-client': 'lync-2013-basic', pool })).toBe('met');
  expect(outcome(rule, { 'precise-client': 'lync-2013', pool })).toBe('not-applicable');
});

test('signing in on 2007 R2 is denied to the Lync clients of the table, and to no client it does not deny it to', () => {
  const rule = 'lync-clients-cannot-sign-in-on-2007-r2';
  const home = 'ocs-2007-r2';
  expect(outcome(rule, { 'precise-client': 'lync-2010-attendant', home })).toBe('broken');
  for (const client of ['communicator-2007-r2', 'lync-phone-edition', 'mac', 'mobile'])
    expect(outcome(rule, { 'precise-client': client, home })).toBe('not-applicable');
});
