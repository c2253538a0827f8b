import { describe, expect, test } from 'vitest';
import { readPaste, readValue, type Unreadable, type Value } from '../../src/intake/console.ts';
import {
  effectivePolicyOf,
  globalPolicyOf,
  homeOf,
  isAnswer,
  property,
  sitePolicyOf,
  surroundingsOf,
  userPolicyOf,
  type Word,
} from '../../src/intake/surroundings.ts';
import { policyModel } from './models.ts';

const list = (properties: Readonly<Record<string, string>>) =>
  `${Object.entries(properties)
    .map(([name, value]) => `${name} : ${value}`)
    .join('\n')}\n\n`;
const around = (objects: readonly Readonly<Record<string, string>>[], word: Word = {}) =>
  surroundingsOf(readPaste(objects.map(list).join('')).objects, word);
const answer = (reading: object) => ('answer' in reading ? reading.answer : reading);
const value = (name: string, text: string, why?: Unreadable): Value => readValue(name, text, 7, why);

describe('versions of pools', () => {
  const registrar = (version: string, more: Readonly<Record<string, string>> = {}) => ({
    Identity: 'Registrar:a.contoso.com',
    Role: 'Registrar',
    PoolFqdn: 'A.contoso.com',
    ...more,
    Version: version,
  });
  const versionOf = (objects: readonly Readonly<Record<string, string>>[], pool = 'a.contoso.com', word: Word = {}) =>
    around(objects, word).versionOf(pool);

  test('are told by services of a home, whatever the case of the name', () => {
    expect(versionOf([registrar('6')], 'a.CONTOSO.com')).toEqual({
      answer: 'lync-2013',
      from: [{ command: 'service', property: 'Version', line: 4, text: '6' }],
      cautions: ['version-6-seen'],
    });
    expect(versionOf([registrar('5')])).toMatchObject({ answer: 'lync-2010', cautions: ['version-5-inferred'] });
    expect(answer(versionOf([registrar('6', { Role: 'UserServer' })]))).toBe('lync-2013');
    expect(answer(versionOf([registrar('6')], 'Registrar:a.contoso.com'))).toBe('lync-2013');
    expect(answer(versionOf([registrar('6')], 'Registrar: a.contoso.com '))).toBe('lync-2013');
  });

  test('a pool and a number are enough, and only a word at the beginning is no part of a name', () => {
    expect(versionOf([{ PoolFqdn: 'A.contoso.com', Version: '6' }])).toEqual({
      answer: 'lync-2013',
      from: [{ command: 'service', property: 'Version', line: 2, text: '6' }],
      cautions: ['version-6-seen'],
    });
    const ports = [registrar('6', { PoolFqdn: 'a.contoso.com:5061' }), registrar('5', { PoolFqdn: 'a.contoso.net:5061' })];
    expect(['a.contoso.com:5061', 'a.contoso.net:5061', 'a.contoso.com'].map((pool) => answer(versionOf(ports, pool)))).toEqual([
      'lync-2013',
      'lync-2010',
      expect.objectContaining({ reason: 'pool-version-not-known' }),
    ]);
  });

  test('not by services of other roles, nor under another name', () => {
    const unknown = (pool: string) => ({
      reason: 'pool-version-not-known',
      args: { value: pool, command: 'Get-CsService' },
      needs: 'service',
    });
    expect(versionOf([registrar('6', { Role: 'EdgeServer' })])).toEqual(unknown('a.contoso.com'));
    expect(versionOf([registrar('6')], 'b.contoso.com')).toEqual(unknown('b.contoso.com'));
    expect(versionOf([registrar('6', { Role: 'NoRegistrar' })])).toEqual(unknown('a.contoso.com'));
    expect(versionOf([registrar('6', { Role: 'RegistrarNot' })])).toEqual(unknown('a.contoso.com'));
    // Nor by what stands beside a user.
    const user = `PS C:\\> Get-CsUser\n\n${list({ SipAddress: 'sip:ana@contoso.com', PoolFqdn: 'a.contoso.com', Version: '6' })}`;
    expect(surroundingsOf(readPaste(user).objects).versionOf('a.contoso.com')).toEqual(unknown('a.contoso.com'));
  });

  test('the role and the pool may stand in the identity', () => {
    const identity = (text: string) => answer(versionOf([{ Identity: text, Role: '', Version: '6' }]));
    expect(identity('Registrar:a.contoso.com')).toBe('lync-2013');
    expect(identity('PersistentChatServer:a.contoso.com')).toMatchObject({ reason: 'pool-version-not-known' });
    // Only at its beginning, and only as one word.
    expect(identity('The Registrar:a.contoso.com')).toMatchObject({ reason: 'pool-version-not-known' });
    expect(answer(versionOf([{ Identity: 'An EdgeServer:a', PoolFqdn: 'a.contoso.com', Version: '6' }]))).toBe('lync-2013');
    // An identity without a word of its own names no pool.
    for (const pool of ['a.contoso.com', 'a.contoso.com:5061'])
      expect(versionOf([{ Identity: pool, Role: 'Registrar', Version: '6' }], pool)).toMatchObject({
        reason: 'pool-version-not-known',
      });
  });

  test('another number, several numbers and the word of the reader', () => {
    expect(versionOf([registrar('7')])).toEqual({ reason: 'other-version', args: { value: 'a.contoso.com', version: '7' } });
    expect(versionOf([registrar('6'), registrar('5')])).toEqual({ reason: 'versions-differ', args: { value: 'a.contoso.com' } });
    expect(versionOf([registrar('7'), registrar('8')])).toMatchObject({ reason: 'versions-differ' });
    expect(versionOf([registrar('7'), registrar('7')])).toMatchObject({ reason: 'other-version' });
    expect(answer(versionOf([registrar('6'), registrar('6')]))).toBe('lync-2013');
    const word: Word = { versions: { 'A.contoso.com': 'lync-2010' } };
    expect(versionOf([], 'a.contoso.com', word)).toEqual({
      answer: 'lync-2010',
      from: [{ property: 'version', line: 0, text: 'a.contoso.com' }],
      cautions: ['your-word'],
    });
    // What is printed counts, whatever was said beside.
    expect(answer(versionOf([registrar('6')], 'a.contoso.com', word))).toBe('lync-2013');
  });

  test('a pool of BackCompatSite is one of Office Communications Server 2007 R2', () => {
    const pool = { Identity: 'a.contoso.com', Site: 'Site:BackCompatSite', Computers: '{}' };
    expect(versionOf([pool])).toEqual({
      answer: 'ocs-2007-r2',
      from: [{ command: 'pool', property: 'Site', line: 2, text: 'Site:BackCompatSite' }],
      cautions: ['back-compat-site'],
    });
    expect(versionOf([{ ...pool, Site: 'Site:Madrid' }])).toMatchObject({ reason: 'pool-version-not-known' });
  });
});

