import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { readPaste } from '../../src/intake/console.ts';
import type { BadRow, Header, Row } from '../../src/intake/delimited.ts';
import { longestConsole, readList, recognize, sampleSize, tellAsTable } from '../../src/intake/lists.ts';
import { sampleChoices, sampleLists } from '../../src/intake/sample.ts';
import { surroundingsOf } from '../../src/intake/surroundings.ts';
import { clientReader, userJudge } from '../../src/intake/users.ts';
import { shownUser, type UsersOrder, viewOf } from '../../src/intake/usersView.ts';
import { langs } from '../../src/vocabulary/text.ts';
import { bytesOf, policyModel } from './models.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const kind = (text: string) => {
  const found = recognize(bytes(text));
  return 'problem' in found ? found.problem : found.kind;
};
async function* cut(whole: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}
async function read(of: Parameters<typeof readList>[0], whole: Uint8Array, size?: number, onBytes?: (bytes: number) => boolean) {
  const rows: Row[] = [];
  const bad: BadRow[] = [];
  let header: Header | undefined;
  const end = await readList(
    of,
    cut(whole, size),
    {
      onHeader: (it) => {
        header = it;
      },
      onRow: (it) => rows.push(it),
      onBad: (it) => bad.push(it),
    },
    onBytes,
  );
  return { end, header, columns: header?.columns, rows: rows.map(({ fields }) => fields), bad };
}

test('a file is recognized by its columns, whatever the dialect', () => {
  expect(recognize(bytesOf('users-semicolon-1252.csv'))).toMatchObject({ kind: 'user' });
  expect(recognize(bytesOf('users-tab-utf16be.txt'))).toMatchObject({ kind: 'user' });
  expect(recognize(bytesOf('table-es.txt'))).toMatchObject({ kind: 'user' });
  expect(recognize(bytesOf('tree.csv'))).toMatchObject({ kind: 'tree' });
  expect(kind('SipAddress,DisplayName\r\nsip:ana@contoso.com,Ana')).toBe('user');
  expect(kind('sipaddress;useragent\nsip:ana@contoso.com;OC/15.0')).toBe('clients');
  expect(kind('Identity,EnablePersistentChat\nGlobal,True')).toBe('policy');
  expect(kind('SipAddress,PersistentChatPoolFqdn\nsip:ana@contoso.com,x')).toBe('endpoint');
  expect(kind('SipAddress\n----------\nsip:ana@contoso.com')).not.toBe('user');
  // Whoever has a client is in a list of clients, whatever else it says.
  expect(kind('SipAddress,client,PersistentChatPoolFqdn\nsip:ana@contoso.com,group-chat,pcpool.contoso.com')).toBe('clients');
  expect(recognize(bytes('RegistrarPool;Department\nlync13-mad.contoso.com;Sales'))).toEqual({
    kind: 'user',
    columns: ['RegistrarPool', 'Department'],
  });
});

test('a list is recognized by its header alone, and whatever its other columns are called', () => {
  expect(recognize(bytes('SipAddress,DisplayName'))).toEqual({ kind: 'user', columns: ['SipAddress', 'DisplayName'] });
  expect(kind('categoryPath,room\r\n')).toBe('tree');
  expect(recognize(bytes('Identity;EnablePersistentChat;Descripción\r\nGlobal;True;Para todos\r\n'))).toEqual({
    kind: 'policy',
    columns: ['Identity', 'EnablePersistentChat', 'Descripción'],
  });
});

test('a dash that stands for nothing is no ruler', () => {
  expect(kind('SipAddress,Department\nsip:ana@contoso.com,-\n')).toBe('user');
  expect(kind('DisplayName,SipAddress\n-,sip:ana@contoso.com\n')).toBe('user');
});

test('console output is recognized by its first object, with the properties of that', () => {
  expect(
    recognize(bytes('DisplayName   : Ana\nSipAddress    : sip:ana@contoso.com\nRegistrarPool : x\n\nIdentity : Global\n')),
  ).toEqual({ kind: 'user', columns: ['DisplayName', 'SipAddress', 'RegistrarPool'] });
});

test('what is no list says what it is', () => {
  expect(recognize(new Uint8Array(0))).toEqual({ problem: 'empty' });
  expect(kind(' \r\n ')).toBe('empty');
  expect(recognize(bytes('%PDF-1.7 …'))).toEqual({ problem: 'not-text', what: 'pdf' });
  expect(recognize(bytes('Colour,Size\nred,1'))).toEqual({
    problem: 'unknown',
    columns: ['Colour', 'Size'],
    first: 'Colour,Size',
  });
  // Others than users have a name, too.
  expect(recognize(bytes('DisplayName;Department\nAna;Sales'))).toEqual({
    problem: 'unknown',
    columns: ['DisplayName', 'Department'],
    first: 'DisplayName;Department',
  });
  // A header that cannot be read has no columns.
  expect(recognize(bytes('"Colour,Size'))).toEqual({ problem: 'unknown', columns: [], first: '"Colour,Size' });
});

