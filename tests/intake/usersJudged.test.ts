import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { judge } from '../../src/engine/judge.ts';
import { readPaste } from '../../src/intake/console.ts';
import { type Decoded, decoder } from '../../src/intake/decode.ts';
import { delimitedReader } from '../../src/intake/delimited.ts';
import { fastReader } from '../../src/intake/fast.ts';
import { surroundingsOf } from '../../src/intake/surroundings.ts';
import { clientReader, groupsOf, type UserChoices, type UserJudge, userJudge } from '../../src/intake/users.ts';
import { policyList, services } from './madeUp.ts';
import { policyModel } from './models.ts';

const { model } = checkerOf('client-access');
const target: UserChoices = { pool: 'persistent-chat-2013', setup: 'manual', connected: 'none' };
const lync2013: UserChoices = { ...target, client: 'lync-2013' };

type Beside = { choices?: UserChoices; lists?: readonly string[]; clients?: string; asked?: typeof model };

function judgeFor({ choices = lync2013, lists = [services, policyList], clients, asked = model }: Beside) {
  const objects = lists.flatMap((list) => readPaste(list).objects);
  const reader = clientReader();
  const table = delimitedReader(reader);
  table.push(clients ?? '');
  table.end();
  return userJudge({
    model: asked,
    policyModel,
    around: surroundingsOf(objects, { allPolicies: true }),
    choices,
    ...(clients !== undefined && { clients: reader.result().clients }),
  });
}

/** Reads a list as text. */
function asText(parts: readonly string[], judgeOf: UserJudge) {
  const table = delimitedReader(judgeOf);
  for (const part of parts) table.push(part);
  table.end();
}

const inUtf8 = (text: string) => new TextEncoder().encode(text);

/** Reads a list as the page does, most rows straight from their bytes; answers how many of them. */
function asBytes(parts: readonly Uint8Array[], judgeOf: UserJudge): number {
  let regular = 0;
  const listener: UserJudge = {
    ...judgeOf,
    onRegular: (...row) => {
      const taken = judgeOf.onRegular(...row);
      if (taken) regular++;
      return taken;
    },
  };
  const bytes = decoder();
  const table = delimitedReader(listener);
  const push = (decoded: Decoded) => {
    if ('refused' in decoded) return decoded.refused;
    table.push(decoded.text);
    return undefined;
  };
  const fast = fastReader(listener, { bytes, reader: () => table, read: (some) => push(bytes.push(some)) });
  // So much of a file is looked at before any row is read from its bytes; empty lines are no rows.
  for (const part of [inUtf8('\n'.repeat(200)), ...parts]) fast.push(part);
  fast.end();
  push(bytes.end());
  table.end();
  return regular;
}

/** What a list comes to, read as text. */
function judged(text: string, beside: Beside = {}) {
  const judgeOf = judgeFor(beside);
  asText([text], judgeOf);
  return judgeOf.result();
}

/** The same in both ways of reading. */
function judgedTwice(text: string, beside: Beside = {}) {
  const judgeOf = judgeFor(beside);
  expect(asBytes([inUtf8(text)], judgeOf)).toBeGreaterThan(0);
  return [judged(text, beside), judgeOf.result()];
}

type Result = ReturnType<typeof judged>;
const rowsOf = <T>(result: Result, of: (row: number) => T) => Array.from({ length: result.rows }, (_, row) => of(row));
const verdictsOf = (result: Result) => rowsOf(result, (row) => result.cases[result.caseOf(result.kindOf(row))]?.verdict);

const header = 'DisplayName,SipAddress,RegistrarPool,PersistentChatPolicy';
const listOf = (...rows: readonly string[]) => [header, ...rows, ''].join('\n');

