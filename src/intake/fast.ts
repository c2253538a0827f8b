import type { Decoder, NotText } from './decode.ts';
import { type DelimitedListener, type DelimitedReader, type Header, longestRow } from './delimited.ts';
import { type RegularRows, regularRows, slack } from './regular.ts';

/** The general way to read, as the fast way needs it: how its bytes are decoded, its reader of rows, and both at once. */
export type GeneralReader = {
  readonly bytes: Pick<Decoder, 'encoding' | 'rests' | 'readAsUtf8'>;
  readonly reader: () => Pick<DelimitedReader, 'atRow' | 'readElsewhere'> | undefined;
  readonly read: (some: Uint8Array) => NotText | undefined;
};

/** What a line that is not regular costs in regular rows: a list with too many of them is read the general way. */
const costOfOther = 2;
const mostCredit = 4096;
const leastCredit = 64;
/** As many bytes are read at once until it is known that they are a table. */
const firstBytes = 1 << 16;
const lineFeed = 10;

/**
 * Reads regular rows straight from their bytes wherever a row begins, and has all else read the general way, line by line.
 * What comes out is the same as if everything had been read that way.
 */
export function fastReader(listener: DelimitedListener, general: GeneralReader) {
  const { onRegular } = listener;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  // What the last piece had after its last whole line; the next one completes it.
  let held: Uint8Array = new Uint8Array(0);
  let credit = 0;
  let rows: RegularRows | undefined;
  let bytes = held;
  let row = 0;
  let line = 0;

  const rowsOf = ({ delimiter, columns }: Header, tell: NonNullable<typeof onRegular>): RegularRows =>
    regularRows(delimiter, columns.length, (view, places) => {
      row++;
      line++;
      if (tell(view, places, row)) return;
      const fieldAt = (_: string, at: number) => decoder.decode(bytes.subarray(places[2 * at], places[2 * at + 1]));
      listener.onRow({ row, line: line - 1, fields: columns.map(fieldAt) });
    });

  /** Where the general way has to read to, from a place on. */
  const otherTo = (at: number, end: number): number => {
    if (!general.reader()) return Math.min(at + firstBytes, end);
    if (credit <= 0 || !mayBeUtf8()) return end;
    return bytes.subarray(0, end).indexOf(lineFeed, at) + 1 || end;
  };
  const mayBeUtf8 = () => (general.bytes.encoding() ?? 'utf-8') === 'utf-8';

  /** Reads whole lines, behind which some more bytes can be looked at. */
  const readLines = (from: number, end: number, tell: NonNullable<typeof onRegular>): NotText | undefined => {
    const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = from; at < end; ) {
      const reader = general.reader();
      const begins = credit > 0 && general.bytes.rests() && mayBeUtf8() && reader?.atRow();
      if (reader && begins) {
        rows ??= rowsOf(begins.header, tell);
        ({ row, line } = begins);
        const read = rows.read(bytes, source, at, end);
        reader.readElsewhere(read);
        if (rows.wide()) general.bytes.readAsUtf8();
        at = rows.at();
        if (at >= end) break;
        credit = Math.min(credit + read, mostCredit) - costOfOther;
      }
      const to = otherTo(at, end);
      const refused = general.read(bytes.subarray(at, to));
      if (refused) return refused;
      at = to;
    }
    return undefined;
  };

  const push = (chunk: Uint8Array): NotText | undefined => {
    if (!onRegular) return general.read(chunk);
    credit = Math.max(credit, leastCredit);
    // The line that began in the last piece, in a place of its own.
    let begin = 0;
    if (held.length) {
      begin = chunk.indexOf(lineFeed) + 1;
      const whole = new Uint8Array(held.length + (begin || chunk.length) + slack);
      whole.set(held);
      whole.set(begin ? chunk.subarray(0, begin) : chunk, held.length);
      bytes = whole;
      held = whole.subarray(0, whole.length - slack);
      if (!begin && held.length <= longestRow) return undefined;
      const refused = readLines(0, held.length, onRegular);
      if (refused) return refused;
      held = new Uint8Array(0);
      if (!begin) return undefined;
    }
    const last = chunk.length > slack ? chunk.lastIndexOf(lineFeed, chunk.length - slack - 1) + 1 : 0;
    bytes = chunk;
    const refused = last > begin ? readLines(begin, last, onRegular) : undefined;
    held = chunk.slice(Math.max(begin, last));
    return refused;
  };

  return {
    push,
    /** Has what is left read the general way. */
    end: (): NotText | undefined => (held.length ? general.read(held) : undefined),
  };
}