const readWhole = { done: true, damaged: false, encoding: 'utf-8' };

test('a short list is read to its end, as what it is', async () => {
  expect(await read('user', bytes('SipAddress;Cargo (según él)\n"sip:ana@contoso.com";Jefa\nsip:luis@contoso.com;'))).toEqual({
    end: readWhole,
    header: { delimiter: ';', columns: ['SipAddress', 'Cargo (según él)'], line: 1 },
    columns: ['SipAddress', 'Cargo (según él)'],
    rows: [
      ['sip:ana@contoso.com', 'Jefa'],
      ['sip:luis@contoso.com', ''],
    ],
    bad: [],
  });
  // Who says that this is a list of users is told its rows.
  expect(await read('user', bytes('DisplayName;Department\nAna;Sales'))).toMatchObject({ rows: [['Ana', 'Sales']], bad: [] });
});

test('a ruler under the header is what a console prints, between tabs as well: it is no row, however the bytes are cut', async () => {
  const lines = [
    `${'SipAddress'.padEnd(80)} \tRegistrarPool `,
    `${'-'.repeat(10).padEnd(80)} \t------------- `,
    `${'sip:ana@contoso.com'.padEnd(80)} \tx`,
  ];
  const printed = bytes(lines.join('\n'));
  for (const size of [printed.length, 70, 7])
    expect(await read('user', printed, size)).toMatchObject({
      end: readWhole,
      columns: ['SipAddress', 'RegistrarPool'],
      // Where a tab stands it is not known where a column begins.
      rows: [['sip:ana@contoso.com…', 'x…']],
      bad: [],
    });
});

test('what a text is, is known by as much of it as is enough, and by no more', async () => {
  const table = 'SipAddress,RegistrarPool\n'.padEnd(sampleSize, 'sip:ana@contoso.com,x\n');
  // The header has 25 characters, a row 22.
  const { end, rows } = await read('user', bytes(table), sampleSize, () => false);
  expect([end, rows.length]).toEqual([{ cancelled: true }, Math.floor((sampleSize - 25) / 22)]);
  // A header that comes later does not make a table of it, not even of a text that is there at once.
  const late = bytes(`${'\n'.repeat(sampleSize)}SipAddress;RegistrarPool\nsip:ana@contoso.com;x\n`);
  const once = await read('user', late, late.length);
  expect(once).toMatchObject({ end: readWhole, rows: [['sip:ana@contoso.com', 'x']], bad: [] });
  expect(await read('user', late, sampleSize / 64)).toEqual(once);
});

test('what a console printed may be as long as is allowed, a table longer', async () => {
  const filled = (begin: string, length: number) => {
    const whole = new Uint8Array(length).fill(0x20);
    whole.set(bytes(begin));
    return whole;
  };
  const printed = 'DisplayName : Íñigo\nSipAddress : sip:inigo@contoso.com\nRegistrarPool : x\n';
  const piece = 1 << 20;
  expect(await read('user', filled(printed, longestConsole), piece)).toMatchObject({
    end: readWhole,
    rows: [['Íñigo', 'sip:inigo@contoso.com', 'x']],
    bad: [],
  });
  expect(await read('user', filled(printed, longestConsole + 1), piece)).toMatchObject({
    end: { problem: 'too-long-for-console' },
    rows: [],
    bad: [],
  });
  const row = `sip:inigo@contoso.com,Íñigo${' '.repeat(100_000)}\n`;
  const count = Math.ceil(longestConsole / row.length);
  const { end, rows } = await read('user', bytes(`SipAddress,DisplayName\n${row.repeat(count)}`), piece);
  expect([end, rows.length]).toEqual([readWhole, count]);
});

test('a list comes out the same however its bytes are cut', async () => {
  const whole = bytesOf('users-comma-utf8-bom.csv');
  const once = await read('user', whole, whole.length);
  expect(once.rows.length).toBeGreaterThan(1);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 90 }), async (size) => {
      expect(await read('user', whole, size)).toEqual(once);
    }),
  );
});

