import { describe, expect, test } from 'vitest';
import { readPaste } from '../../src/intake/console.ts';
import { evidenceOf, extract, factReadings, readableFacts } from '../../src/intake/facts.ts';
import { effectivePolicyOf, isAnswer } from '../../src/intake/surroundings.ts';
import { asksOf, policyModel, textOf } from './models.ts';

/** What a text says of one question of a checker: the answer, or the reason with what it names. */
function told(text: string, checker: string, fact: string) {
  const { told: answers, untold } = extract(readPaste(text).objects, asksOf(checker), policyModel);
  const answer = answers.find((it) => it.fact === fact);
  if (answer) return answer.answer;
  const { fact: _, ...why } = untold.find((it) => it.fact === fact) as (typeof untold)[number];
  return why;
}
const list = (properties: Readonly<Record<string, string>>) =>
  `${Object.entries(properties)
    .map(([name, value]) => `${name} : ${value}`)
    .join('\n')}\n\n`;

describe('servers of a chat pool', () => {
  const servers = (name: string, count: number) =>
    list({ Identity: 'PersistentChatServer:p', [name]: `{${Array.from({ length: count }, (_, at) => `s${at}`).join(', ')}}` });

  test.each([
    [0, { reason: 'unknown-value', args: { property: 'ActiveServers', value: '{}' } }, 'none'],
    [1, 'one', 'up-to-four'],
    [2, 'two-to-four', 'up-to-four'],
    [4, 'two-to-four', 'up-to-four'],
    [5, 'more-than-four', 'more-than-four'],
  ])('%i of them', (count, active, standby) => {
    expect(told(servers('ActiveServers', count), 'pool-capacity', 'active-servers')).toEqual(active);
    expect(told(servers('InactiveServers', count), 'pool-capacity', 'standby-servers')).toEqual(standby);
  });

  test('an empty value is no count, and a property that is not there none either', () => {
    const empty = list({ Identity: 'PersistentChatServer:p', ActiveServers: '', Role: 'PersistentChatServer' });
    expect(told(empty, 'pool-capacity', 'active-servers')).toEqual({
      reason: 'unknown-value',
      args: { property: 'ActiveServers', value: '' },
    });
    expect(told(empty, 'pool-capacity', 'standby-servers')).toEqual({
      reason: 'property-missing',
      args: { property: 'InactiveServers', command: 'Get-CsService' },
    });
    expect(told(empty.replace('Active', 'Inactive'), 'pool-capacity', 'standby-servers')).toEqual({
      reason: 'unknown-value',
      args: { property: 'InactiveServers', value: '' },
    });
  });

  test('the server is known by its role, its identity or its servers; two of them are one too many', () => {
    const one = (properties: Record<string, string>) => told(list({ ...properties, Version: '6' }), 'pool-home', 'pool');
    expect(one({ Role: 'persistentchatserver', PoolFqdn: 'p' })).toBe('persistent-chat-2013');
    expect(one({ Identity: 'persistentchatserver:p' })).toBe('persistent-chat-2013');
    expect(one({ ActiveServers: '{a}' })).toBe('persistent-chat-2013');
    const none = { reason: 'no-object', args: { command: 'Get-CsService' }, needs: 'service' };
    expect(one({ Role: 'NoPersistentChatServer', PoolFqdn: 'p' })).toEqual(none);
    expect(one({ Role: 'PersistentChatServerNot', PoolFqdn: 'p' })).toEqual(none);
    expect(one({ Identity: 'Registrar:p' })).toEqual(none);
    expect(one({ Identity: 'NoPersistentChatServer:p' })).toEqual(none);
    const two =
      list({ Identity: 'PersistentChatServer:p', Version: '6' }) + list({ Identity: 'PersistentChatServer:q', Version: '6' });
    expect(told(two, 'pool-home', 'pool')).toEqual({ reason: 'several-objects', args: { count: 2, command: 'Get-CsService' } });
  });

  test('the version is where the pool comes from', () => {
    const text = list({ Identity: 'PersistentChatServer:p', Version: '6' });
    expect(extract(readPaste(text).objects, ['pool', 'host'], policyModel).told).toEqual([
      {
        fact: 'pool',
        answer: 'persistent-chat-2013',
        from: [{ command: 'service', property: 'Version', line: 2, text: '6' }],
        cautions: ['version-6-seen'],
      },
    ]);
  });

  test('another version is named with the pool', () => {
    expect(
      told(list({ Identity: 'PersistentChatServer:p', PoolFqdn: 'pc.contoso.com', Version: '7' }), 'pool-home', 'pool'),
    ).toEqual({
      reason: 'other-version',
      args: { value: 'pc.contoso.com', version: '7' },
    });
    expect(told(list({ Identity: 'PersistentChatServer:p', Version: '7' }), 'pool-home', 'pool')).toMatchObject({
      args: { value: '' },
    });
    expect(told(list({ Identity: 'PersistentChatServer:p' }), 'pool-home', 'pool')).toMatchObject({
      reason: 'property-missing',
    });
  });

  test('the next hop is the registrar of the chat server, by its version', () => {
    const chat = (registrar: string) =>
      list({ Identity: 'PersistentChatServer:p', Role: 'PersistentChatServer', Registrar: registrar });
    const pool = list({ Identity: 'Registrar:front.contoso.com', Role: 'Registrar', Version: '5' });
    expect(told(chat('REGISTRAR:front.contoso.com') + pool, 'next-hop', 'next-hop')).toBe('lync-2010');
    expect(told(chat('front.contoso.com') + pool, 'pool-home', 'host')).toBe('lync-2010');
    expect(told(chat('') + pool, 'next-hop', 'next-hop')).toEqual({
      reason: 'unknown-value',
      args: { property: 'Registrar', value: '' },
    });
    // It is named without its role, which stands only at the beginning.
    for (const [registrar, value] of [
      ['Registrar:other', 'other'],
      ['The Registrar:front.contoso.com', 'The Registrar:front.contoso.com'],
    ] as const)
      expect(told(chat(registrar) + pool, 'next-hop', 'next-hop')).toEqual({
        reason: 'pool-version-not-known',
        args: { value, command: 'Get-CsService' },
        needs: 'service',
      });
  });
});

