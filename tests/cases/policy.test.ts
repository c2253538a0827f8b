import { expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { testReading, unread } from './worked.ts';

testReading(
  'effective-policy',
  {
    'user-policy': ['none', 'enables', 'disables'],
    'site-policy': ['none', 'enables', 'disables'],
    'global-policy': ['enables', 'disables'],
    'pool-policy': ['none', 'appears'],
  },
  (given) => {
    const says = (policy: string | undefined) => {
      if (policy === 'enables') return 'allowed';
      return policy === 'disables' ? 'forbidden' : unread(given);
    };
    if (given['user-policy'] !== 'none') return says(given['user-policy']);
    if (given['pool-policy'] === 'appears') return 'conflict';
    if (given['pool-policy'] !== 'none') return unread(given);
    if (given['site-policy'] !== 'none') return says(given['site-policy']);
    return says(given['global-policy']);
  },
);

test('every policy that may enable a user leaves unsaid what it does before the move', () => {
  const permits = checkerOf('effective-policy').rules.filter(({ id }) => /^(user|site|global)-policy-may-/.test(id));
  expect(permits).toHaveLength(3);
  expect(new Set(permits.map(({ note }) => note?.en)).size).toBe(1);
  expect(permits[0]?.note?.en).toContain('no effect until the user is homed on Lync Server 2013');
});