describe('what is known of a user', () => {
  test('is not known where a column is not there: the property is named, and the command that shows it', () => {
    const result = judged('DisplayName,SipAddress\nAna,sip:ana@contoso.com\n');
    const missing = (property: string) => ({
      reason: 'property-missing',
      args: { property, command: 'Get-CsUser' },
      needs: 'user',
    });
    expect(result.whyOf(0)).toEqual({ home: missing('RegistrarPool'), policy: missing('PersistentChatPolicy') });
    expect(result.groups).toEqual([{ kind: 'missing', changes: [], missing: ['home', 'policy'], rows: 1, case: 0 }]);
    expect([result.poolsWithoutVersion, result.policiesNotListed]).toEqual([new Map(), new Map()]);
  });

  test('the users of 2007 R2 have their home by the word of the reader', () => {
    const result = judged('DisplayName,SipAddress\nAna,sip:ana@contoso.com\n', { choices: { ...lync2013, legacyUsers: true } });
    expect(result.cases).toEqual([
      {
        given: { ...lync2013, home: 'ocs-2007-r2' },
        query: 'client=lync-2013&pool=persistent-chat-2013&setup=manual&connected=none&home=ocs-2007-r2',
        verdict: 'forbidden',
        deciding: ['lync-2013-client-user-is-homed-on-2013'],
        matters: [],
        rows: 1,
      },
    ]);
    expect(Object.keys(result.whyOf(0))).toEqual(['policy']);
    expect(result.columns.map(({ column }) => column)).toEqual(['PersistentChatPolicy']);
  });

  test('what the reader did not choose is no answer, and waits for one', () => {
    const result = judged(listOf('A,sip:a@contoso.com,lync13-mad.contoso.com,PChat-Habilitado'), { choices: {} });
    expect(result.cases).toStrictEqual([
      {
        given: { home: 'lync-2013', policy: 'enabled' },
        query: 'home=lync-2013&policy=enabled',
        verdict: 'unknown',
        deciding: [],
        matters: ['client', 'pool', 'setup', 'connected'],
        rows: 1,
      },
    ]);
    expect(result.whyOf(0)).toEqual({ client: { reason: 'not-asked', args: {} } });
  });

  test('one client chosen for all holds, even beside a list of clients', () => {
    const result = judged(listOf('A,sip:a@contoso.com,lync10-mad.contoso.com,PChat-Habilitado'), {
      clients: 'SipAddress,client\nsip:a@contoso.com,group-chat\n',
    });
    expect(result.cases.map(({ given, verdict }) => [given['client'], verdict])).toEqual([['lync-2013', 'forbidden']]);
  });

  test('does not depend on the order in which the checker asks', () => {
    const result = judged(listOf('A,sip:a@contoso.com,lync13-mad.contoso.com,PChat-Habilitado'), {
      asked: { ...model, facts: [...model.facts].reverse() },
    });
    expect(result.cases.map(({ given, verdict }) => [given, verdict])).toEqual([
      [{ ...lync2013, home: 'lync-2013', policy: 'enabled' }, 'allowed'],
    ]);
  });

  test('of many pools, policies and clients each row has its own, and equal rows are one kind', () => {
    const name = (kind: string, at: number) => (at === 0 ? '' : `${kind}${at}`);
    const clients = ['', 'lync-2013', 'group-chat', 'several'];
    // Each new pool with a new policy first, then those at both ends of the first 32 in all ways.
    const ends = [0, 1, 2, 31, 32, 33, 35];
    const places = [
      ...Array.from({ length: 36 }, (_, at) => [at, at, at % 4] as const),
      ...ends.flatMap((pool) => ends.flatMap((policy) => clients.map((_, client) => [pool, policy, client] as const))),
      ...ends.flatMap((pool) => ends.flatMap((policy) => clients.map((_, client) => [pool, policy, client] as const))),
    ];
    const expected = places.map(([pool, policy, client]) => [name('pool', pool), name('policy', policy), clients[client]]);
    const text = ['RegistrarPool,PersistentChatPolicy,SipAddress']
      .concat(expected.map(([pool, policy, client]) => `${pool},${policy},sip:${client}@contoso.com`))
      .join('\n');
    const counted = (values: readonly (string | undefined)[]) => {
      const counts = new Map<string, number>();
      for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    };
    for (const result of judgedTwice(`${text}\n`, {
      choices: { ...target, client: 'listed' },
      lists: [],
      clients: [
        'SipAddress,client',
        'sip:lync-2013@contoso.com,lync-2013',
        'sip:group-chat@contoso.com,group-chat',
        'sip:several@contoso.com,group-chat',
        'sip:several@contoso.com,lync-2013',
      ].join('\n'),
    })) {
      // No list says anything here, so that what is missing of a row names its pool and its policy.
      const found = rowsOf(result, (row) => {
        const kind = result.kindOf(row);
        const { home, policy, client } = result.whyOf(kind);
        const known = result.cases[result.caseOf(kind)]?.given['client'];
        return [
          home?.args['value'] ?? '',
          policy?.reason === 'policy-not-listed' ? policy.args['value'] : '',
          known ?? (client?.reason === 'clients-differ' ? 'several' : ''),
        ];
      });
      expect(found).toEqual(expected);
      const kinds = new Set(rowsOf(result, (row) => result.kindOf(row)));
      expect(kinds.size).toBe(new Set(expected.map(String)).size);
      expect(result.poolsWithoutVersion).toEqual(counted(expected.map(([pool]) => pool)));
      expect(result.policiesNotListed).toEqual(counted(expected.map(([, policy]) => policy)));
    }
  });
});

