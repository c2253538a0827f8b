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

  test('nothing at all is an empty text, and so is a mark alone', () => {
    expect(decodeAll(new Uint8Array(0))).toEqual({ text: '', encoding: 'utf-8', damaged: false });
    expect(decodeAll(new Uint8Array([0xef, 0xbb, 0xbf]))).toEqual({ text: '', encoding: 'utf-8', damaged: false });
    expect(decodeAll(new Uint8Array([0xff, 0xfe]))).toEqual({ text: '', encoding: 'utf-16le', damaged: false });
    expect(decodeAll(new Uint8Array([0xfe, 0xff]))).toEqual({ text: '', encoding: 'utf-16be', damaged: false });
  });

  test('a mark within the text stands as it is, also as its first character beyond ASCII', () => {
    const inner = { text: 'a\ufeffb', encoding: 'utf-8', damaged: false };
    expect(decodeAll(utf8('a\ufeffb'))).toEqual(inner);
    expect(decodeAll(withMark([0xef, 0xbb, 0xbf], utf8('\ufeffb')))).toEqual({ ...inner, text: '\ufeffb' });
  });

  test('the last character of ASCII, a control character, decides nothing', () => {
    expect(decodeAll(utf8('a\x7fñ'))).toEqual({ text: 'a\x7fñ', encoding: 'utf-8', damaged: false });
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

test('it is known by more than half of them: till then nothing is said, and with half of them or zeros on both sides it is none', () => {
  const greek = `Χρήστης${'x'.repeat(40)}`;
  for (const big of [false, true]) {
    const encoding = big ? 'utf-16be' : 'utf-16le';
    const reader = decoder();
    const bytes = utf16(greek, big);
    expect(reader.push(bytes.slice(0, 14))).toEqual({ text: '' });
    expect(reader.push(bytes.slice(14))).toEqual({ text: greek });
    expect([reader.encoding(), reader.end()]).toEqual([encoding, { text: '' }]);
    expect(decodeAll(utf16('αxβyzγw', big))).toEqual({ text: 'αxβyzγw', encoding, damaged: false });
    expect(decodeAll(utf16('αxβyγz', big))).toEqual({ refused: 'binary', damaged: false });
    expect(decodeAll(utf16('\u0100\u0005\u0007\u0009', big))).toEqual({ refused: 'binary', damaged: false });
  }
});

describe('what comes in pieces', () => {
  const ascii = 'x'.repeat(63);

  test('the first 63 bytes are held back, with 64 the text begins', () => {
    const reader = decoder();
    expect([reader.rests(), reader.push(utf8(ascii)), reader.rests()]).toEqual([false, { text: '' }, false]);
    expect([reader.push(utf8('y')), reader.rests()]).toEqual([{ text: `${ascii}y` }, true]);
  });

  test('the text rests where its last character is whole, and not while a part of one is held back', () => {
    const reader = decoder();
    const rests = (...bytes: number[]) => [reader.push(new Uint8Array(bytes)), reader.rests()];
    // The first character beyond ASCII is held back until it decides, what stands before it is not.
    expect(rests(...utf8(`${ascii}y`), 0xc3)).toEqual([{ text: `${ascii}y` }, false]);
    expect(rests(0xb1, 0x61)).toEqual([{ text: 'ña' }, true]);
    expect(rests()).toEqual([{ text: '' }, true]);
    expect(rests(0x62, 0xe2, 0x80)).toEqual([{ text: 'b' }, false]);
    expect(rests()).toEqual([{ text: '' }, false]);
    expect(rests(0x93, 0x63)).toEqual([{ text: '–c' }, true]);
    expect(rests(0x64, 0)).toEqual([{ refused: 'binary' }, false]);
  });

  test('a piece may be written over once it was taken', () => {
    const reader = decoder();
    const push = (bytes: Uint8Array) => {
      const read = reader.push(bytes);
      bytes.fill(0x20);
      return read;
    };
    expect(push(utf8('Ana'))).toEqual({ text: '' });
    expect(push(utf8(ascii))).toEqual({ text: `Ana${ascii}` });
    expect(push(new Uint8Array([0x61, 0xc3]))).toEqual({ text: 'a' });
    expect(push(new Uint8Array([0xb1]))).toEqual({ text: 'ñ' });
  });
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
    ['zip', new Uint8Array([0x50, 0x4b, 5, 6, ...new Uint8Array(18)])],
    ['old-office', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])],
    ['compressed', new Uint8Array([0x1f, 0x8b, 8])],
    ['compressed', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4])],
    ['picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['binary', new Uint8Array([1, 0, 0, 0, 2, 0, 0, 7])],
    ['binary', new Uint8Array([...utf8(text.repeat(3)), 0, ...utf8(text)])],
  ] as const)('%s', (refused, bytes) => {
    expect(decodeAll(bytes)).toEqual({ refused, damaged: false });
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
