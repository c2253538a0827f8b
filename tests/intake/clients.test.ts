import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decoded, decoder } from '../../src/intake/decode.ts';
import { delimitedReader } from '../../src/intake/delimited.ts';
import { fastReader } from '../../src/intake/fast.ts';
import { clientReader } from '../../src/intake/users.ts';
import { cuts, pieces } from './chunks.ts';

type Client = { readonly address: string; readonly client: string; readonly agent: string };

const words: Readonly<Record<string, string>> = {
  'lync-2013': 'lync-2013',
  'lync 2013': 'lync-2013',
  l13: 'lync-2013',
  'group-chat': 'group-chat',
  'group chat': 'group-chat',
  'chat en grupo': 'group-chat',
  gc2010: 'group-chat',
  gc2007r2: 'group-chat',
};

/** The same reading, as plainly as can be: what each address has, and how many rows say nothing. */
function slowly(rows: readonly Client[]) {
  const clients = new Map<string, string>();
  let unread = 0;
  for (const row of rows) {
    const address = row.address.trim().toLowerCase();
    const word = row.client.trim().toLowerCase();
    const agent = row.agent.trim().toLowerCase();
    const client =
      word === '' ? (agent.startsWith('oc/15.') ? 'lync-2013' : undefined) : Object.hasOwn(words, word) ? words[word] : undefined;
    if (address === '' || client === undefined) unread++;
    else clients.set(address, clients.has(address) && clients.get(address) !== client ? 'several' : client);
  }
  return { clients, unread };
}

const inBytes = (text: string) => {
  const bytes = new TextEncoder().encode(`${text}    `);
  return [new DataView(bytes.buffer), 0, bytes.length - 4] as const;
};
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const header = '"SipAddress","Device","client","UserAgent"';
const line = ({ address, client, agent }: Client) => [address, 'x', client, agent].map(quoted).join(',');

/** Reads a list in pieces; `fast` as the page does, otherwise as text only. Answers how many rows were read from their bytes. */
function read(parts: readonly Uint8Array[], fast: boolean) {
  const reader = clientReader();
  let regular = 0;
  const { onRegular, ...general } = reader;
  const listener = {
    ...general,
    ...(fast && {
      onRegular: (...it: Parameters<typeof onRegular>) => {
        const taken = onRegular(...it);
        if (taken) regular++;
        return taken;
      },
    }),
  };
  const bytes = decoder();
  const table = delimitedReader(listener);
  const push = (decoded: Decoded) => {
    if ('refused' in decoded) return decoded.refused;
    table.push(decoded.text);
    return undefined;
  };
  const whole = fastReader(listener, { bytes, reader: () => table, read: (some) => push(bytes.push(some)) });
  for (const part of parts) whole.push(part);
  whole.end();
  push(bytes.end());
  table.end();
  return { ...reader.result(), rows: reader.rows(), regular };
}

const client: fc.Arbitrary<Client> = fc.record({
  address: fc.oneof(
    { weight: 4, arbitrary: fc.nat(30).map((at) => `sip:user${at}@contoso.com`) },
    { weight: 2, arbitrary: fc.nat(30).map((at) => `SIP:User${at}@CONTOSO.com`) },
    fc.constantFrom(
      '',
      ' sip:user1@contoso.com',
      'sip:ñandú@contoso.com',
      'sip:ÑANDÚ@contoso.com',
      'sip:\u212a@x',
      'sip:k@x',
      'a"b',
    ),
  ),
  client: fc.constantFrom(...Object.keys(words), 'GC2010', ' L13 ', '', '', '', 'other', 'constructor', 'several'),
  agent: fc.constantFrom('', 'OC/15.0.4420 (Microsoft Lync)', ' oc/15.1', 'OC/14.0', 'UCCAPI/15.0'),
});