describe('sites of pools', () => {
  const unknown = { reason: 'site-not-known', args: { value: 'a.contoso.com', command: 'Get-CsPool' }, needs: 'pool' };
  const siteOf = (...objects: Readonly<Record<string, string>>[]) => around(objects).siteOf('a.contoso.com');

  test('are told by services, pools and sites', () => {
    const service = { Identity: 'Registrar:a.contoso.com', Role: 'Registrar', PoolFqdn: 'a.contoso.com', SiteId: 'Site:Madrid' };
    const pool = { Identity: 'a.contoso.com', Site: 'SITE: Madrid ', Computers: '{}' };
    const site = { Identity: 'Madrid', SiteType: 'CentralSite', Pools: '{b.contoso.com, A.contoso.com}' };
    expect(siteOf(service)).toMatchObject({ answer: 'madrid', from: [{ command: 'service', property: 'SiteId' }], cautions: [] });
    expect(siteOf(pool)).toMatchObject({ answer: 'madrid', from: [{ command: 'pool', property: 'Site' }], cautions: [] });
    expect(siteOf(site)).toMatchObject({ answer: 'madrid', from: [{ command: 'site', property: 'Pools' }], cautions: [] });
    expect(answer(siteOf(service, pool, site))).toBe('madrid');
    expect(siteOf(service, { ...pool, Site: 'Site:Sevilla' })).toEqual(unknown);
    expect(siteOf()).toEqual(unknown);
    expect(siteOf({ ...site, Pools: '' })).toEqual(unknown);
    expect(siteOf({ ...site, Identity: '' })).toEqual(unknown);
    expect(siteOf({ ...pool, Site: '' })).toEqual(unknown);
    // A scope without a name is no site; a name that only contains the scope keeps it.
    expect(siteOf({ ...service, SiteId: 'Site:' })).toEqual(unknown);
    expect(answer(siteOf({ ...service, SiteId: 'Offsite:Madrid' }))).toBe('offsite:madrid');
  });
});

