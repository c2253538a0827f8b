import { expect, test } from 'vitest';
import { beside, commandsFor, longestPaste, placesOf, readForChecker, screenScript } from '../../src/intake/paste.ts';
import { asksOf, policyModel, textOf } from './models.ts';

const read = (text: string, checker = 'client-access', word = {}) => readForChecker(text, asksOf(checker), policyModel, word);
const report = (...args: Parameters<typeof read>) => {
  const result = read(...args);
  if ('fault' in result) throw new Error(result.fault);
  return result;
};

test('a text that says nothing is a fault, and which', () => {
  expect(read(' \r\n\t')).toEqual({ fault: 'empty' });
  expect(read('x'.repeat(longestPaste + 1))).toEqual({ fault: 'too-long' });
  expect(read('x'.repeat(longestPaste))).toMatchObject({ fault: 'no-output' });
  expect(read('\n  Dear all,\nsee below')).toEqual({ fault: 'no-output', first: 'Dear all,' });
});

test('the report of a list: what was found, told and not told, each reason once', () => {
  const { found, told, whyNot, pools, asksForAllPolicies } = report(textOf('list-en.txt'), 'client-access', {
    allPolicies: true,
  });
  expect(found).toEqual([
    ['user', 1],
    ['policy', 2],
    ['service', 2],
  ]);
  expect(told.map(({ fact, answer }) => [fact, answer])).toEqual([
    ['home', 'lync-2013'],
    ['policy', 'enabled'],
  ]);
  expect(whyNot.map(({ why, facts }) => [why.reason, facts])).toEqual([['not-asked', ['client', 'pool', 'setup', 'connected']]]);
  expect([pools, asksForAllPolicies]).toEqual([[], false]);
});

test('a pool without a version is asked for once, and what the reader says is named as that', () => {
  const text = 'SipAddress    : sip:ana@contoso.com\nRegistrarPool : LYNC13.contoso.com\n\n';
  expect(report(text).told).toEqual([]);
  expect(report(text).pools).toEqual(['lync13.contoso.com']);
  expect(report(text.replace('LYNC', 'Registrar:LYNC')).pools).toEqual(['lync13.contoso.com']);
  expect(report(text.replace('.com\n\n', '.com:5061\n\n')).pools).toEqual(['lync13.contoso.com:5061']);
  expect(report(text).whyNot.map(({ why, facts }) => [why.reason, facts])).toEqual([
    ['not-asked', ['client', 'pool', 'setup', 'connected']],
    ['pool-version-not-known', ['home']],
    ['property-missing', ['policy']],
  ]);
  const [home] = report(text, 'client-access', { versions: { 'lync13.contoso.com': 'lync-2013' } }).told;
  expect(home && placesOf(home).map(({ command, property }) => [command, property])).toEqual([
    ['Get-CsUser', 'RegistrarPool'],
    [undefined, 'version'],
  ]);
});

test('whether the text has every policy is asked where an answer hangs on it', () => {
  const text = 'Identity             : Global\nEnablePersistentChat : True\n\n';
  expect(report(text, 'effective-policy').asksForAllPolicies).toBe(true);
  const whole = report(text, 'effective-policy', { allPolicies: true });
  expect(whole.asksForAllPolicies).toBe(false);
  expect(whole.told.map(({ fact }) => fact)).toContain('pool-policy');
});

test('what was told is set beside the form, and nothing that stands there is lost', () => {
  const { told } = report(textOf('list-en.txt'), 'client-access', { allPolicies: true });
  const facts = (given: Record<string, string>) => Object.values(beside(told, given)).map((some) => some.map(({ fact }) => fact));
  expect(facts({})).toEqual([['home', 'policy'], [], []]);
  expect(facts({ home: 'lync-2010', policy: 'enabled' })).toEqual([[], ['policy'], ['home']]);
});

test('commands for a checker are those that tell its answers, ready for the screen', () => {
  expect(commandsFor(asksOf('client-access'))).toEqual(['user', 'service', 'policy', 'pool']);
  expect(commandsFor(asksOf('next-hop'))).toEqual(['service']);
  expect(commandsFor(asksOf('side-by-side'))).toEqual([]);
  expect(screenScript('user')).toBe(
    'Get-CsUser -Identity sip:ana@contoso.com | Select-Object DisplayName,SipAddress,Enabled,RegistrarPool,PersistentChatPolicy | Format-List',
  );
});
