import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { payloadOf } from '../../src/catalogue/payload.ts';
import { judge } from '../../src/engine/judge.ts';
import { readPaste } from '../../src/intake/console.ts';
import { decoder } from '../../src/intake/decode.ts';
import { delimitedReader, readDelimited } from '../../src/intake/delimited.ts';
import { readList } from '../../src/intake/lists.ts';
import { surroundingsOf, type Word } from '../../src/intake/surroundings.ts';
import { clientReader, type JudgedUsers, type UserChoices, type UsersResult, userJudge } from '../../src/intake/users.ts';
import { shownUser } from '../../src/intake/usersView.ts';
import { addedColumns, addedFields, csvField, judgedLine, plain, usersMarkdown } from '../../src/intake/writers.ts';
import { fromQuery } from '../../src/scenario/codec.ts';
import { verdictNames } from '../../src/vocabulary/verdict.ts';
import { runs } from '../mutation/runs.ts';
import { cuts, pieces } from './chunks.ts';
import { madeUpUsers, policyList, services } from './madeUp.ts';
import { bytesOf, policyModel, textOf } from './models.ts';
import { slowly } from './slowReading.ts';

const access = checkerOf('client-access');
const { model } = access;
const target: UserChoices = { pool: 'persistent-chat-2013', setup: 'manual', connected: 'none' };

function clientsOf(text: string) {
  const reader = clientReader();
  const table = delimitedReader(reader);
  table.push(text);
  table.end();
  return reader.result();
}

type Beside = { choices?: UserChoices; word?: Word; lists?: readonly string[]; clients?: string };

function judgeFor({ choices = target, word = { allPolicies: true }, lists = [services, policyList], clients = '' }: Beside) {
  const objects = lists.flatMap((list) => readPaste(list).objects);
  return userJudge({
    model,
    policyModel,
    around: surroundingsOf(objects, word),
    choices,
    ...(clients && { clients: clientsOf(clients).clients }),
  });
}

function judged(parts: readonly string[], beside: Beside = {}) {
  const judgeOf = judgeFor(beside);
  const reader = delimitedReader(judgeOf);
  for (const part of parts) reader.push(part);
  reader.end();
  return judgeOf.result();
}

const lync2013: UserChoices = { ...target, client: 'lync-2013' };
const caseOf = (result: ReturnType<typeof judged>, row: number) => result.cases[result.caseOf(result.kindOf(row))];
/** A result without what only says where to look. */
const plainOf = ({ kindOf: _k, numberOf: _n, caseOf: _c, whyOf: _w, nameOf: _m, addressOf: _a, ...plain }: UsersResult) => plain;
const verdictsOf = (result: ReturnType<typeof judged>) =>
  Array.from({ length: result.rows }, (_, row) => caseOf(result, row)?.verdict);

describe('an independent slow reading', () => {
  test('agrees with every one of 100,000 made-up users, row by row', async () => {
    const { users, clients } = madeUpUsers(runs(100_000));
    const expected = slowly({
      users,
      clients,
      services,
      policies: policyList,
      pool: 'persistent-chat-2013',
      setup: 'manual',
      connected: 'none',
    });
    const beside: Beside = { choices: { ...target, client: 'listed' }, clients };
    const bytes = new TextEncoder().encode(users);
    // As the page reads it: most rows straight from their bytes.
    const judgeOf = judgeFor(beside);
    let regular = 0;
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += 100_003) yield bytes.slice(at, at + 100_003);
    }
    await readList('user', chunks(), {
      ...judgeOf,
      onRegular: (...row) => {
        regular++;
        return judgeOf.onRegular(...row);
      },
    });
    judgeOf.end();
    const result = judgeOf.result();
    expect(regular).toBeGreaterThan(runs(70_000) - 1000);
    expect(result.rows).toBe(expected.length);
    const { rows } = readDelimited(users);
    const general = judged([users], beside);
    for (let row = 0; row < rows.length; row++) {
      const [name, address] = rows[row]?.fields ?? [];
      if (result.nameOf(row) !== name || result.addressOf(row) !== address || result.numberOf(row) !== row + 1)
        throw new Error(`row ${row + 1}: ${result.nameOf(row)} ${result.addressOf(row)} ${result.numberOf(row)}`);
    }
    expect(plainOf(result)).toEqual(plainOf(general));
    const wrong: unknown[] = [];
    for (const [row, { given, verdict }] of expected.entries()) {
      const found = caseOf(result, row);
      const same = found && JSON.stringify(Object.entries(found.given).sort()) === JSON.stringify(Object.entries(given).sort());
      if (!same || found.verdict !== verdict) wrong.push({ row, given, verdict, found });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(Object.keys(result.byVerdict).filter((verdict) => result.byVerdict[verdict as 'allowed'] > 0)).toEqual([
      'allowed',
      'limited',
      'forbidden',
      'unknown',
    ]);
    expect(result.cases.length).toBeLessThan(60);
  });
});

