import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BadRow, delimitedReader, delimiters, longestRow, type Row, readDelimited } from '../../src/intake/delimited.ts';
import { runs } from '../mutation/runs.ts';
import { cuts, pieces, units } from './chunks.ts';

/** The same table as a library reads it that many people rely on. */
const truth = (text: string, delimiter: string): string[][] =>
  parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });

function readIn(parts: readonly string[], delimiter?: (typeof delimiters)[number]) {
  const rows: Row[] = [];
  const bad: BadRow[] = [];
  const headers: unknown[] = [];
  const reader = delimitedReader(
    { onHeader: (it) => headers.push(it), onRow: (it) => rows.push(it), onBad: (it) => bad.push(it) },
    delimiter && { delimiter },
  );
  for (const part of parts) reader.push(part);
  reader.end();
  return { header: headers[0], rows, bad };
}

const values = (text: string) => readDelimited(text).rows.map(({ fields }) => fields);

describe('dialects', () => {
  test('comma, semicolon and tab are told apart by the header', () => {
    for (const delimiter of delimiters)
      expect(readDelimited(['A', 'B', 'C'].join(delimiter)).header).toEqual({ delimiter, columns: ['A', 'B', 'C'], line: 1 });
    expect(readDelimited('"A;B","C"').header?.columns).toEqual(['A;B', 'C']);
    expect(readDelimited('SipAddress').header?.delimiter).toBe(',');
  });

  test('the #TYPE line of Windows PowerShell, a sep= line and empty lines are no header', () => {
    expect(
      readDelimited('#TYPE Selected.Microsoft.Rtc.Management.ADConnect.Schema.OCSADUser\r\n"A","B"\r\n"1","2"').header,
    ).toEqual({
      delimiter: ',',
      columns: ['A', 'B'],
      line: 2,
    });
    expect(readDelimited('\r\nsep=;\r\nA;B,C\r\n1;2').header).toEqual({ delimiter: ';', columns: ['A', 'B,C'], line: 3 });
  });

  test('quotes, delimiters and line breaks in quotes; a stray quote outside', () => {
    expect(values('A,B\n"one, ""two""","three\r\nfour"\n5" pipe,x\n')).toEqual([
      ['one, "two"', 'three\r\nfour'],
      ['5" pipe', 'x'],
    ]);
  });

  test('rows are numbered from the first after the header, lines from the top', () => {
    expect(readDelimited('A,B\r\n"x\r\ny",1\r\n\r\nz,2').rows).toEqual([
      { row: 1, line: 2, fields: ['x\r\ny', '1'] },
      { row: 2, line: 5, fields: ['z', '2'] },
    ]);
  });

  test('what only resembles a #TYPE or sep= line is the header, and a delimiter that is given stays', () => {
    const headerOf = (text: string) => readDelimited(text).header;
    expect(headerOf('Asep=;\n1;2')).toEqual({ delimiter: ';', columns: ['Asep=', ''], line: 1 });
    expect(headerOf('sep=;x\n1;2')).toEqual({ delimiter: ';', columns: ['sep=', 'x'], line: 1 });
    expect(headerOf('A #TYPE,B\n1,2')).toEqual({ delimiter: ',', columns: ['A #TYPE', 'B'], line: 1 });
    expect(headerOf('#TYPES,B\n1,2')).toEqual({ delimiter: ',', columns: ['#TYPES', 'B'], line: 1 });
    expect(headerOf('"#TYPE X"\n \nSEP=\t\nA\tB,C;D,E')).toEqual({ delimiter: '\t', columns: ['A', 'B,C;D,E'], line: 4 });
    expect(readDelimited('sep=;\nA;B,C', { delimiter: ',' }).header).toEqual({ delimiter: ',', columns: ['A;B', 'C'], line: 2 });
    // Only before the header: below it they are rows, and only an empty line is none.
    expect(values('A\nsep=;\n#TYPE X\n\n \n')).toEqual([['sep=;'], ['#TYPE X'], [' ']]);
  });

  test('the delimiter is counted outside quotes, and names stand without the blanks around them', () => {
    expect(readDelimited('A,B;C;D').header).toEqual({ delimiter: ';', columns: ['A,B', 'C', 'D'], line: 1 });
    expect(readDelimited('"A;;""B;;","C",\t D ,E\t').header?.delimiter).toBe(',');
    expect(readDelimited(' A , "B"\n 1 , 2 ')).toMatchObject({
      header: { columns: ['A', '"B"'] },
      rows: [{ fields: [' 1 ', ' 2 '] }],
    });
  });

  test('every kind of line break is one line, in quotes, at the end of a row and of a row that is bad', () => {
    const text = 'A,B\r"a\rb\r\nc\nd",1\r"e\r\nf"g,\n\n2,3\r\n\r\n\r4,5';
    const expected = {
      header: { delimiter: ',', columns: ['A', 'B'], line: 1 },
      rows: [
        { row: 1, line: 2, fields: ['a\rb\r\nc\nd', '1'] },
        { row: 3, line: 9, fields: ['2', '3'] },
        { row: 4, line: 12, fields: ['4', '5'] },
      ],
      bad: [{ row: 2, line: 6, reason: 'text-after-quote' }],
    };
    expect(readDelimited(text)).toEqual(expected);
    expect(readIn(units(text))).toEqual(expected);
  });

  test('a byte order mark is left out at the very beginning only, even if nothing came first', () => {
    expect(readIn(['', '\ufeff"A"\n', '\ufeffb\n', '', '\ufeffc'])).toEqual({
      header: { delimiter: ',', columns: ['A'], line: 1 },
      rows: [
        { row: 1, line: 2, fields: ['\ufeffb'] },
        { row: 2, line: 3, fields: ['\ufeffc'] },
      ],
      bad: [],
    });
  });

  test('a byte order mark in the first piece, but not at its beginning, is a character', () => {
    expect(values('A\n\ufeffb\n')).toEqual([['\ufeffb']]);
  });

  test('an empty file has neither header nor rows', () => {
    for (const text of ['', '\r\n \r\n', '#TYPE X'])
      expect(readDelimited(text)).toEqual({ header: undefined, rows: [], bad: [] });
  });
});