describe('policies', () => {
  const policy = (identity: string, enabled: string) => ({ Identity: identity, EnablePersistentChat: enabled });

  test('are told by their identity, and what they say', () => {
    const told = around([policy('Global', 'False'), policy('Tag:On', 'True'), policy('site:Madrid', 'Verdadero')]);
    expect(globalPolicyOf(told)).toEqual({
      answer: 'disables',
      from: [{ command: 'policy', property: 'EnablePersistentChat', line: 2, text: 'False' }],
      cautions: [],
    });
    expect([answer(told.policyNamed('TAG:on')), answer(told.policyNamed('Site:Madrid'))]).toEqual(['enables', 'enables']);
    expect(told.policyNamed('tag:Off')).toEqual({
      reason: 'policy-not-listed',
      args: { value: 'Off', command: 'Get-CsPersistentChatPolicy' },
      needs: 'policy',
    });
    // A scope is only what stands at the beginning.
    expect(told.policyNamed('Site:Montag:Nord')).toMatchObject({ args: { value: 'Site:Montag:Nord' } });
  });

  test('one that could not be read is not one that does not exist, whatever the reader said', () => {
    const madrid = { Identity: 'UserServer:lync13.contoso.com', Role: 'UserServer', SiteId: 'Site:Madrid' };
    const none = (objects: readonly Readonly<Record<string, string>>[], read?: boolean) => {
      const found = surroundingsOf(readPaste(objects.map(list).join('')).objects, { allPolicies: true }, read);
      const pool = { property: 'RegistrarPool', text: 'lync13.contoso.com', line: 1 };
      return [sitePolicyOf(pool, found), found.poolPolicy].map((it) => (isAnswer(it) ? it.answer : it.reason));
    };
    const both = [madrid, policy('Global', 'True')];
    expect(none(both)).toEqual(['none', 'none']);
    expect(none(both, false)).toEqual(['policies-unread', 'policies-unread']);
    expect(none([...both, policy('Site:Mad…', 'False')])).toEqual(['policies-unread', 'policies-unread']);
    expect(none([...both, { EnablePersistentChat: 'False', Description: 'x' }])).toEqual(['policies-unread', 'policies-unread']);
    expect(none([madrid])).toEqual(['list-may-be-partial', 'list-may-be-partial']);
  });

  test('one that says neither yes nor no, and two that differ', () => {
    const strange = (...policies: Readonly<Record<string, string>>[]) => around(policies).policyNamed('global');
    expect(strange(policy('Global', 'maybe'))).toEqual({
      reason: 'unknown-value',
      args: { property: 'EnablePersistentChat', value: 'maybe' },
    });
    expect(strange(policy('Global', 'maybe'), policy('Global', 'perhaps'))).toEqual({
      reason: 'policies-differ',
      args: { value: 'global' },
    });
    expect(strange(policy('Global', 'True'), policy('Global', 'False'))).toMatchObject({ reason: 'policies-differ' });
    expect(strange(policy('Global', 'True...'))).toEqual({
      reason: 'unknown-value',
      args: { property: 'EnablePersistentChat', value: '' },
    });
    expect(answer(strange(policy('Global', 'True'), policy('global', 'Verdadero')))).toBe('enables');
  });

  test('a scope that no cmdlet offers is that of a pool; no scope at all is not known', () => {
    const scope = (identity: string) => around([policy(identity, 'True')]).poolPolicy;
    expect(scope('Service:PersistentChatServer:p')).toEqual({
      answer: 'appears',
      from: [{ command: 'policy', property: 'Identity', line: 1, text: 'Service:PersistentChatServer:p' }],
      cautions: [],
    });
    expect(scope('Pool')).toEqual({ reason: 'unknown-value', args: { property: 'Identity', value: 'Pool' } });
    expect(scope('Globally')).toMatchObject({ reason: 'unknown-value' });
    expect(scope('My service:x')).toMatchObject({ reason: 'unknown-value' });
    expect(scope('My global')).toMatchObject({ reason: 'unknown-value' });
    expect(answer(scope('Offsite:Madrid'))).toBe('appears');
    for (const identity of ['Global', 'Site:Madrid', 'Tag:On'])
      expect(scope(identity)).toEqual({
        reason: 'list-may-be-partial',
        args: { command: 'Get-CsPersistentChatPolicy' },
        needs: 'policy',
      });
  });

  test('that there is none of a pool is the word of the reader, beside some policies', () => {
    expect(around([policy('Global', 'True')], { allPolicies: true }).poolPolicy).toEqual({
      answer: 'none',
      from: [{ property: 'policies', line: 0, text: '' }],
      cautions: ['your-word'],
    });
    expect(around([], { allPolicies: true }).poolPolicy).toMatchObject({ reason: 'list-may-be-partial' });
  });

  test('of a user: none where the value is empty, by its name otherwise', () => {
    const told = around([policy('Tag:On', 'True'), policy('Tag:Montag:Chat', 'False')]);
    const of = (text: string, why?: Unreadable) => userPolicyOf(value('PersistentChatPolicy', text, why), told);
    const source = (text: string) => ({ command: 'user', property: 'PersistentChatPolicy', line: 7, text });
    expect(of('')).toEqual({ answer: 'none', from: [source('')], cautions: ['empty-policy'] });
    expect(of('On')).toMatchObject({ answer: 'enables', from: [source('On'), { command: 'policy' }] });
    expect(answer(of('TAG:On'))).toBe('enables');
    expect(answer(of('Montag:Chat'))).toBe('disables');
    expect(of('Off')).toMatchObject({ reason: 'policy-not-listed', args: { value: 'Off' } });
    expect(of('On', 'cut')).toEqual({ reason: 'cut', args: { property: 'PersistentChatPolicy' } });
    const missing = { reason: 'property-missing', args: {} } as const;
    expect(userPolicyOf(missing, told)).toBe(missing);
  });

  test('of a site: by the pool of the user; none only by the word of the reader', () => {
    const site = { Identity: 'Madrid', SiteType: 'CentralSite', Pools: '{a.contoso.com}' };
    const of = (
      policies: readonly Readonly<Record<string, string>>[],
      word: Word = {},
      text = 'a.contoso.com',
      why?: Unreadable,
    ) => sitePolicyOf(value('RegistrarPool', text, why), around([site, ...policies], word));
    expect(of([policy('Site:Madrid', 'True')])).toMatchObject({
      answer: 'enables',
      from: [{ command: 'user' }, { command: 'site' }, { command: 'policy' }],
    });
    expect(of([policy('Global', 'True')])).toEqual({
      reason: 'list-may-be-partial',
      args: { command: 'Get-CsPersistentChatPolicy' },
      needs: 'policy',
    });
    expect(of([policy('Global', 'True')], { allPolicies: true })).toMatchObject({
      answer: 'none',
      from: [{ command: 'user' }, { command: 'site' }],
      cautions: ['your-word'],
    });
    expect(of([], { allPolicies: true })).toMatchObject({ reason: 'list-may-be-partial' });
    expect(of([policy('Site:Madrid', 'maybe')])).toMatchObject({ reason: 'unknown-value' });
    expect(of([], {}, '')).toEqual({ reason: 'no-registrar-pool', args: {} });
    expect(of([], {}, 'other')).toMatchObject({ reason: 'site-not-known' });
    expect(of([], {}, 'a', 'wrapped')).toEqual({ reason: 'wrapped', args: { property: 'RegistrarPool' } });
    const missing = { reason: 'property-missing', args: {} } as const;
    expect(sitePolicyOf(missing, around([]))).toBe(missing);
  });
});