test('what is shown while a list is read is what its result says in the end, however it is cut', async () => {
  const { users, clients } = madeUpUsers(2500, 11);
  const bytes = new TextEncoder().encode(users);
  const beside: Beside = { choices: { ...target, client: 'listed' }, clients };
  const shownIn = (it: JudgedUsers, rows: number) =>
    JSON.stringify(Array.from({ length: rows }, (_, index) => shownUser(it, index, 'es')));
  const whole = judged([users], beside);
  let between = 0;
  await fc.assert(
    fc.asyncProperty(cuts, async (at) => {
      const judge = judgeFor(beside);
      async function* chunks() {
        for (const piece of pieces(bytes, at)) yield piece;
      }
      await readList('user', chunks(), judge, () => {
        const it = judge.soFar();
        if (it.rows > 0 && it.rows < whole.rows) between++;
        expect(it.rows).toBe(judge.rows());
        expect(Object.values(it.byVerdict).reduce((sum, rows) => sum + rows, 0)).toBe(it.rows);
        for (const verdict of verdictNames) expect(it.byVerdict[verdict]).toBeLessThanOrEqual(whole.byVerdict[verdict]);
        expect(shownIn(it, it.rows) === shownIn(whole, it.rows)).toBe(true);
        return true;
      });
      judge.end();
      expect(plainOf(judge.result())).toEqual(plainOf(whole));
    }),
    { numRuns: 12 },
  );
  expect(between).toBeGreaterThan(5);
});

describe('the same rules', () => {
  test('the verdict of a row is the verdict of its link', () => {
    const { users, clients } = madeUpUsers(2000, 7);
    for (const setup of ['manual', 'automatic'])
      for (const pool of ['persistent-chat-2013', 'group-chat-2010']) {
        const { cases } = judged([users], { choices: { ...target, setup, pool, client: 'listed' }, clients });
        for (const { query, given, verdict, deciding } of cases) {
          const read = fromQuery(model.facts, query);
          expect(read).toEqual({ given, problems: [], renamed: [] });
          expect(judge(model, read.given)).toMatchObject({ verdict, deciding });
        }
      }
  });

  test('counts, groups and rules add up to the rows', () => {
    const { users, clients } = madeUpUsers(5000, 3);
    const result = judged([users], { choices: { ...target, client: 'listed' }, clients });
    const sum = (all: readonly number[]) => all.reduce((total, it) => total + it, 0);
    expect(sum(Object.values(result.byVerdict))).toBe(5000);
    expect(sum(result.cases.map(({ rows }) => rows))).toBe(5000);
    expect(sum(result.groups.map(({ rows }) => rows))).toBe(5000 - result.byVerdict.allowed - result.byVerdict.limited);
    for (const [rule, rows] of result.byRule) {
      const deciding = verdictRows(result, rule);
      expect(rows, rule).toBe(deciding);
    }
  });
});

function verdictRows(result: ReturnType<typeof judged>, rule: string): number {
  let rows = 0;
  for (let row = 0; row < result.rows; row++) if (caseOf(result, row)?.deciding.includes(rule)) rows++;
  return rows;
}

const list = (rows: readonly string[]) => ['DisplayName,SipAddress,RegistrarPool,PersistentChatPolicy', ...rows, ''].join('\n');

