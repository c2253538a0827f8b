import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAll, decoder } from '../../src/intake/decode.ts';
import { runs } from '../mutation/runs.ts';
import { cuts, pieces, units } from './chunks.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !big);
  return bytes;
};
const withMark = (mark: number[], bytes: Uint8Array) => new Uint8Array([...mark, ...bytes]);
const header = '"DisplayName","SipAddress"\r\n';
const text = `${header}"Ana Ibáñez","sip:ana@contoso.com"\r\n`;

describe('encodings', () => {
  const windows1252 = new Uint8Array([
    ...utf8(header),
    ...[...'"Ana Ib'].map((it) => it.charCodeAt(0)),
    0xe1,
    0xf1,
    0x65,
    0x7a,
    0x80,
  ]);
  test.each([
    ['utf-8', utf8(text), text],
    ['utf-8', withMark([0xef, 0xbb, 0xbf], utf8(text)), text],
    ['utf-8', utf8(header), header],
    ['utf-16le', withMark([0xff, 0xfe], utf16(text, false)), text],
    ['utf-16be', withMark([0xfe, 0xff], utf16(text, true)), text],
    ['utf-16le', utf16(text, false), text],
    ['utf-16be', utf16(text, true), text],
    ['windows-1252', windows1252, `${header}"Ana Ibáñez€`],
  ] as const)('%s', (encoding, bytes, expected) => {
    expect(decodeAll(bytes)).toEqual({ text: expected, encoding, damaged: false });
  });

  test('a byte that is not UTF-8 after characters that are: shown as not readable', () => {
    expect(decodeAll(new Uint8Array([...utf8('ñ'), 0xff, 0x61]))).toEqual({ text: 'ñ\ufffda', encoding: 'utf-8', damaged: true });
  });

  test('nothing at all is an empty text', () => {
    expect(decodeAll(new Uint8Array(0))).toEqual({ text: '', encoding: 'utf-8', damaged: false });
  });
});

test('what decides for UTF-8 is one whole valid character, and nothing else', () => {
  const fatal = new TextDecoder('utf-8', { fatal: true });
  const isOne = (bytes: readonly number[]) => {
    try {
      return [...fatal.decode(new Uint8Array(bytes))].length === 1;
    } catch {
      return false;
    }
  };
  const wrong: string[] = [];
  const seconds = [0x20, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
  const laters = [0x7f, 0x80, 0xbf, 0xc0];
  for (let first = 0x80; first <= 0xff; first++)
    for (const second of seconds)
      for (const third of laters)
        for (const fourth of laters) {
          const bytes = [first, second, third, fourth];
          const expected = [2, 3, 4].some((length) => isOne(bytes.slice(0, length))) ? 'utf-8' : 'windows-1252';
          const { encoding } = decodeAll(new Uint8Array([0x61, ...bytes, 0x61]));
          if (encoding !== expected) wrong.push(`${bytes.map((it) => it.toString(16)).join(' ')}: ${encoding}`);
        }
  expect(wrong).toEqual([]);
  // A character that is cut by the end of the bytes is none.
  expect(decodeAll(new Uint8Array([0x61, 0xc3])).encoding).toBe('windows-1252');
});

test('UTF-16 without a mark is known by its first 32 characters; a zero character is none', () => {
  const letters = 'x'.repeat(32);
  expect(decodeAll(utf16(`${letters}Āx`, false))).toEqual({ text: `${letters}Āx`, encoding: 'utf-16le', damaged: false });
  expect(decodeAll(utf16('ab', false))).toMatchObject({ encoding: 'utf-16le' });
  expect(decodeAll(utf16('a', false))).toMatchObject({ refused: 'binary' });
  for (const big of [false, true]) {
    const mark = big ? [0xfe, 0xff] : [0xff, 0xfe];
    expect(decodeAll(withMark(mark, utf16('a\0b', big)))).toMatchObject({ refused: 'binary' });
  }
});

test('that bytes were read elsewhere as UTF-8 counts only while nothing else is known', () => {
  const known = decoder();
  known.push(new Uint8Array([...utf8(header.repeat(4)), 0xe1, 0x62]));
  expect(known.encoding()).toBe('windows-1252');
  known.readAsUtf8();
  expect(known.encoding()).toBe('windows-1252');
  const open = decoder();
  open.push(utf8(header.repeat(4)));
  expect(open.encoding()).toBeUndefined();
  open.readAsUtf8();
  expect(open.encoding()).toBe('utf-8');
  expect(open.push(utf8('ñ'))).toEqual({ text: 'ñ' });
});

describe('what is no text is refused, with what it is', () => {
  test.each([
    ['pdf', utf8('%PDF-1.7 and more')],
    ['zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ['old-office', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])],
    ['compressed', new Uint8Array([0x1f, 0x8b, 8])],
    ['picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['binary', new Uint8Array([1, 0, 0, 0, 2, 0, 0, 7])],
    ['binary', new Uint8Array([...utf8(text.repeat(3)), 0, ...utf8(text)])],
  ] as const)('%s', (refused, bytes) => {
    expect(decodeAll(bytes)).toMatchObject({ refused });
    const reader = decoder();
    const all = [...units(bytes).map(reader.push), reader.end()];
    expect(all.at(-1)).toEqual({ refused });
  });
});

test.each(['ñ', '€', '😀'])('the first character that is not ASCII, cut in two, after much that is: %s', (wide) => {
  const whole = `${header.repeat(5)}${wide}`;
  const reader = decoder();
  const parts = [...units(utf8(whole)).map(reader.push), reader.end()];
  expect(parts.map((it) => ('text' in it ? it.text : '')).join('')).toBe(whole);
  expect(reader.encoding()).toBe('utf-8');
});

test('however the bytes are cut, the text is the same', () => {
  const encoded = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }).map((it) => utf8(it)),
    fc.string({ unit: fc.constantFrom('a', 'ñ', '€', '😀', ';', '\r', '\n'), maxLength: 200 }).map((it) => utf8(it)),
    fc
      .string({ unit: fc.constantFrom('a', 'ñ', '€', ';', '\n'), maxLength: 200 })
      .chain((it) => fc.boolean().map((big) => utf16(it, big))),
    fc.uint8Array({ maxLength: 200 }),
    fc.uint8Array({ min: 0x20, maxLength: 200 }),
  );
  fc.assert(
    fc.property(encoded, cuts, (bytes, at) => {
      const whole = decodeAll(bytes);
      const reader = decoder();
      const parts = [...pieces(bytes, at).map(reader.push), reader.end()];
      const last = parts.at(-1);
      const read = last && 'refused' in last ? last : { text: parts.map((it) => ('text' in it ? it.text : '')).join('') };
      expect(whole).toMatchObject(read);
      expect(reader.encoding()).toBe(whole.encoding);
      expect(reader.damaged()).toBe(whole.damaged);
    }),
    { numRuns: runs(2000) },
  );
});