describe('endpoints', () => {
  const endpoint = (address: string) => list({ SipAddress: address, PersistentChatPoolFqdn: 'p', OwnerUrn: 'x' });

  test('whether the address begins with sip: is told; whether the domain is valid is not', () => {
    expect(told(endpoint('chat@contoso.com'), 'legacy-endpoint', 'sip-prefix')).toBe('missing');
    expect(told(endpoint('SIP:chat@contoso.com'), 'legacy-endpoint', 'sip-prefix')).toEqual({
      reason: 'domain-not-known',
      args: {},
    });
    expect(told(endpoint(''), 'legacy-endpoint', 'sip-prefix')).toEqual({
      reason: 'unknown-value',
      args: { property: 'SipAddress', value: '' },
    });
    // It begins there, and does not only stand somewhere.
    expect(told(endpoint('x-sip:chat@contoso.com'), 'legacy-endpoint', 'sip-prefix')).toBe('missing');
  });

  test('how many were created by an administrator is never told', () => {
    expect(told(endpoint('sip:a@b.c'), 'legacy-endpoint', 'created-endpoints')).toEqual({
      reason: 'automatic-endpoint',
      args: {},
    });
    for (const other of [list({ Colour: 'red' }), list({ SipAddress: 'sip:ana@contoso.com', RegistrarPool: 'x' })])
      expect(told(other, 'legacy-endpoint', 'created-endpoints')).toEqual({
        reason: 'no-object',
        args: { command: 'Get-CsPersistentChatEndpoint' },
        needs: 'endpoint',
      });
  });
});