describe('a list of clients', () => {
  test('says the client in words that are known, or by the user agent of Lync 2013', () => {
    const { clients, unread, missing } = clientsOf(
      'SipAddress,client,userAgent\n' +
        [
          'SIP:A@b.c,Lync 2013,',
          'sip:b@b.c,Chat en grupo,OC/15.0',
          'sip:c@b.c,,oc/15.0.1 (Lync)',
          'sip:d@b.c,,OC/16.0',
          'sip:e@b.c,,x OC/15.0',
        ]
          .concat([
            'sip:f@b.c,constructor,',
            ',lync-2013,',
            'sip:g@b.c,gc2010,',
            'sip:g@b.c,L13,',
            'sip:h@b.c,l13,',
            'sip:h@b.c,Lync-2013,',
          ])
          .join('\n'),
    );
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => clients.of(`sip:${name}@b.c`))).toEqual([
      'lync-2013',
      'group-chat',
      'lync-2013',
      undefined,
      undefined,
      undefined,
      'several',
      'lync-2013',
    ]);
    expect([unread, missing]).toEqual([4, []]);
  });

  test('names the columns that are missing', () => {
    expect(clientsOf('Colour\nred\n').missing).toEqual(['SipAddress', 'client']);
    expect(clientsOf('sipaddress,useragent\n').missing).toEqual([]);
    expect(clientsOf('sipaddress,client\n').missing).toEqual([]);
    expect(clientsOf('client\n').missing).toEqual(['SipAddress']);
  });

  test('two clients of one user are said to differ', () => {
    const result = judged([list(['A,sip:g@b.c,lync13-mad.contoso.com,PChat-Habilitado'])], {
      choices: { ...target, client: 'listed' },
      clients: 'SipAddress,client\nsip:g@b.c,lync-2013\nsip:g@b.c,group-chat\n',
    });
    expect(result.whyOf(0)['client']?.reason).toBe('clients-differ');
  });
});

describe('a row as it stands in the bytes', () => {
  /** Offers one row in this way; answers whether it was taken, and the result. */
  function offered(columns: string, fields: readonly string[]) {
    const judgeOf = judgeFor({ choices: lync2013 });
    judgeOf.onHeader({ delimiter: ',', columns: columns.split(','), line: 1 });
    const encoded = fields.map((it) => new TextEncoder().encode(it));
    const bytes = new Uint8Array(encoded.reduce((sum, it) => sum + it.length + 1, 9));
    const places = new Int32Array(2 * fields.length);
    let at = 1;
    for (const [index, it] of encoded.entries()) {
      bytes.set(it, at);
      places.set([at, at + it.length], 2 * index);
      at += it.length + 1;
    }
    const taken = judgeOf.onRegular(new DataView(bytes.buffer), places, 1);
    return { taken, result: judgeOf.result() };
  }

  test('is taken, whatever columns there are', () => {
    const { taken, result } = offered('DisplayName,SipAddress,RegistrarPool,PersistentChatPolicy', [
      'Ana Ibáñez',
      'sip:ana@contoso.com',
      'lync13-mad.contoso.com',
      'PChat-Habilitado',
    ]);
    expect(taken).toBe(true);
    expect([result.nameOf(0), result.addressOf(0), verdictsOf(result)]).toEqual([
      'Ana Ibáñez',
      'sip:ana@contoso.com',
      ['allowed'],
    ]);
    const nameless = offered('SipAddress,RegistrarPool', ['sip:ana@contoso.com', 'lync10-mad.contoso.com']);
    expect(nameless.taken).toBe(true);
    expect([nameless.result.nameOf(0), nameless.result.addressOf(0), verdictsOf(nameless.result)]).toEqual([
      '',
      'sip:ana@contoso.com',
      ['forbidden'],
    ]);
    expect(offered('DisplayName,Enabled', ['Ana', 'False']).result).toMatchObject({ rows: 1, disabledRows: 1 });
  });

  test.each([
    ' Ana',
    'Ana ',
    '\u00a0Ana',
    'Ana\u00a0',
    '\u3000Ana',
    'Ana\u3000',
    '\ufeffAna',
    'Ana\ufeff',
    'Ana\u2003',
    '\u1680Ana',
    'Ana\u1680',
  ])('is not taken with blanks around its name or its address: “%s”', (blank) => {
    expect(offered('DisplayName,SipAddress', [blank, 'a']).taken).toBe(false);
    expect(offered('DisplayName,SipAddress', ['a', blank]).taken).toBe(false);
  });

  test.each(['Ana', 'Ñ', 'ñandú', 'Aña ñ', 'Nº1', '€', '😀', 'é', ''])('is taken with none: “%s”', (name) => {
    const { taken, result } = offered('DisplayName,SipAddress', [name, 'a']);
    if (taken) expect(result.nameOf(0)).toBe(name);
    expect(taken || /^[€]|[€é]$/.test(name)).toBe(true);
  });
});

