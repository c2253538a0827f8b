import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoder } from '../../src/intake/decode.ts';
import { type BadRow, delimitedReader, delimiters, type Header, longestRow, type Row } from '../../src/intake/delimited.ts';
import { fastReader } from '../../src/intake/fast.ts';
import { readList } from '../../src/intake/lists.ts';
import { runs } from '../mutation/runs.ts';
import { cuts, pieces, units } from './chunks.ts';

const text = new TextDecoder('utf-8', { ignoreBOM: true });

/** Everything that reading tells, one after the other, and how many rows were told as regular. */
function toldOf(parts: readonly Uint8Array[], fast: boolean, declined: (row: number) => boolean) {
  const told: unknown[] = [];
  let regular = 0;
  let header: Header | undefined;
  const bytes = decoder();
  const listener = {
    onHeader: (it: Header) => {
      header = it;
      told.push(it);
    },
    // A regular row does not say its line, which no one asks for; one that was declined does.
    onRow: ({ row, line, fields }: Row) => told.push({ row, fields, ...(declined(row) && { line }) }),
    onBad: (it: BadRow) => told.push(it),
    ...(fast && {
      onRegular: (source: DataView, places: Int32Array, row: number) => {
        regular++;
        if (declined(row)) return false;
        const fieldAt = (_: string, at: number) => {
          const from = places[2 * at] as number;
          return text.decode(new Uint8Array(source.buffer, source.byteOffset + from, (places[2 * at + 1] as number) - from));
        };
        told.push({ row, fields: header?.columns.map(fieldAt) });
        return true;
      },
    }),
  };
  const reader = delimitedReader(listener);
  const read = (some: Uint8Array) => {
    const decoded = bytes.push(some);
    if ('refused' in decoded) return decoded.refused;
    reader.push(decoded.text);
    return undefined;
  };
  const whole = fastReader(listener, { bytes, reader: () => reader, read });
  for (const part of parts) {
    // A piece is gone when the next one comes.
    const piece = part.slice();
    const refused = whole.push(piece);
    piece.fill(0x22);
    if (refused) return { refused, regular };
  }
  const refused = whole.end();
  if (refused) return { refused, regular };
  const last = bytes.end();
  if ('refused' in last) return { refused: last.refused, regular };
  reader.push(last.text);
  reader.end();
  return { told, encoding: bytes.encoding(), damaged: bytes.damaged(), regular };
}

/** The same whether rows are read from bytes or not. What a refused file told before does not count. */
function same(parts: readonly Uint8Array[], declined: (row: number) => boolean = () => false): number {
  const { regular, ...fast } = toldOf(parts, true, declined);
  const { regular: _, ...general } = toldOf(parts, false, declined);
  expect(fast).toEqual(general);
  return regular;
}

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'True', 'Ana Ibáñez', 'sip:ana@contoso.com', 'lync13.contoso.com', '李雷', '😀') },
  fc.string({
    unit: fc.constantFrom('a', 'ñ', '"', ',', ';', '\t', '\r', '\n', ' ', '\u00a0', '\ufeff', '\ufffd', '\0', '😀', '!', '#'),
    maxLength: 5,
  }),
);
const odd = fc.constantFrom<number[]>(
  [0xff],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe0, 0x80, 0x80],
  [0xef, 0xbf, 0xbd],
  [0xef, 0xbb, 0xbf],
  [0x22],
  [0x0a],
  [0x0d],
  [0x2c],
  [0x00],
  [0xe1],
  [0x1b],
);

