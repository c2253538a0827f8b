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
const costOfOther = 8;
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
  let buffer = new Uint8Array(0);
  let source = new DataView(buffer.buffer);
  // The row that has not come whole; it stands at the beginning of the buffer.
  let held = 0;
  let credit = 0;
  let rows: RegularRows | undefined;
  let row = 0;
  let line = 0;

  const rowsOf = ({ delimiter, columns }: Header, tell: NonNullable<typeof onRegular>): RegularRows =>
    regularRows(delimiter, columns.length, (view, places) => {
      row++;
      line++;
      if (tell(view, places, row)) return;
      const fieldAt = (_: string, at: number) => decoder.decode(buffer.subarray(places[2 * at], places[2 * at + 1]));
      listener.onRow({ row, line: line - 1, fields: columns.map(fieldAt) });
    });

  const put = (chunk: Uint8Array): number => {
    const end = held + chunk.length;
    if (end + slack > buffer.length) {
      const larger = new Uint8Array(end + slack);
      larger.set(buffer.subarray(0, held));
      buffer = larger;
      source = new DataView(buffer.buffer);
    }
    buffer.set(chunk, held);
    buffer.fill(0, end, end + slack);
    held = 0;
    return end;
  };

  /** Where the general way has to read to, from a place on. */
  const otherTo = (at: number, end: number): number => {
    if (!general.reader()) return Math.min(at + firstBytes, end);
    if (credit <= 0 || (general.bytes.encoding() ?? 'utf-8') !== 'utf-8') return end;
    return buffer.subarray(0, end).indexOf(lineFeed, at) + 1 || end;
  };

  const push = (chunk: Uint8Array): NotText | undefined => {
    if (!onRegular) return general.read(chunk);
    const end = put(chunk);
    credit = Math.max(credit, leastCredit);
    for (let at = 0; at < end; ) {
      const reader = general.reader();
      const begins = credit > 0 && general.bytes.rests() && (general.bytes.encoding() ?? 'utf-8') === 'utf-8' && reader?.atRow();
      if (reader && begins) {
        rows ??= rowsOf(begins.header, onRegular);
        ({ row, line } = begins);
        const read = rows.read(buffer, source, at, end);
        reader.readElsewhere(read);
        if (rows.wide()) general.bytes.readAsUtf8();
        at = rows.at();
        if (rows.unfinished() && end - at <= longestRow) {
          buffer.copyWithin(0, at, end);
          held = end - at;
          return undefined;
        }
        credit = Math.min(credit + read, mostCredit) - costOfOther;
      }
      const to = otherTo(at, end);
      const refused = general.read(buffer.subarray(at, to));
      if (refused) return refused;
      at = to;
    }
    return undefined;
  };

  return {
    push,
    /** Has what is left read the general way. */
    end: (): NotText | undefined => {
      const left = buffer.subarray(0, held);
      held = 0;
      return left.length ? general.read(left) : undefined;
    },
  };
}