describe('absent is not known', () => {
  test('without the column of the policy the verdict waits for it, and the command that adds it is named', () => {
    const result = judged(['SipAddress,RegistrarPool\nsip:a@contoso.com,lync13-mad.contoso.com\n'], { choices: lync2013 });
    expect(verdictsOf(result)).toEqual(['unknown']);
    expect(result.cases[0]?.matters).toEqual(['policy']);
    expect(result.whyOf(0)['policy']?.reason).toBe('property-missing');
    expect(result.columns).toEqual([
      { kind: 'missing', column: 'PersistentChatPolicy', script: expect.stringContaining('PersistentChatPolicy') },
    ]);
    expect(result.groups).toEqual([{ kind: 'missing', changes: [], missing: ['policy'], rows: 1, case: 0 }]);
  });

  test('without it a no that does not hang on it still stands', () => {
    const result = judged(['SipAddress,RegistrarPool\nsip:a@contoso.com,lync10-mad.contoso.com\n'], { choices: lync2013 });
    expect(verdictsOf(result)).toEqual(['forbidden']);
  });

  test.each([
    ['A,sip:a@contoso.com,nobody-knows.contoso.com,PChat-Habilitado', 'home', 'pool-version-not-known'],
    ['A,sip:a@contoso.com,,PChat-Habilitado', 'home', 'no-registrar-pool'],
    ['A,sip:a@contoso.com,lync13-mad.cont…,PChat-Habilitado', 'home', 'cut'],
    ['A,sip:a@contoso.com,System.Collections.Generic.List`1[System.String],PChat-Habilitado', 'home', 'type-name'],
    ['A,sip:a@contoso.com,lync13-mad.contoso.com,Nobody', 'policy', 'policy-not-listed'],
  ])('%s', (row, fact, reason) => {
    const result = judged([list([row])], { choices: lync2013 });
    expect(verdictsOf(result)).toEqual(['unknown']);
    expect(result.whyOf(0)[fact]?.reason).toBe(reason);
  });

  test('no list of policies: an empty policy settles nothing', () => {
    const row = ['A,sip:a@contoso.com,lync13-mad.contoso.com,'];
    expect(verdictsOf(judged([list(row)], { choices: lync2013, lists: [services] }))).toEqual(['unknown']);
    expect(verdictsOf(judged([list(row)], { choices: lync2013 }))).toEqual(['allowed']);
    expect(verdictsOf(judged([list(row)], { choices: lync2013, word: {} }))).toEqual(['unknown']);
  });

  test('a client that nobody chose, and users the list of clients does not have', () => {
    const row = list(['A,sip:a@contoso.com,lync13-mad.contoso.com,PChat-Habilitado']);
    expect(judged([row], { choices: target }).whyOf(0)['client']?.reason).toBe('not-asked');
    const listed = judged([row], {
      choices: { ...target, client: 'listed' },
      clients: 'SipAddress,client\nsip:b@c.d,lync-2013\n',
    });
    expect(listed.whyOf(0)['client']?.reason).toBe('not-in-inventory');
  });

  test('a column that is empty everywhere is pointed out', () => {
    expect(judged([list(['A,sip:a@contoso.com,x,', 'B,sip:b@contoso.com,x,'])]).columns).toEqual([
      { kind: 'all-empty', column: 'PersistentChatPolicy' },
    ]);
  });

  test('a column that stands twice is not known', () => {
    const result = judged(['SipAddress,RegistrarPool,registrarpool,PersistentChatPolicy\nsip:a@b.c,x,y,\n']);
    expect(result.columns).toContainEqual({ kind: 'twice', column: 'RegistrarPool' });
    expect(result.whyOf(0)['home']?.reason).toBe('property-missing');
  });
});

