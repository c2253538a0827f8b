import { describe, expect, test } from 'vitest';
import { longestRow } from '../../src/intake/delimited.ts';
import { regularRows, slack } from '../../src/intake/regular.ts';

const encode = (text: string) => [...new TextEncoder().encode(text)];

/** What is told of the rows at the beginning of some bytes. */
function read(content: string | readonly number[], { width = 2, delimiter = ',', from = 0 } = {}) {
  const own = typeof content === 'string' ? encode(content) : content;
  const bytes = Uint8Array.from([...own, ...Array(slack).fill(0x22)]);
  const source = new DataView(bytes.buffer);
  const rows: string[][] = [];
  const reader = regularRows(delimiter, width, (view, places) => {
    expect(view).toBe(source);
    const field = (at: number) => new TextDecoder().decode(bytes.subarray(places[2 * at], places[2 * at + 1]));
    rows.push(Array.from({ length: width }, (_, at) => field(at)));
  });
  const count = reader.read(bytes, source, from, own.length);
  expect(count).toBe(rows.length);
  return { rows, at: reader.at(), wide: reader.wide() };
}

describe('regular rows', () => {
  test.each([
    [
      'quoted',
      '"a","b"\n"c","d"\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'unquoted',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'mixed, with line breaks of Windows',
      '"a",b\r\nc,"d"\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty fields',
      '"",\n,""\n',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'fields of every length up to nine',
      `"${'x'.repeat(9)}","1234567"\n"12345","1"\n`,
      [
        ['xxxxxxxxx', '1234567'],
        ['12345', '1'],
      ],
    ],
  ] as const)('are told field by field: %s', (_, text, rows) => {
    expect(read(text)).toEqual({ rows, at: text.length, wide: false });
  });

  test.each([
    ['too few fields', 'a\n'],
    ['too many fields', 'a,b,c\n'],
    ['too many quoted fields', '"a","b","c"\n'],
    ['an empty line', '\n'],
    ['an empty line of Windows', '\r\n'],
    ['a quote in quotes', '"a""b","c"\n'],
    ['text behind a quote', '"a"b,c\n'],
    ['a quote within a field', 'a"b,c\n'],
    ['a quote that is not closed', '"a,b\n'],
    ['a line break in quotes', '"a\nb","c"\n'],
    ['a tab', 'a\tb,c\n'],
    ['a tab in quotes', '"a\tb","c"\n'],
    ['a carriage return alone', 'a,b\rc,d\n'],
    ['a control character', 'a\u0001,b\n'],
    ['a control character in quotes', '"abcde\u001f","b"\n'],
    ['no end of the line', 'a,b'],
  ])('end before %s', (_, text) => {
    expect(read(`x,y\n${text}`)).toEqual({ rows: [['x', 'y']], at: 4, wide: false });
  });

  test('begin where they are told to, with any delimiter', () => {
    expect(read('?;"a";b\n', { delimiter: ';', from: 2 })).toEqual({ rows: [['a', 'b']], at: 8, wide: false });
    expect(read('a\tb\n', { delimiter: '\t' }).rows).toEqual([['a', 'b']]);
    expect(read('a\nb\n', { width: 1 }).rows).toEqual([['a'], ['b']]);
    expect(read('a,b\n', { delimiter: ';', width: 1 }).rows).toEqual([['a,b']]);
  });

  test('may have blanks and signs, but are no empty lines, not even where there is one column', () => {
    expect(read('Ana Ruiz, !~\nb,c\n').rows).toEqual([
      ['Ana Ruiz', ' !~'],
      ['b', 'c'],
    ]);
    for (const empty of ['\n', '\r\n'])
      expect(read(`a\n${empty}b\n`, { width: 1 })).toEqual({ rows: [['a']], at: 2, wide: false });
  });

  test('are as long as a row may be, and no longer', () => {
    const row = (length: number) => `${'x'.repeat(length - 3)},y\n`;
    expect(read(row(longestRow)).rows).toHaveLength(1);
    expect(read(row(longestRow + 1)).rows).toHaveLength(0);
    // The length is that of the row, not of all before it.
    expect(read(`a,b\n${row(longestRow)}`).rows).toHaveLength(2);
  });
});

test('a character beyond ASCII is one only as UTF-8 has it, in quotes and without', () => {
  const fatal = new TextDecoder('utf-8', { fatal: true });
  const readable = (bytes: readonly number[]) => {
    try {
      return !fatal.decode(new Uint8Array(bytes)).includes('\ufffd');
    } catch {
      return false;
    }
  };
  const wrong: string[] = [];
  const tried = (wide: readonly number[]) => {
    for (const around of ['"', '']) {
      const bytes = [...encode(`${around}ab`), ...wide, ...encode(`c${around},d\n`)];
      const found = read(bytes);
      const expected = readable(wide);
      if (found.rows.length !== (expected ? 1 : 0) || found.wide !== expected)
        wrong.push(`${around}${wide.map((it) => it.toString(16)).join(' ')}`);
    }
  };
  const seconds = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbe, 0xbf, 0xc0, 0xff];
  const laters = [0x41, 0x7f, 0x80, 0xbc, 0xbd, 0xbf, 0xc0];
  for (let first = 0x80; first <= 0xff; first++) {
    tried([first]);
    for (const second of seconds) {
      tried([first, second]);
      for (const third of laters) {
        tried([first, second, third]);
        for (const fourth of laters) tried([first, second, third, fourth]);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('that a row had such a character is remembered', () => {
  expect(read('a,b\nñ,c\nd,e\n').wide).toBe(true);
  expect(read('"a","b"\n"😀","c"\n').wide).toBe(true);
  // Of a row that was not told nothing is.
  expect(read('a,b\nñ,"\n').wide).toBe(false);
});