describe('what is counted', () => {
  test('pools whose version no list says, whatever their case, and policies that no list has', () => {
    const result = judged(
      listOf(
        'A,sip:a@contoso.com,Old.contoso.com,Nobody',
        'B,sip:b@contoso.com,old.contoso.com,Nobody',
        'C,sip:c@contoso.com,old.contoso.com,',
        'D,sip:d@contoso.com,old.contoso.com,',
        'E,sip:e@contoso.com,lync13-mad.contoso.com,Nobody',
        'F,sip:f@contoso.com,,PChat-Habilitado',
        // Its version is known; it is another one.
        'G,sip:g@contoso.com,sfb15.contoso.com,Somebody',
        'H,sip:h@contoso.com,lync13-mad.contoso.com,Tag:NOBODY',
      ),
    );
    expect(result.poolsWithoutVersion).toEqual(new Map([['old.contoso.com', 4]]));
    expect(result.policiesNotListed).toEqual(
      new Map([
        ['Nobody', 4],
        ['Somebody', 1],
      ]),
    );
  });

  test('accounts are disabled only where the list says so', () => {
    const words = ['False', 'True', '', 'Falso', 'Verdadero', '$false', 'x', 'False', 'True'];
    const text = ['Enabled,SipAddress', ...words.map((word, at) => `${word},sip:user${at}@contoso.com`), ''].join('\n');
    expect(judgedTwice(text).map(({ disabledRows }) => disabledRows)).toEqual([4, 4]);
    const silent = listOf('A,sip:a@contoso.com,,', 'B,sip:b@contoso.com,,');
    expect(judgedTwice(silent).map(({ disabledRows }) => disabledRows)).toEqual([0, 0]);
  });

  test('a thousand rows that could not be read are named, and all of them counted', () => {
    const result = judged(`${header}\n${'broken\n'.repeat(1002)}`);
    expect([result.bad.length, result.bad[999]?.row, result.badRows, result.rows]).toEqual([1000, 1000, 1002, 0]);
  });

  test('a list without rows has nothing to point out', () => {
    const result = judged(`${header}\n`);
    expect([result.columns, result.groups, result.cases]).toEqual([[], [], []]);
    expect(result.byVerdict).toEqual({ allowed: 0, limited: 0, forbidden: 0, silent: 0, conflict: 0, unknown: 0 });
  });
});

describe('columns', () => {
  // The policies of their sites say otherwise than their own.
  const people = [
    ['Ana Ibáñez', 'sip:ana@contoso.com', 'lync13-bcn.contoso.com', 'PChat-Habilitado', 'True'],
    ['Luis', 'sip:luis@contoso.com', 'lync10-mad.contoso.com', 'PChat-Habilitado', 'False'],
    ['Marta', 'sip:marta@contoso.com', 'lync13-mad.contoso.com', 'PChat-Bloqueado', 'False'],
    ['Pau', 'sip:pau@contoso.com', 'nobody-knows.contoso.com', 'PChat-Habilitado', 'True'],
  ];
  const all = ['DisplayName', 'SipAddress', 'RegistrarPool', 'PersistentChatPolicy', 'Enabled'];

  test.each(all.map((name, by) => [name, by] as const))('may stand in any order: %s first', (_, by) => {
    const text = [all, ...people].map((row) => [...row.slice(by), ...row.slice(0, by)].join(',')).join('\n');
    for (const result of judgedTwice(`${text}\n`)) {
      expect(rowsOf(result, (row) => [result.nameOf(row), result.addressOf(row)])).toEqual(people.map((it) => it.slice(0, 2)));
      expect(verdictsOf(result)).toEqual(['allowed', 'forbidden', 'forbidden', 'unknown']);
      expect([result.disabledRows, result.columns]).toEqual([2, []]);
    }
  });

  test('a list with names or with addresses is one of users; the other stays empty, and blanks around are no part', () => {
    const named = judged(
      'DisplayName,RegistrarPool,PersistentChatPolicy\n Ana\u1680,lync13-mad.contoso.com, PChat-Habilitado \n',
    );
    expect([named.columns, named.nameOf(0), named.addressOf(0), verdictsOf(named)]).toEqual([[], 'Ana', '', ['allowed']]);
    const addressed = judged('SipAddress,RegistrarPool,PersistentChatPolicy\n\tsip:a@contoso.com ,lync13-mad.contoso.com,x\n');
    expect([addressed.columns, addressed.nameOf(0), addressed.addressOf(0)]).toEqual([[], '', 'sip:a@contoso.com']);
  });

  test('names of one letter are read wherever the bytes are cut', () => {
    const names = ['A', 'Ñ', 'B', 'ñ', '李', 'º', 'Ω'];
    const text = listOf(...names.map((name) => `${name},sip:a@contoso.com,,`));
    const bytes = inUtf8(text);
    for (let at = header.length + 1; at < bytes.length; at++) {
      const judgeOf = judgeFor({ lists: [] });
      asBytes([bytes.slice(0, at), bytes.slice(at)], judgeOf);
      const result = judgeOf.soFar();
      expect(Array.from({ length: result.rows }, (_, row) => result.nameOf(row))).toEqual(names);
    }
  });
});