describe('real files', () => {
  test.each(['users-comma-utf8-bom.csv', 'users-semicolon-1252.csv', 'users-tab-utf16le.txt', 'users-tab-utf16be.txt'])(
    '%s',
    (fixture) => {
      const result = judged([textOf(fixture)], { choices: lync2013 });
      expect([result.nameOf(0), result.addressOf(0), result.nameOf(1)]).toEqual([
        'Ana Ibáñez',
        'sip:ana@contoso.com',
        'Luis Ortega',
      ]);
      expect(verdictsOf(result)).toEqual(['forbidden', 'allowed']);
      expect([result.columns, result.badRows]).toEqual([[], 0]);
    },
  );

  test('bad rows are listed with number and reason, and the rest goes on; repeated users are named', () => {
    const result = judged([textOf('users-irregular.csv')], { choices: lync2013 });
    expect(result.bad).toEqual([
      { row: 3, line: 5, reason: 'too-few-fields', found: 2, expected: 4 },
      { row: 4, line: 6, reason: 'text-after-quote' },
    ]);
    expect([0, 1, 2].map(result.numberOf)).toEqual([1, 2, 5]);
    expect(result.nameOf(1)).toBe('Luis 5" Ortega');
    expect(result.repeated).toEqual([[5, 1]]);
  });

  test('a PDF and an empty file', () => {
    expect(decoder().push(bytesOf('not-a-list.csv'))).toEqual({ text: '' });
    const reader = decoder();
    reader.push(bytesOf('not-a-list.csv'));
    expect(reader.end()).toEqual({ refused: 'pdf' });
    expect(judged([textOf('empty.csv')]).rows).toBe(0);
  });

  test('a list that has no users says so', () => {
    expect(judged(['Colour,Shape\nred,round\n']).columns.map(({ kind, column }) => [kind, column])).toEqual([
      ['missing', 'RegistrarPool'],
      ['missing', 'PersistentChatPolicy'],
      ['no-users', 'SipAddress'],
    ]);
  });
});

describe('what would have to change', () => {
  test('groups by the smallest way out, client and pool kept', () => {
    const rows = [
      'A,sip:a@contoso.com,lync10-mad.contoso.com,PChat-Habilitado',
      'B,sip:b@contoso.com,lync10-mad.contoso.com,PChat-Habilitado',
      'C,sip:c@contoso.com,lync13-mad.contoso.com,PChat-Bloqueado',
      'D,sip:d@contoso.com,lync10-mad.contoso.com,PChat-Bloqueado',
    ];
    const { groups } = judged([list(rows)], { choices: lync2013 });
    expect(groups.map(({ kind, changes, rows }) => [kind, changes, rows])).toEqual([
      ['change', [{ fact: 'home', to: 'lync-2013' }], 2],
      ['change', [{ fact: 'policy', to: 'enabled' }], 1],
      [
        'change',
        [
          { fact: 'home', to: 'lync-2013' },
          { fact: 'policy', to: 'enabled' },
        ],
        1,
      ],
    ]);
  });

  test('where client and pool do not go together there is no way', () => {
    const { groups } = judged([list(['A,sip:a@contoso.com,lync13-mad.contoso.com,'])], {
      choices: { ...lync2013, pool: 'group-chat-2010' },
    });
    expect(groups.map(({ kind }) => kind)).toEqual(['no-way']);
  });
});

