import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { readPaste } from '../../src/intake/console.ts';
import type { BadRow, Header, Row } from '../../src/intake/delimited.ts';
import { readList, recognize } from '../../src/intake/lists.ts';
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
async function read(of: Parameters<typeof readList>[0], whole: Uint8Array, size?: number, onBytes?: () => boolean) {
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
  return { end, columns: header?.columns, rows: rows.map(({ fields }) => fields), bad };
}

test('a file is recognized by its columns, whatever the dialect', () => {
  expect(recognize(bytesOf('users-semicolon-1252.csv'))).toMatchObject({ kind: 'user' });
  expect(recognize(bytesOf('users-tab-utf16be.txt'))).toMatchObject({ kind: 'user' });
  expect(recognize(bytesOf('table-es.txt'))).toMatchObject({ kind: 'user' });
  expect(recognize(bytesOf('tree.csv'))).toMatchObject({ kind: 'tree' });
  expect(kind('SipAddress,DisplayName\r\nsip:ana@contoso.com,Ana')).toBe('user');
  expect(kind('sipaddress;useragent\nsip:ana@contoso.com;OC/15.0')).toBe('clients');
  expect(kind('Identity,EnablePersistentChat\nGlobal,True')).toBe('policy');
  expect(kind('SipAddress\n----------\nsip:ana@contoso.com')).not.toBe('user');
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
    'DisplayName : Luis\nSipAddress  : sip:luis@con...\nRegistrarPool : x\n\n' +
    'DisplayName : Pau\nSipAddress  : sip:pau@contoso.com\n\n';
  const { columns, rows, bad } = await read('user', bytes(text));
  expect(columns).toEqual(['DisplayName', 'SipAddress', 'PersistentChatPolicy', 'RegistrarPool']);
  expect(rows).toEqual([
    ['Ana', 'sip:ana@contoso.com', '', '…'],
    ['Luis', 'sip:luis@con…', '…', 'x'],
  ]);
  // The third says too little to be known as a user, and is named.
  expect(bad).toEqual([{ row: 3, line: 9, reason: 'too-few-fields', found: 2, expected: 4 }]);
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

test('what is no text is refused at once, and an empty list is named', async () => {
  expect((await read('user', bytes('%PDF-1.7 '.repeat(20)))).end).toEqual({ refused: 'pdf' });
  expect((await read('user', bytes(' \n'))).end).toEqual({ problem: 'empty' });
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