describe('members of rooms and categories', () => {
  const ana = list({ SipAddress: 'sip:ana@contoso.com', RegistrarPool: 'x' });
  const room = (members: string) => list({ Name: 'r', Privacy: 'Closed', Members: members, Managers: '{}' });
  const category = (denied: string, allowed: string) => list({ Name: 'c', DeniedMembers: denied, AllowedMembers: allowed });

  test('membership is told where the address itself stands', () => {
    expect(told(ana + room('{sip:ANA@contoso.com, sip:b@contoso.com}'), 'room-access', 'room-standing')).toBe('member');
    expect(told(ana + room('{sip:b@contoso.com}'), 'room-access', 'room-standing')).toEqual({
      reason: 'groups-not-resolved',
      args: { property: 'Members' },
    });
    expect(told(room('{}'), 'room-access', 'room-standing')).toMatchObject({ reason: 'no-object', needs: 'user' });
    expect(told(ana, 'room-access', 'room-standing')).toMatchObject({ reason: 'no-object', needs: 'room' });
  });

  test('denied before allowed; a group among the denied leaves it open', () => {
    const read = (denied: string, allowed: string) => told(ana + category(denied, allowed), 'room-access', 'category-list');
    expect(read('{sip:ana@contoso.com}', '{sip:ana@contoso.com}')).toBe('denied');
    expect(read('{}', '{sip:ana@contoso.com}')).toBe('allowed');
    expect(read('{sip:b@contoso.com}', '{CN=All, sip:ana@contoso.com}')).toBe('allowed');
    expect(read('{sip:b@contoso.com, CN=All}', '{sip:ana@contoso.com}')).toEqual({
      reason: 'groups-not-resolved',
      args: { property: 'DeniedMembers' },
    });
    expect(read('{}', '{CN=All}')).toEqual({ reason: 'groups-not-resolved', args: { property: 'AllowedMembers' } });
    expect(told(ana + list({ DeniedMembers: '{}' }), 'room-access', 'category-list')).toMatchObject({
      reason: 'property-missing',
      args: { property: 'AllowedMembers' },
    });
    // Only what begins with sip: is an address.
    expect(read('{CN=sip:b@contoso.com}', '{sip:ana@contoso.com}')).toEqual({
      reason: 'groups-not-resolved',
      args: { property: 'DeniedMembers' },
    });
    expect(told(ana, 'room-access', 'category-list')).toMatchObject({ reason: 'no-object', needs: 'category' });
    expect(told(category('{}', '{}'), 'room-access', 'category-list')).toEqual({
      reason: 'no-object',
      args: { command: 'Get-CsUser' },
      needs: 'user',
    });
  });

  test('where each answer came from, in order', () => {
    const { told: answers } = extract(
      readPaste(ana + category('{}', '{sip:ana@contoso.com}')).objects,
      ['category-list'],
      policyModel,
    );
    expect(answers).toMatchObject([
      {
        fact: 'category-list',
        answer: 'allowed',
        from: [{ property: 'SipAddress' }, { property: 'AllowedMembers' }, { property: 'DeniedMembers' }],
        cautions: [],
      },
    ]);
  });
});

test('every answer says where it came from: command, property, line and text, and what is to be borne in mind', () => {
  const of = (fact: string, text: string, besides: readonly string[] = []) =>
    extract(readPaste(text).objects, [fact, ...besides], policyModel).told.find((it) => it.fact === fact);
  const from = (command: string, property: string, line: number, text: string) => ({ command, property, line, text });
  const ana = list({ SipAddress: 'sip:ana@contoso.com', RegistrarPool: 'x' });
  const address = from('user', 'SipAddress', 1, 'sip:ana@contoso.com');
  const members = '{sip:ana@contoso.com}';
  expect(of('room-standing', ana + list({ Privacy: 'Open', Members: members }))).toEqual({
    fact: 'room-standing',
    answer: 'member',
    from: [address, from('room', 'Members', 5, members)],
    cautions: [],
  });
  expect(of('category-list', ana + list({ DeniedMembers: members, AllowedMembers: '{}' }))).toEqual({
    fact: 'category-list',
    answer: 'denied',
    from: [address, from('category', 'DeniedMembers', 4, members)],
    cautions: [],
  });
  expect(of('category-list', ana + list({ DeniedMembers: '{}', AllowedMembers: members }))).toEqual({
    fact: 'category-list',
    answer: 'allowed',
    from: [address, from('category', 'AllowedMembers', 5, members), from('category', 'DeniedMembers', 4, '{}')],
    cautions: [],
  });
  expect(of('sip-prefix', list({ SipAddress: 'chat@contoso.com', OwnerUrn: 'x' }))).toEqual({
    fact: 'sip-prefix',
    answer: 'missing',
    from: [from('endpoint', 'SipAddress', 1, 'chat@contoso.com')],
    cautions: [],
  });
  const chat = list({ Identity: 'PersistentChatServer:p', Registrar: 'Registrar:f', ActiveServers: '{a}' });
  expect(of('active-servers', chat)).toEqual({
    fact: 'active-servers',
    answer: 'one',
    from: [from('service', 'ActiveServers', 3, '{a}')],
    cautions: [],
  });
  expect(of('next-hop', chat + list({ Identity: 'Registrar:f', Role: 'Registrar', Version: '6' }))).toEqual({
    fact: 'next-hop',
    answer: 'lync-2013',
    from: [from('service', 'Registrar', 2, 'Registrar:f'), from('service', 'Version', 7, '6')],
    cautions: ['version-6-seen'],
  });
  const legacy = 'PS C:\\> Get-CsUser -OnOfficeCommunicationServer\n\nSipAddress : sip:a@b.c\nRegistrarPool :\n\n';
  for (const fact of ['home', 'moved-from'])
    expect(of(fact, legacy)).toEqual({
      fact,
      answer: 'ocs-2007-r2',
      from: [from('user', 'OnOfficeCommunicationServer', 1, 'Get-CsUser -OnOfficeCommunicationServer')],
      cautions: [],
    });
});