describe('a bad row is named and the rest goes on', () => {
  test.each([
    ['"a"b,c', 'text-after-quote', {}],
    ['a', 'too-few-fields', { found: 1, expected: 2 }],
    ['a,b,c', 'too-many-fields', { found: 3, expected: 2 }],
    ['"a,b', 'quote-not-closed', {}],
  ] as const)('%s', (line, reason, counts) => {
    expect(readDelimited(`A,B\n1,2\n${line}\n3,4`)).toMatchObject({
      rows: [
        { row: 1, fields: ['1', '2'] },
        { row: 3, line: 4, fields: ['3', '4'] },
      ],
      bad: [{ row: 2, line: 3, reason, ...counts }],
    });
  });

  test('a row without end', () => {
    const text = `A,B\n"${'x'.repeat(longestRow)}\n1,2\n3,4\n`;
    const expected = {
      rows: [{ row: 2, line: 3, fields: ['1', '2'] }, { row: 3 }],
      bad: [{ row: 1, line: 2, reason: 'row-too-long' }],
    };
    expect(readDelimited(text)).toMatchObject(expected);
    expect(readIn(text.match(/[\s\S]{1,1000}/g) ?? [])).toEqual(readDelimited(text));
  });
});

test('a header that cannot be read is row 0, and the next line takes its place', () => {
  const rest = { header: { delimiter: ',', columns: ['C', 'D'], line: 2 }, rows: [{ row: 1, line: 3, fields: ['1', '2'] }] };
  for (const [first, reason] of [
    ['"A"x,B', 'text-after-quote'],
    ['x'.repeat(longestRow), 'row-too-long'],
  ] as const)
    expect(readDelimited(`${first}\nC,D\n1,2`)).toEqual({ ...rest, bad: [{ row: 0, line: 1, reason }] });
});

test('a row may be as long as is said, with its line break, and not longer', () => {
  const long = (length: number) => `${'x'.repeat(length - 3)},y\n`;
  const read = readIn(['A,B\n', long(longestRow), long(longestRow + 1), '1,2\n']);
  expect({ rows: read.rows.map(({ row, line }) => [row, line]), bad: read.bad }).toEqual({
    rows: [
      [1, 2],
      [3, 4],
    ],
    bad: [{ row: 2, line: 3, reason: 'row-too-long' }],
  });
});

describe('a line that is too long, piece by piece', () => {
  /** Reads pieces, and says after each what was said so far. */
  const saidAfter = (parts: readonly string[]) => {
    const said: string[] = [];
    const reader = delimitedReader({
      onRow: ({ row, line, fields }) => said.push(`row ${row} in ${line}: ${fields.join()}`),
      onBad: ({ row, line, reason }) => said.push(`bad ${row} in ${line}: ${reason}`),
    });
    const after = parts.map((part) => {
      reader.push(part);
      return [...said];
    });
    reader.end();
    return { after, said };
  };
  const x = (length: number) => 'x'.repeat(length);

  test('is told as soon as it is, whether it is the header or a row', () => {
    const header = 'bad 0 in 2: row-too-long';
    expect(saidAfter([`\n${x(longestRow)}`, 'x', '\n'])).toEqual({ after: [[], [header], [header]], said: [header] });
    const row = 'bad 1 in 2: row-too-long';
    expect(saidAfter([`A,B\n${x(longestRow - 10)}`, x(10), 'x'])).toEqual({ after: [[], [], [row]], said: [row] });
  });

  test('is none while it is as long as is said, with no line break behind it', () => {
    const { said } = saidAfter([`A,B\n${x(longestRow - 2)},y`]);
    expect(said).toEqual([`row 1 in 2: ${x(longestRow - 2)},y`]);
  });

  test('is told once however much of it comes, and the row behind it is read, whatever the line break', () => {
    for (const ends of [['\n'], ['\r\n'], ['\r'], ['\r', '\n'], ['x\r', '\n'], ['x', '\n']])
      expect(saidAfter(['A,B\n', x(longestRow + 1), x(longestRow + 1), 'x', ...ends, '1,2\n3,4\n']).said, ends.join()).toEqual([
        'bad 1 in 2: row-too-long',
        'row 2 in 3: 1,2',
        'row 3 in 4: 3,4',
      ]);
    expect(saidAfter(['A,B\n', x(longestRow + 1), 'x\r', '1,2\r3,4\r']).said).toEqual([
      'bad 1 in 2: row-too-long',
      'row 2 in 3: 1,2',
      'row 3 in 4: 3,4',
    ]);
  });
});