describe('the effective policy', () => {
  const policy = (identity: string, enabled: string) => ({ Identity: identity, EnablePersistentChat: enabled });
  const service = { Identity: 'Registrar:a.contoso.com', Role: 'Registrar', SiteId: 'Site:Madrid' };
  const effective = (userPolicy: string, policies: readonly Readonly<Record<string, string>>[], word: Word = {}) => {
    const told = around([service, ...policies], word);
    const pool = value('RegistrarPool', 'a.contoso.com');
    return effectivePolicyOf(
      {
        'user-policy': userPolicyOf(value('PersistentChatPolicy', userPolicy), told),
        'site-policy': sitePolicyOf(pool, told),
        'global-policy': globalPolicyOf(told),
        'pool-policy': told.poolPolicy,
      },
      policyModel,
    );
  };
  const from = (command: string, property: string, line: number, text: string) => ({ command, property, line, text });
  const user = (text: string) => from('user', 'PersistentChatPolicy', 7, text);

  test('comes from what carries it, with all that is to be borne in mind, each once', () => {
    const policies = [policy('Global', 'False'), policy('Site:Madrid', 'True'), policy('Tag:On', 'True')];
    expect(effective('On', policies)).toEqual({
      answer: 'enabled',
      from: [user('On'), from('policy', 'EnablePersistentChat', 12, 'True')],
      cautions: [],
    });
    const site = [from('user', 'RegistrarPool', 7, 'a.contoso.com'), from('service', 'SiteId', 3, 'Site:Madrid')];
    const all = { property: 'policies', line: 0, text: '' };
    expect(effective('', policies, { allPolicies: true })).toEqual({
      answer: 'enabled',
      from: [user(''), ...site, from('policy', 'EnablePersistentChat', 9, 'True'), all],
      cautions: ['empty-policy', 'your-word'],
    });
    // That there is none of the site and none of a pool are both the word of the reader.
    expect(effective('', [policy('Global', 'False')], { allPolicies: true })).toEqual({
      answer: 'disabled',
      from: [user(''), ...site, from('policy', 'EnablePersistentChat', 6, 'False'), all],
      cautions: ['empty-policy', 'your-word'],
    });
  });

  test('is disputed where one of a pool appears, unless that of the user settles it', () => {
    const policies = [policy('Global', 'True'), policy('Service:PersistentChatServer:p', 'False'), policy('Tag:Off', 'False')];
    expect(effective('', policies)).toEqual({ reason: 'policy-disputed', args: {} });
    expect(effective('Off', policies)).toMatchObject({ answer: 'disabled', from: [{ command: 'user' }, { command: 'policy' }] });
  });

  test('comes from both of two policies where either would do', () => {
    const told = around([policy('Site:Madrid', 'False'), policy('Global', 'False'), service]);
    const forbids = (fact: string) => ({ id: fact, modality: 'must', when: [], norm: { fact, anyOf: ['enables'] } }) as const;
    const model = { ...policyModel.model, rules: [forbids('site-policy'), forbids('global-policy')] };
    const missing = { reason: 'property-missing', args: {} } as const;
    expect(
      effectivePolicyOf(
        {
          'user-policy': missing,
          'site-policy': told.policyNamed('Site:Madrid'),
          'global-policy': globalPolicyOf(told),
          'pool-policy': told.poolPolicy,
        },
        { ...policyModel, model },
      ),
    ).toEqual({
      answer: 'disabled',
      from: [from('policy', 'EnablePersistentChat', 2, 'False'), from('policy', 'EnablePersistentChat', 5, 'False')],
      cautions: [],
    });
  });
});