describe('single values', () => {
  test('are told as the reading has them, another value is named', () => {
    const room = (privacy: string) => list({ Name: 'r', Privacy: privacy });
    expect(['Open', 'CLOSED', 'secret'].map((it) => told(room(it), 'room-access', 'room-privacy'))).toEqual([
      'open',
      'closed',
      'secret',
    ]);
    expect(told(room('Hidden'), 'room-access', 'room-privacy')).toEqual({
      reason: 'unknown-value',
      args: { property: 'Privacy', value: 'Hidden' },
    });
    expect(extract(readPaste(room('Open')).objects, ['room-privacy'], policyModel).told).toEqual([
      {
        fact: 'room-privacy',
        answer: 'open',
        from: [{ command: 'room', property: 'Privacy', line: 2, text: 'Open' }],
        cautions: [],
      },
    ]);
  });

  test('what no output tells is said to be for the reader', () => {
    expect(told(textOf('list-en.txt'), 'client-access', 'setup')).toEqual({ reason: 'not-asked', args: {} });
    // The pool is read only beside the question where it is homed: elsewhere it is a wish.
    expect(readableFacts(['pool']).map(({ fact }) => fact)).toEqual([]);
    expect(readableFacts(['pool', 'host']).map(({ fact }) => fact)).toEqual(['pool', 'host']);
  });

  test('a reading is known as well as the worst of what it reads', () => {
    const evidence = (...names: string[]) => evidenceOf({ fact: 'x', from: names.map((name) => ['user', name]) });
    expect([evidence('SipAddress'), evidence('SipAddress', 'Enabled'), evidence('Enabled', 'SipAddress')]).toEqual([
      'documented',
      'inferred',
      'inferred',
    ]);
    expect(
      evidenceOf({
        fact: 'x',
        from: [
          ['room', 'Members'],
          ['room', 'Identity'],
        ],
      }),
    ).toBe('seen');
  });

  test('each fact is known by these commands, and as well as this', () => {
    expect(factReadings.map((it) => [it.fact, [...new Set(it.from.map(([command]) => command))].join(), evidenceOf(it)])).toEqual(
      [
        ['home', 'user,service', 'seen'],
        ['moved-from', 'user,service', 'seen'],
        ['policy', 'user,policy,pool', 'documented'],
        ['user-policy', 'user,policy', 'documented'],
        ['site-policy', 'user,pool,policy', 'documented'],
        ['global-policy', 'policy', 'documented'],
        ['pool-policy', 'policy', 'documented'],
        ['pool', 'service', 'seen'],
        ['host', 'service', 'seen'],
        ['next-hop', 'service', 'seen'],
        ['active-servers', 'service', 'seen'],
        ['standby-servers', 'service', 'seen'],
        ['room-privacy', 'room', 'seen'],
        ['room-standing', 'room,user', 'seen'],
        ['category-list', 'category', 'documented'],
        ['sip-prefix', 'endpoint', 'documented'],
        ['created-endpoints', 'endpoint', 'documented'],
      ],
    );
  });
});

test('a policy that no verdict leads to stays open', () => {
  const given = { 'user-policy': 'enables', 'site-policy': 'none', 'global-policy': 'disables', 'pool-policy': 'none' } as const;
  const kinds = Object.fromEntries(
    Object.entries(given).map(([kind, answer]) => [kind, { answer, from: [], cautions: [] }]),
  ) as unknown as Parameters<typeof effectivePolicyOf>[0];
  const led = effectivePolicyOf(kinds, policyModel);
  expect(isAnswer(led) && led.answer).toBe('enabled');
  expect(effectivePolicyOf(kinds, { ...policyModel, leads: {} })).toEqual({ reason: 'policy-still-open', args: {} });
});