describe('what is written', () => {
  test('a field that a spreadsheet would take for a formula is made text, and reads back', () => {
    expect(['=1+1', '+34 91', '-2', '@x', '\tx', ' =x', 'a=b', '"x"'].map(csvField)).toEqual([
      '"\'=1+1"',
      '"\'+34 91"',
      '"\'-2"',
      '"\'@x"',
      '"\'\tx"',
      '"\' =x"',
      '"a=b"',
      '"""x"""',
    ]);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', 'a', ' ', '＝'), maxLength: 8 }),
        (text) => {
          const [row] = readDelimited(`A,B\n${csvField(text)},x\n`).rows;
          const read = row?.fields[0] ?? '';
          expect([text, `'${text}`]).toContain(read);
          expect(/^\s*[=+\-@＝\t\r]/.test(read)).toBe(false);
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  test('a judged row keeps its columns and delimiter and gets ours', () => {
    const text = 'SipAddress;RegistrarPool;PersistentChatPolicy;Title\nsip:a@contoso.com;lync10-mad.contoso.com;;=cmd\n';
    const result = judged([text], { choices: lync2013 });
    const { rows, header } = readDelimited(text);
    const added = addedFields(result, 0, 'es', { checker: 'client-access', origin: 'https://example.com' });
    const line = judgedLine(rows[0]!, added, header!.delimiter);
    expect(readDelimited(`${[...header!.columns, ...addedColumns('es')].join(';')}\n${line}`).rows[0]?.fields).toEqual([
      'sip:a@contoso.com',
      'lync10-mad.contoso.com',
      '',
      "'=cmd",
      'No permitido',
      'lync-2013-client-user-is-homed-on-2013',
      '',
      'https://example.com/es/checkers/client-access/?client=lync-2013&pool=persistent-chat-2013&setup=manual&connected=none&home=lync-2010&policy=enabled',
    ]);
  });

  test('a summary in both languages, with counts, rules and groups', () => {
    const rows = [
      'A,sip:a@contoso.com,lync10-mad.contoso.com,PChat-Habilitado',
      'B,sip:b@contoso.com,lync13-mad.contoso.com,Nobody',
    ];
    const result = judged([list(rows)], { choices: lync2013 });
    const english = usersMarkdown(result, payloadOf(access, 'en'), 'en', { checker: 'client-access' });
    expect(english).toContain('| Not allowed | 1 |');
    expect(english).toContain('| Answers missing | 1 |');
    expect(english).toContain('| Home of the user: Lync Server 2013 | 1 | [Link](/en/checkers/client-access/?client=lync-2013&');
    const spanish = usersMarkdown(result, payloadOf(access, 'es'), 'es', { checker: 'client-access' });
    expect(spanish).toContain('| No permitido | 1 |');
    expect(spanish).toContain('Faltan respuestas: Directiva de chat persistente efectiva');
  });

  test('text of a list cannot become Markdown or HTML', () => {
    expect(plain('a|b\n# <script>[x](y)')).toBe('a\\|b \\# \\<script\\>\\[x\\]\\(y\\)');
  });
});

test('10,000 hostile lists: no error, and every row is judged or named', () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        'SipAddress',
        'RegistrarPool',
        'PersistentChatPolicy',
        'sip:a@contoso.com',
        'lync13-mad.contoso.com',
        'PChat-Habilitado',
        '__proto__',
        'constructor',
        '"',
        ',',
        ';',
        '\t',
        '\r\n',
        '\n',
        '\ufffd',
        '…',
        '\ud800',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));
  const cell = fc.constantFrom(
    'sip:a@contoso.com',
    'lync13-mad.contoso.com',
    'PChat-Habilitado',
    '',
    ' ',
    '"',
    '…',
    'constructor',
  );
  const table = fc
    .array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 })
    .map((rows) => ['SipAddress,RegistrarPool,PersistentChatPolicy', ...rows.map((row) => row.join(','))].join('\n'));
  const around = surroundingsOf(readPaste(services).objects);
  const withPolicies = surroundingsOf([services, policyList].flatMap((it) => readPaste(it).objects));
  let home = 0;
  let enabled = 0;
  fc.assert(
    fc.property(fc.oneof(hostile, table), cuts, (text, at) => {
      const judgeOf = userJudge({ model, policyModel, around, choices: lync2013 });
      const reader = delimitedReader(judgeOf);
      for (const part of pieces(text, at)) reader.push(part);
      reader.end();
      const { rows, badRows, byVerdict, numberOf } = judgeOf.result();
      const whole = readDelimited(text);
      expect([rows, badRows]).toEqual([whole.rows.length, whole.bad.length]);
      expect(whole.rows.map((_, at) => numberOf(at))).toEqual(whole.rows.map(({ row }) => row));
      // Lists without policies say nothing that could allow anything.
      expect(byVerdict.allowed + byVerdict.limited).toBe(0);

      // With the policies: the home of a user stands in the row as a pool, and a policy as its name, or as nothing for the
      // policy of the site, which that pool tells.
      const told = userJudge({ model, policyModel, around: withPolicies, choices: lync2013 });
      const again = delimitedReader(told);
      again.push(text);
      again.end();
      const result = told.result();
      for (const [index, { fields }] of whole.rows.entries()) {
        const given = caseOf(result, index)?.given ?? {};
        const found = (column: string) => fields[whole.header?.columns.findIndex((it) => it.trim() === column) ?? -1];
        if (given['home']) {
          home++;
          expect([given['home'], found('RegistrarPool')?.trim()]).toEqual(['lync-2013', 'lync13-mad.contoso.com']);
        }
        if (given['policy']) {
          enabled++;
          expect(given['policy']).toBe('enabled');
          expect(['PChat-Habilitado', given['home'] ? '' : 'PChat-Habilitado']).toContain(found('PersistentChatPolicy')?.trim());
        }
      }
    }),
    { numRuns: runs(10_000) },
  );
  // The fuzzer did find rows that say something.
  expect([home > runs(100), enabled > runs(100)]).toEqual([true, true]);
});