describe('the home of a user', () => {
  const told = around([{ Identity: 'Registrar:a.contoso.com', Role: 'Registrar', PoolFqdn: 'a.contoso.com', Version: '6' }]);

  test('is the version of the pool, with where both stand', () => {
    expect(homeOf(value('RegistrarPool', 'a.contoso.com'), told)).toMatchObject({
      answer: 'lync-2013',
      from: [{ command: 'user', property: 'RegistrarPool', line: 7 }, { command: 'service' }],
      cautions: ['version-6-seen'],
    });
    expect(homeOf(value('RegistrarPool', 'b'), told)).toMatchObject({ reason: 'pool-version-not-known', args: { value: 'b' } });
    expect(homeOf(value('RegistrarPool', ''), told)).toEqual({ reason: 'no-registrar-pool', args: {} });
    expect(homeOf(value('RegistrarPool', 'a', 'damaged'), told)).toEqual({
      reason: 'damaged',
      args: { property: 'RegistrarPool' },
    });
    const missing = { reason: 'property-missing', args: {} } as const;
    expect(homeOf(missing, told)).toBe(missing);
  });
});

test('a property is found whatever its case, and what is not known of it is said', () => {
  const [object] = readPaste(list({ SipAddress: 'sip:a@b.c', RegistrarPool: 'x...' })).objects as [
    Parameters<typeof property>[0],
  ];
  expect(property(object, 'SIPADDRESS')).toMatchObject({ text: 'sip:a@b.c', line: 1 });
  expect(property(object, 'RegistrarPool')).toEqual({ reason: 'cut', args: { property: 'RegistrarPool' } });
  expect(property(object, 'Enabled')).toEqual({
    reason: 'property-missing',
    args: { property: 'Enabled', command: 'Get-CsUser' },
  });
});