describe('what would have to change', () => {
  const kept = new Set(['pool', 'setup']);
  const asked = { pool: 'persistent-chat-2013', setup: 'automatic', home: 'lync-2013', policy: 'enabled' };
  const groupChat = { ...asked, client: 'group-chat' };
  const caseOf = (given: Readonly<Record<string, string>>, rows: number) => {
    const { verdict, undecidedBy } = judge(model, given);
    return { given, verdict, matters: undecidedBy, rows };
  };

  test('the largest group comes first, and has the most frequent of its cases; what is a yes or no row has none', () => {
    const cases = [
      // Legacy clients that have to become Lync 2013: the guidance is silent on one, and forbids the other.
      caseOf({ ...groupChat, connected: 'none' }, 2),
      caseOf({ ...groupChat, connected: 'another-pool' }, 5),
      caseOf({ ...groupChat, connected: 'none' }, 3),
      caseOf({ ...asked, connected: 'none', client: 'lync-2013', policy: 'disabled' }, 1),
      caseOf({ ...asked, connected: 'none', client: 'lync-2013' }, 100),
      caseOf({ ...asked, connected: 'none' }, 30),
      caseOf({ ...asked, connected: 'none', client: 'lync-2013', home: 'lync-2010' }, 0),
    ];
    expect(cases.map(({ verdict }) => verdict)).toEqual([
      'silent',
      'forbidden',
      'silent',
      'forbidden',
      'allowed',
      'unknown',
      'forbidden',
    ]);
    expect(groupsOf(model, cases, kept)).toEqual([
      { kind: 'missing', changes: [], missing: ['client'], rows: 30, case: 5 },
      { kind: 'change', changes: [{ fact: 'client', to: 'lync-2013' }], missing: [], rows: 10, case: 1 },
      { kind: 'change', changes: [{ fact: 'policy', to: 'enabled' }], missing: [], rows: 1, case: 3 },
    ]);
  });

  test('of equally frequent cases the first stands for its group', () => {
    const cases = [caseOf({ ...groupChat, connected: 'another-pool' }, 4), caseOf({ ...groupChat, connected: 'none' }, 4)];
    expect(groupsOf(model, cases, kept)).toEqual([
      { kind: 'change', changes: [{ fact: 'client', to: 'lync-2013' }], missing: [], rows: 8, case: 0 },
    ]);
  });

  test('where there is no way, what is forbidden is not put with that on which the guidance is silent', () => {
    const cases = [
      caseOf({ ...groupChat, connected: 'another-pool' }, 1),
      caseOf({ ...groupChat, connected: 'none' }, 3),
      caseOf({ ...groupChat, connected: 'none', home: 'lync-2010' }, 2),
    ];
    expect(groupsOf(model, cases, new Set(['client', 'pool', 'setup', 'connected']))).toEqual([
      { kind: 'no-way', changes: [], missing: [], rows: 5, case: 1 },
      { kind: 'no-way', changes: [], missing: [], rows: 1, case: 0 },
    ]);
  });
});