test('console output becomes a table in which nothing absent is empty', async () => {
  const text =
    'DisplayName          : Ana\nSipAddress           : sip:ana@contoso.com\nPersistentChatPolicy :\n\n' +
    'DisplayName : L... Ortega...\nSipAddress  : sip:luis@con...\nRegistrarPool : x\n\n' +
    'DisplayName : Pau\nSipAddress  : sip:pau@contoso.com\n\n';
  const { columns, rows, bad } = await read('user', bytes(text));
  expect(columns).toEqual(['DisplayName', 'SipAddress', 'PersistentChatPolicy', 'RegistrarPool']);
  expect(rows).toEqual([
    ['Ana', 'sip:ana@contoso.com', '', '…'],
    ['L... Ortega…', 'sip:luis@con…', '…', 'x'],
  ]);
  // The third says too little to be known as a user, and is named.
  expect(bad).toEqual([{ row: 3, line: 9, reason: 'too-few-fields', found: 2, expected: 4 }]);
});

test('an object that is not known to be of the list is named where it stands; a line that is none is no row', async () => {
  const user = (name: string) => `SipAddress : sip:${name}@contoso.com\nRegistrarPool : x\nPersistentChatPolicy :\n\n`;
  const text = `These are all\n\n${user('ana')}SipAddress : sip:luis@contoso.com\nEnabled : True\n\n${user('pau')}`;
  expect(await read('user', bytes(text))).toMatchObject({
    end: readWhole,
    rows: [
      ['sip:ana@contoso.com', 'x', ''],
      ['sip:pau@contoso.com', 'x', ''],
    ],
    bad: [{ row: 2, line: 7, reason: 'too-few-fields', found: 2, expected: 3 }],
  });
  expect(await read('user', bytes('Colour : red\n'))).toEqual({
    end: readWhole,
    header: { delimiter: ',', columns: [], line: 1 },
    columns: [],
    rows: [],
    bad: [{ row: 1, line: 1, reason: 'too-few-fields', found: 1, expected: 0 }],
  });
});

test('what could not be read of a printed list is named in its place, and the rows behind it keep theirs', async () => {
  const csv = 'PS C:\\> Get-CsUser | ConvertTo-Csv\nSipAddress,RegistrarPool\nsip:a@b.c,x\nbroken\nsip:d@b.c,y\n';
  const { rows, bad } = await read('user', bytes(csv));
  expect(rows).toEqual([
    ['sip:a@b.c', 'x'],
    ['sip:d@b.c', 'y'],
  ]);
  expect(bad).toEqual([{ row: 2, line: 4, reason: 'too-few-fields', found: 1, expected: 2 }]);
  const numbers: number[] = [];
  const { objects, unread } = readPaste(csv);
  tellAsTable(objects, { onRow: ({ row }) => numbers.push(row), onBad: ({ row }) => numbers.push(-row) }, unread);
  expect(numbers).toEqual([1, -2, 3]);
});

test('objects of a console become a table with the names as they stood first', () => {
  const { objects } = readPaste('\n\nSipAddress : sip:a@b.c\nRegistrarPool : x\n\nSIPADDRESS : sip:d@b.c\nREGISTRARPOOL : y\n\n');
  const told: unknown[] = [];
  const listener = { onHeader: (it: Header) => told.push(it), onRow: (it: Row) => told.push(it), onBad: () => undefined };
  tellAsTable(objects, listener);
  const rows = [
    { row: 1, line: 3, fields: ['sip:a@b.c', 'x'] },
    { row: 2, line: 6, fields: ['sip:d@b.c', 'y'] },
  ];
  expect(told).toEqual([{ delimiter: ',', columns: ['SipAddress', 'RegistrarPool'], line: 3 }, ...rows]);
  // Who does not ask for the header is told the rows alone.
  const alone: Row[] = [];
  tellAsTable(objects, { onRow: (it) => alone.push(it), onBad: () => undefined });
  expect(alone).toEqual(rows);
});

test('a command line that lists properties is no header', async () => {
  const { columns, rows } = await read('user', bytesOf('table-es.txt'));
  expect(columns).toEqual(['DisplayName', 'SipAddress', 'Enabled', 'RegistrarPool', 'PersistentChatPolicy']);
  expect(rows).toEqual([['Ana Ibáñez', 'sip:ana@contoso.com', 'Verdadero', 'lync13-mad.contoso.com', 'PChat-Habilitado']]);
});

test('reading stops when it is told to, and what was read stays', async () => {
  const whole = bytes(`SipAddress,RegistrarPool\n${'sip:ana@contoso.com,x\n'.repeat(9000)}`);
  let chunks = 0;
  const { end, rows, bad } = await read('user', whole, 70_000, () => ++chunks < 2);
  expect(end).toEqual({ cancelled: true });
  expect(rows.length).toBeGreaterThan(5000);
  expect(rows.length).toBeLessThan(9000);
  // What was cut off by stopping is neither a row nor a fault.
  expect(bad).toEqual([]);
  const printed = bytes('SipAddress : sip:ana@contoso.com\nRegistrarPool : x\n\n');
  expect(await read('user', printed, 20, () => false)).toMatchObject({ end: { cancelled: true }, rows: [], bad: [] });
});