/** Bytes of a table in any dialect, mostly regular, with some bytes put where they do not belong. */
const bytesOfTable = fc
  .record({
    delimiter: fc.constantFrom(...delimiters),
    newline: fc.constantFrom('\r\n', '\r\n', '\n', '\r'),
    width: fc.integer({ min: 1, max: 4 }),
    marked: fc.boolean(),
    rows: fc.array(
      fc.record({
        cells: fc.array(cell, { minLength: 5, maxLength: 5 }),
        quoted: fc.constantFrom('always', 'always', 'needed', 'never'),
        ragged: fc.integer({ min: 0, max: 12 }),
      }),
      { maxLength: 12 },
    ),
    odds: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), odd), { maxLength: 2 }),
    ended: fc.boolean(),
  })
  .map(({ delimiter, newline, width, marked, rows, odds, ended }) => {
    const header = Array.from({ length: width }, (_, at) => `"Column number ${at}"`).join(delimiter);
    const lines = rows.map(({ cells, quoted, ragged }) => {
      const put = (it: string) =>
        quoted === 'never' || (quoted === 'needed' && !/["\r\n,;\t]/.test(it)) ? it : `"${it.replaceAll('"', '""')}"`;
      return cells
        .slice(0, Math.max(1, width + (ragged === 0 ? 1 : ragged === 1 ? -1 : 0)))
        .map(put)
        .join(delimiter);
    });
    const written = [header, ...lines].join(newline);
    let bytes = [...new TextEncoder().encode(`${marked ? '\ufeff' : ''}${written}${ended ? newline : ''}`)];
    for (const [at, some] of odds) {
      const place = Math.floor(at * bytes.length);
      bytes = [...bytes.slice(0, place), ...some, ...bytes.slice(place)];
    }
    return Uint8Array.from(bytes);
  });

test('any bytes, any cut: what is read from bytes is what is read as text', () => {
  let regular = 0;
  fc.assert(
    fc.property(bytesOfTable, cuts, fc.nat(3), (bytes, at, declined) => {
      regular += same(pieces(bytes, at));
      same(pieces(bytes, at), (row) => row % 4 === declined);
    }),
    // Where changes are tried, enough for the number below not to be missed by chance.
    { numRuns: Math.max(runs(4000), 400) },
  );
  // Many rows did come that way.
  expect(regular).toBeGreaterThan(runs(1000));
});

test('every single byte on its own', () => {
  fc.assert(
    fc.property(bytesOfTable, (bytes) => {
      same(units(bytes));
    }),
    { numRuns: runs(300) },
  );
});

const list = (rows: readonly string[], header = '"Column number one","Column number two","Column number three"') =>
  new TextEncoder().encode([header, ...rows, ''].join('\r\n'));
const many = Array.from({ length: 2000 }, (_, at) => `"Ana ${at}","ñ","sip:${at}@contoso.com"`);

test('a regular list is read from its bytes all but at the beginning, and a row that is not regular costs only itself', () => {
  const whole = list(many);
  const parts = (size: number) =>
    Array.from({ length: Math.ceil(whole.length / size) }, (_, at) => whole.subarray(at * size, (at + 1) * size));
  expect(same([whole])).toBeGreaterThan(1990);
  // The line at the edge of a piece is one of them.
  for (const size of [100, 1000, 4096]) expect(same(parts(size)), `${size}`).toBeGreaterThan(1990);
  const odd = ['"a ""quoted"" name","","x"', '"two\r\nlines","","x"', '"too","few"', '', '"text"after,"",""', 'not,quoted,"x"'];
  const mixed = many.flatMap((row, at) => (at % 50 === 0 ? [row, odd[(at / 50) % odd.length] as string] : [row]));
  expect(same([list(mixed)])).toBeGreaterThan(1990);
});

test('a list that is hardly ever regular is read the general way, and from its bytes again where it is', () => {
  const odd = Array.from({ length: 2000 }, (_, at) => `"a ""${at}""","","x"`);
  const half = list([...odd, ...many]);
  expect(same([half])).toBeLessThan(100);
  const at = list(odd).length;
  expect(same([half.subarray(0, at), half.subarray(at)])).toBeGreaterThan(1990);
});

test('a row as long as can be, and one that is longer', () => {
  const row = (length: number) => `"${'x'.repeat(length - '"",,\r\n'.length)}",,`;
  expect(same([list([...many, row(longestRow), 'a,b,c', ...many])])).toBeGreaterThan(3990);
  same([list([...many, row(longestRow + 1), 'a,b,c', ...many])]);
  same([list([...many, `"${'\n'.repeat(longestRow)}`, 'a,b,c', ...many])]);
  const unended = list([...many, `"${'x'.repeat(longestRow)}`, ...many]);
  same([unended]);
  same(Array.from({ length: 60 }, (_, at) => unended.subarray(at * 10_000, (at + 1) * 10_000)));
});

test('Windows-1252, UTF-16 and what is no text come out as before', () => {
  const latin = Uint8Array.from([...list(many)].filter((byte) => byte !== 0xc3));
  same([latin]);
  const wide = new Uint8Array(list(many).length * 2);
  for (const [at, byte] of list(many).entries()) wide[2 * at] = byte;
  same([wide]);
  const whole = list(many);
  whole[whole.length - 5] = 0;
  same([whole]);
});

const bytesOf = (written: string) => new TextEncoder().encode(written);
const users = (rows: readonly string[]) =>
  list(rows, '"DisplayName","SipAddress","Enabled","RegistrarPool","PersistentChatPolicy"');
const userRows = Array.from({ length: 100 }, (_, at) => `"Ana ${at}","sip:${at}@contoso.com","True","lync13.contoso.com",""`);
const [firstLine] = text.decode(users([])).split(/(?<=\n)/) as [string];

/** What the general way is given to read, piece by piece, while rows are read from bytes where they can be. */
function givenOf(parts: readonly Uint8Array[], known = true): string[] {
  const given: string[] = [];
  const bytes = decoder();
  const listener = { onRow: () => undefined, onRegular: () => true, onBad: () => undefined };
  const reader = delimitedReader(listener);
  const read = (some: Uint8Array) => {
    given.push(text.decode(some));
    const decoded = bytes.push(some);
    if ('text' in decoded) reader.push(decoded.text);
    return undefined;
  };
  const whole = fastReader(listener, { bytes, reader: () => (known ? reader : undefined), read });
  for (const part of parts) whole.push(part);
  whole.end();
  return given;
}

test('of a regular list only the header is read the general way, and the last lines, behind which too little follows', () => {
  expect(givenOf([users([...userRows, 'ab,,,,'])])).toEqual([firstLine, 'ab,,,,\r\n']);
  expect(givenOf([users([...userRows, 'a,,,,'])])).toEqual([firstLine, `${userRows.at(-1)}\r\na,,,,\r\n`]);
  // Rows longer than the pieces are put together first.
  const whole = users(userRows);
  const parts = Array.from({ length: Math.ceil(whole.length / 10) }, (_, at) => whole.subarray(at * 10, (at + 1) * 10));
  expect(givenOf(parts)).toEqual([firstLine]);
});

test('what is not worth looking at line by line is read in few pieces', () => {
  const odd = Array.from({ length: 500 }, (_, at) => `"a ""${at}""","","","",""`);
  expect(givenOf([users([...odd, ...userRows])]).length).toBeLessThan(50);
  const latin = users(['"Jos\u00e9","","","",""', ...userRows]).filter((byte) => byte !== 0xc3);
  expect(givenOf([latin]).length).toBeLessThan(10);
  // While it is not known to be a table: 65,536 bytes, up to the last whole line, and the rest.
  const unknown = 'Name : Ana\n'.repeat(10_000);
  expect(givenOf([bytesOf(unknown)], false).map(({ length }) => length)).toEqual([65_536, 110_000 - 11 - 65_536, 11]);
});

test('a line is held back until it is longer than a row may be, and nothing of it is read twice', () => {
  const parts = [longestRow - 1, 1, 1, 1].map((length) => bytesOf('x'.repeat(length)));
  expect(givenOf(parts).map(({ length }) => length)).toEqual([longestRow + 1, 1]);
});

test('a row is not looked at in a piece that ends too soon behind it', () => {
  const parts = [`"${'A'.repeat(60)}","B"\n"c","d"`, '\n', '"a","b"\n'].map(bytesOf);
  expect(toldOf(parts, true, () => false)).toMatchObject({ told: [{}, { fields: ['c', 'd'] }, { row: 2, fields: ['a', 'b'] }] });
  same(parts);
});

test('the first characters beyond ASCII decide the encoding, wherever they are read', () => {
  const plain = userRows.slice(0, 50);
  const damaged = (rows: readonly string[]) => {
    const found = users([...plain, ...rows, '"Ib\u00e1\u00f1ez","","","",""', ...plain]);
    return found.filter((byte, at) => byte !== 0xc3 || found[at + 1] === 0xb3);
  };
  const latin = toldOf([damaged([])], true, () => false);
  expect(latin).toMatchObject({ encoding: 'windows-1252', damaged: false });
  const unicode = toldOf([damaged(['"Ram\u00f3n","","","",""'])], true, () => false);
  expect(unicode).toMatchObject({ encoding: 'utf-8', damaged: true });
  same([damaged([])]);
  same([damaged(['"Ram\u00f3n","","","",""'])]);
});

test('a mark at the beginning of a field stays, whether its row is taken or declined', () => {
  const parts = [users([...userRows, '"\ufeffAna","","","",""', ...userRows])];
  for (const declined of [true, false])
    expect(toldOf(parts, true, () => declined).told?.[101]).toMatchObject({ row: 101, fields: ['\ufeffAna', '', '', '', ''] });
});

test('half a character before a row is read with it, even where it was just found that there is a table', async () => {
  // Where the second piece ends that is read while it is not known what the text is.
  const place = 2 * 65_536;
  const begin = '"DisplayName","SipAddress"\n"\u00d1u\u00f1ez","\u00f1"\n';
  const filling = `${`${'x'.repeat(9998)},\n`.repeat(12)}${'x'.repeat(place - 120_000 - bytesOf(begin).length - 3)},\n`;
  const whole = bytesOf(`${begin}${filling}?${'"Ana","sip:ana@contoso.com"\n'.repeat(20)}`);
  whole[place - 1] = 0xc3;
  expect([...whole.subarray(place - 2, place + 1)]).toEqual([0x0a, 0xc3, 0x22]);
  const rows: Row[] = [];
  const taken: number[] = [];
  const listener = {
    onRow: (it: Row) => rows.push(it),
    onRegular: (_: DataView, __: Int32Array, row: number) => taken.push(row) > 0,
    onBad: (it: BadRow) => expect(it).toBeUndefined(),
  };
  const chunks = async function* () {
    yield whole;
  };
  expect(await readList('user', chunks(), listener)).toEqual({ done: true, encoding: 'utf-8', damaged: true });
  expect(rows.find(({ row }) => row === 15)).toEqual({ row: 15, line: 16, fields: ['\ufffd"Ana"', 'sip:ana@contoso.com'] });
  expect(taken).toEqual(Array.from({ length: 18 }, (_, at) => 16 + at));
});

test.each([
  ['in its first piece', [`%PDF-1.7\n${'x\n'.repeat(100)}`, 'more\n'], []],
  ['in a line that was held back', ['%PDF-1.7'.padEnd(80), '\n', 'more\n'], [80]],
] as const)('what is no text is refused as soon as it is seen, and no more is read of it: %s', async (_, parts, expected) => {
  const heard: number[] = [];
  const listener = { onRow: () => undefined, onRegular: () => true, onBad: () => undefined };
  const chunks = async function* () {
    for (const part of parts) yield bytesOf(part);
  };
  const found = await readList('user', chunks(), listener, (bytes) => heard.push(bytes) > 0);
  expect({ found, heard }).toEqual({ found: { refused: 'pdf' }, heard: expected });
});