test('any list of clients, any cut: read from bytes or not, it says what a plain reading says', () => {
  let regular = 0;
  fc.assert(
    fc.property(fc.array(client, { maxLength: 40 }), cuts, (rows, at) => {
      const bytes = new TextEncoder().encode(`${[header, ...rows.map(line)].join('\r\n')}\r\n`);
      const expected = slowly(rows);
      for (const fast of [true, false]) {
        const found = read(pieces(bytes, at), fast);
        regular += found.regular;
        expect([found.unread, found.rows]).toEqual([expected.unread, rows.length]);
        for (const { address } of [...rows, { address: 'sip:nobody@contoso.com' }]) {
          const client = expected.clients.get(address.trim().toLowerCase());
          expect(found.clients.of(address.trim())).toBe(client);
          expect(found.clients.ofBytes(...inBytes(address.trim()))).toBe(client);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(regular).toBeGreaterThan(500);
});

const many = (rows: number, of: (at: number) => Partial<Client>) =>
  Array.from({ length: rows }, (_, at) => ({ address: `sip:user${at}@contoso.com`, client: '', agent: '', ...of(at) }));
const bytesOf = (rows: readonly Client[]) => new TextEncoder().encode([header, ...rows.map(line), ''].join('\r\n'));

test('a long list is read from its bytes', () => {
  const usual = read([bytesOf(many(10_000, (at) => ({ client: at % 2 ? 'lync-2013' : 'group-chat' })))], true);
  expect(usual.regular).toBeGreaterThan(9990);
  expect(usual.clients.of('sip:user9999@contoso.com')).toBe('lync-2013');
});

test.each([
  ['words', (at: number) => ({ client: at === 4999 ? 'L13' : `device ${at}` })],
  ['user agents', (at: number) => ({ agent: at === 4999 ? 'OC/15.0.4420' : `CPE/${at}` })],
])('past 4096 different %s the rows are read one by one, and say the same', (_, of) => {
  const odd = read([bytesOf(many(5000, of))], true);
  expect([odd.regular, odd.unread, odd.clients.of('sip:user4999@contoso.com')]).toEqual([4096, 4999, 'lync-2013']);
});

test.each([
  ['SipAddress,UserAgent', ['sip:a@contoso.com,OC/15.0.4420', 'sip:b@contoso.com,x'], ['lync-2013', undefined], 1, []],
  ['UserAgent,SipAddress', ['OC/15.0.4420,sip:a@contoso.com', ',sip:b@contoso.com'], ['lync-2013', undefined], 1, []],
  ['client,SipAddress', ['GC2010,sip:a@contoso.com', 'L13,sip:b@contoso.com'], ['group-chat', 'lync-2013'], 0, []],
  ['client,Device', ['GC2010,sip:a@contoso.com', 'L13,sip:b@contoso.com'], [undefined, undefined], 2, ['SipAddress']],
  ['SipAddress,Device', ['sip:a@contoso.com,L13', 'sip:b@contoso.com,L13'], [undefined, undefined], 2, ['client']],
])('a list of clients with the columns %s', (columns, rows, expected, unread, missing) => {
  // A file is looked at for a while before any row is read from its bytes; empty lines are no rows.
  const bytes = new TextEncoder().encode(['\n'.repeat(200), columns, ...rows, ''].join('\n'));
  for (const fast of [true, false]) {
    const { regular, clients, ...found } = read([bytes], fast);
    expect(['a', 'b'].map((name) => clients.of(`sip:${name}@contoso.com`))).toEqual(expected);
    // The last row is never read from its bytes.
    expect([regular, found]).toEqual([fast ? 1 : 0, { rows: 2, unread, missing }]);
  }
});

test('a list of clients without a header lacks both columns', () => {
  expect(read([], true)).toMatchObject({ rows: 0, unread: 0, missing: ['SipAddress', 'client'] });
});

test('a row of clients that cannot be read is counted with those left out', () => {
  const reader = clientReader();
  const table = delimitedReader(reader);
  table.push('SipAddress,client\nsip:a@contoso.com,L13\nbroken\nsip:a@contoso.com,GC2010\n');
  table.end();
  expect([reader.result().unread, reader.result().clients.of('sip:a@contoso.com')]).toEqual([1, 'several']);
});