test('each piece that was read is told, with all bytes so far', async () => {
  const told: number[] = [];
  await read('user', bytes('SipAddress,RegistrarPool\nsip:ana@contoso.com,x\n'), 20, (so) => told.push(so) > 0);
  expect(told).toEqual([20, 40, 47]);
});

test('what is no text is refused at once, and an empty list is named', async () => {
  const pdf = bytes('%PDF-1.7 '.repeat(20));
  // Nothing of it counts as read.
  const told: number[] = [];
  expect((await read('user', pdf, 90, (so) => told.push(so) < 1)).end).toEqual({ refused: 'pdf' });
  expect(told).toEqual([]);
  expect((await read('user', bytes('%PDF-1.7\n'))).end).toEqual({ refused: 'pdf' });
  // Who reads rows from their bytes has a piece without a line break only at the end.
  expect(await readList('clients', cut(pdf, pdf.length), clientReader())).toEqual({ refused: 'pdf' });
  expect((await read('user', bytes(' \n'))).end).toEqual({ problem: 'empty' });
  expect((await read('user', new Uint8Array(0))).end).toEqual({ problem: 'empty' });
});

async function sampleOf(lang: 'en' | 'es', setup: string) {
  const lists = sampleLists[lang];
  const clients = clientReader();
  await readList('clients', cut(bytes(lists.clients)), clients);
  const judged = userJudge({
    model: checkerOf('client-access').model,
    policyModel,
    around: surroundingsOf(
      [lists.services, lists.policies].flatMap((text) => readPaste(text).objects),
      { allPolicies: true },
    ),
    choices: { ...sampleChoices, setup },
    clients: clients.result().clients,
  });
  await readList('user', cut(bytes(lists.users)), judged);
  return judged.result();
}

test('the sample shows every verdict the checker gives for its choices, in each language', async () => {
  for (const lang of langs) {
    expect((await sampleOf(lang, 'manual')).byVerdict, lang).toEqual({
      allowed: 1,
      limited: 3,
      forbidden: 3,
      silent: 0,
      conflict: 0,
      unknown: 1,
    });
    expect((await sampleOf(lang, 'automatic')).byVerdict.silent, lang).toBe(3);
  }
});

test('the policies that the users of the sample have are those of its list of policies', () => {
  for (const lang of langs) {
    const { users, policies } = sampleLists[lang];
    const listed = [...policies.matchAll(/^Tag:([^,]*),/gm)].map(([, name]) => name);
    const had = new Set(
      [...users.matchAll(/,([^,\r]+)\r$/gm)].map(([, name]) => name).filter((it) => it !== 'PersistentChatPolicy'),
    );
    expect([...had], lang).toEqual(listed);
    expect(listed, lang).toHaveLength(2);
  }
});

test('the table is sorted and narrowed as asked, and equal rows keep their order', async () => {
  const result = await sampleOf('es', 'manual');
  const names = (order: Partial<UsersOrder>) =>
    [...viewOf(result, { by: 'row', down: false, text: '', ...order }, 'es')].map((index) => result.nameOf(index));
  expect(names({})).toEqual(['Ana', 'Luis', 'Marta', 'Pau', 'Carmen', 'Jorge', 'Nuria', 'Elena']);
  expect(names({ down: true })[0]).toBe('Elena');
  expect(names({ by: 'name' })).toEqual(['Ana', 'Carmen', 'Elena', 'Jorge', 'Luis', 'Marta', 'Nuria', 'Pau']);
  expect(names({ by: 'verdict' })).toEqual(['Ana', 'Carmen', 'Jorge', 'Nuria', 'Luis', 'Marta', 'Pau', 'Elena']);
  expect(names({ verdict: 'limited' })).toEqual(['Carmen', 'Jorge', 'Nuria']);
  expect(names({ text: ' MAR@' })).toEqual([]);
  expect(names({ text: 'marta@' })).toEqual(['Marta']);
  expect(names({ rule: 'lync-2013-client-user-is-homed-on-2013' })).toEqual(['Marta']);
  expect(shownUser(result, 7, 'es')).toMatchObject({
    row: 8,
    verdict: 'unknown',
    missing: ['El usuario no está en la lista de clientes.'],
  });
  expect(shownUser(result, 1, 'es').missing).toEqual([]);
});