test('rows that are read elsewhere count, and can be read there only where a row begins', () => {
  const rows: Row[] = [];
  const reader = delimitedReader({ onRow: (it) => rows.push(it), onBad: (it) => expect(it).toBeUndefined() });
  const header = { delimiter: ',', columns: ['A', 'B'], line: 1 };
  expect(reader.atRow()).toBeUndefined();
  reader.push('A,B\n1,"2\n"\n');
  expect(reader.atRow()).toEqual({ header, row: 1, line: 4 });
  reader.readElsewhere(2);
  expect(reader.atRow()).toEqual({ header, row: 3, line: 6 });
  reader.push('"x');
  expect(reader.atRow()).toBeUndefined();
  reader.push('",y\n');
  expect(reader.atRow()).toEqual({ header, row: 4, line: 7 });
  expect(rows).toEqual([
    { row: 1, line: 2, fields: ['1', '2\n'] },
    { row: 4, line: 6, fields: ['x', 'y'] },
  ]);
});

const cell = fc.string({ unit: fc.constantFrom('a', 'ñ', '"', ',', ';', '\t', '\r', '\n', ' ', '#', '😀'), maxLength: 6 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A table of any content, written in any dialect, with what it was made of. */
const written = fc
  .record({
    delimiter: fc.constantFrom(...delimiters),
    newline: fc.constantFrom('\r\n', '\n', '\r'),
    width: fc.integer({ min: 1, max: 5 }),
    always: fc.boolean(),
    ended: fc.boolean(),
    marked: fc.boolean(),
  })
  .chain((dialect) =>
    fc.array(fc.array(cell, { minLength: dialect.width, maxLength: dialect.width }), { maxLength: 8 }).map((rows) => {
      const header = Array.from({ length: dialect.width }, (_, at) => `Column${at}`);
      const write = (text: string, first: boolean) =>
        dialect.always || text === '' || /[",;\t\r\n]/.test(text) || first ? quoted(text) : text;
      const lines = [header, ...rows].map((row) => row.map((it, at) => write(it, at === 0)).join(dialect.delimiter));
      const text = `${dialect.marked ? '\ufeff' : ''}${lines.join(dialect.newline)}${dialect.ended ? dialect.newline : ''}`;
      return { ...dialect, header, rows, text };
    }),
  );

describe('properties', () => {
  test('any table, any dialect, any cut: what was written is read', () => {
    fc.assert(
      fc.property(written, cuts, ({ delimiter, header, rows, text, width }, at) => {
        const read = readIn(pieces(text, at));
        expect(read.header).toEqual({ delimiter: width > 1 ? delimiter : ',', columns: header, line: 1 });
        expect(read.rows.map(({ fields }) => fields)).toEqual(rows);
        expect(read.bad).toEqual([]);
        expect(read).toEqual(readIn(units(text)));
      }),
      { numRuns: runs(1500) },
    );
  });

  test('row by row the same as csv-parse reads', () => {
    fc.assert(
      fc.property(written, ({ delimiter, text, header }) => {
        const [first, ...rest] = truth(text.replace('\ufeff', ''), delimiter);
        expect(first).toEqual(header);
        expect(readDelimited(text, { delimiter }).rows.map(({ fields }) => fields)).toEqual(rest);
      }),
      { numRuns: runs(1500) },
    );
  });

  test('stray quotes in fields without quotes: the same as csv-parse, or a row that is named', () => {
    const stray = fc.string({ unit: fc.constantFrom('a', '"', ' ', 'b'), maxLength: 5 }).map((it) => it.replace(/^"+/, ''));
    const rows = fc.array(
      fc.tuple(stray, stray).map(([a, b]) => `x${a},y${b}`),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, cuts, (lines, at) => {
        const text = ['A,B', ...lines].join('\r\n');
        const read = readIn(pieces(text, at));
        expect(read.bad).toEqual([]);
        expect(read.rows.map(({ fields }) => fields)).toEqual(truth(text, ',').slice(1));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('any text at all, however cut, is read the same way and without an error', () => {
    const hostile = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\r', '\n', '#TYPE', 'sep=;'), maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(hostile, cuts, (text, at) => {
        const whole = readDelimited(text);
        expect(readIn(pieces(text, at))).toEqual(whole);
        expect(readIn(units(text))).toEqual(whole);
        const all = [...whole.rows, ...whole.bad.filter(({ row }) => row > 0)].map(({ row }) => row).sort((a, b) => a - b);
        expect(all).toEqual(all.map((_, index) => index + 1));
      }),
      { numRuns: runs(10_000) },
    );
  });
});
