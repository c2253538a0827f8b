import { longestRow } from './delimited.ts';

/** As many bytes, whatever they are, as must follow the lines that are looked at. */
export const slack = 8;

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const quotes = 0x22222222;
const ones = 0x01010101;
const blanks = 0x20202020;
const highBits = 0x80808080 | 0;

/** The place of the lowest byte of which a bit is set. */
const firstOf = (bits: number) => (31 - Math.clz32(bits & -bits)) >>> 3;

/** The length of the UTF-8 sequence at a place; 0 when it is none, or the mark of damaged text. */
function wideAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  const second = bytes[at + 1] as number;
  if (first < 0xc2 || first > 0xf4 || (second & 0xc0) !== 0x80) return 0;
  if (first < 0xe0) return 2;
  const third = bytes[at + 2] as number;
  if ((third & 0xc0) !== 0x80) return 0;
  if (first < 0xf0) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
    return first === 0xef && second === 0xbf && third === 0xbd ? 0 : 3;
  }
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  return ((bytes[at + 3] as number) & 0xc0) === 0x80 ? 4 : 0;
}

export type RegularRows = {
  /**
   * Tells the regular rows from a place on, where a row begins, to the end of a line, and answers how many: it stops before the
   * first row that is not regular.
   */
  readonly read: (bytes: Uint8Array, source: DataView, from: number, end: number) => number;
  /** Where it stopped. */
  readonly at: () => number;
  /** Whether any row had a character beyond ASCII. */
  readonly wide: () => boolean;
};

/**
 * Reads rows straight from the bytes of UTF-8 text, as long as they are regular: as many fields as the header, each in quotes
 * with neither quote nor control character inside, or without quotes and with none inside, and a line break at the end. Each is
 * told by where its fields begin and end: `places[2 * n]` and `places[2 * n + 1]`. Whatever else there is is for the general
 * reader: a row that is told here reads the same there.
 */
export function regularRows(
  delimiter: string,
  width: number,
  onRow: (source: DataView, places: Int32Array) => void,
): RegularRows {
  const separator = delimiter.charCodeAt(0);
  const places = new Int32Array(2 * width);
  let stopped = 0;
  let wide = false;

  const read = (bytes: Uint8Array, source: DataView, from: number, end: number): number => {
    let rows = 0;
    let at = from;
    let start = from;
    let place = 0;
    let seen = 0;
    while (at < end) {
      let next = bytes[at] as number;
      if (next === quote) {
        places[place++] = ++at;
        for (;;) {
          const word = source.getInt32(at, true);
          const unquoted = word ^ quotes;
          const special = (((unquoted - ones) & ~unquoted) | ((word - blanks) & ~word) | word) & highBits;
          if (special === 0) {
            at += 4;
            continue;
          }
          at += firstOf(special);
          next = bytes[at] as number;
          if (next < 0x80) break;
          const length = wideAt(bytes, at);
          if (length === 0) break;
          seen |= length;
          at += length;
        }
        if (next !== quote) break;
        places[place++] = at;
        next = bytes[++at] as number;
      } else {
        places[place++] = at;
        // An empty line is no row.
        if (at === start && (next === lineFeed || next === carriageReturn)) break;
        while (next !== separator && next !== quote && next >= 0x20) {
          const length = next < 0x80 ? 1 : wideAt(bytes, at);
          if (length === 0) break;
          if (length > 1) seen |= length;
          at += length;
          next = bytes[at] as number;
        }
        places[place++] = at;
      }
      if (next === separator) {
        if (place === places.length) break;
        at++;
        continue;
      }
      if (next === carriageReturn) next = bytes[++at] as number;
      if (next !== lineFeed || place !== places.length || at + 1 - start > longestRow) break;
      onRow(source, places);
      rows++;
      wide ||= seen !== 0;
      start = ++at;
      place = 0;
    }
    stopped = start;
    return rows;
  };

  return { read, at: () => stopped, wide: () => wide };
}
