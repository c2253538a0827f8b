import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoder } from '../../src/intake/decode.ts';
import { type BadRow, delimitedReader, delimiters, type Header, longestRow, type Row } from '../../src/intake/delimited.ts';
import { fastReader } from '../../src/intake/fast.ts';
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
    { numRuns: runs(4000) },
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
