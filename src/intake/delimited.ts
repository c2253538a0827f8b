export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A row of a table, with its number (the first after the header is 1) and the line on which it begins (from 1). */
export type Row = { readonly row: number; readonly line: number; readonly fields: readonly string[] };

/** Why a row could not be read. */
export type BadRow = {
  readonly row: number;
  readonly line: number;
  readonly reason: 'text-after-quote' | 'quote-not-closed' | 'row-too-long' | 'too-few-fields' | 'too-many-fields';
  readonly found?: number;
  readonly expected?: number;
};

export type Header = { readonly delimiter: Delimiter; readonly columns: readonly string[]; readonly line: number };

export type DelimitedReader = {
  /** Takes the next piece of text. What comes out does not depend on how the text is cut. */
  readonly push: (text: string) => void;
  /** Reads what is left; nothing may be pushed afterwards. */
  readonly end: () => void;
  /** Where what comes next begins a row: the header, how many rows there were, and on which line it is. */
  readonly atRow: () => { readonly header: Header; readonly row: number; readonly line: number } | undefined;
  /** Says that as many rows, each on one line, were read elsewhere. */
  readonly readElsewhere: (rows: number) => void;
};

export type DelimitedListener = {
  readonly onHeader?: (header: Header) => void;
  readonly onRow: (row: Row) => void;
  /**
   * A row whose fields stand in the bytes as they are, valid UTF-8 between pairs of `places`; listeners with it are told most
   * rows in this way, which is much faster. Answers whether it took the row; otherwise `onRow` is told it.
   */
  readonly onRegular?: (source: DataView, places: Int32Array, row: number) => boolean;
  readonly onBad: (bad: BadRow) => void;
};

/** A row longer than this (in UTF-16 units) most likely has a quote that nobody closed: it is given up, and reading goes on at its next line. */
export const longestRow = 1 << 18;

type Fault = 'text-after-quote' | 'quote-not-closed' | 'row-too-long';
/** One record, `next` being where the following one begins; or what is wrong with it; or nothing while its end is not here. */
type Read = { fields: string[]; next: number; breaks: number } | { fault: Fault; next: number };

const carriageReturn = 13;
const lineFeed = 10;
const quote = 34;

/** Where the line at a place ends and the next one begins; nothing while that is not known yet. */
function lineEnd(text: string, from: number, last: boolean): { end: number; next: number } | undefined {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) return { end: at, next: at + 1 };
    if (code === carriageReturn) {
      // A carriage return at the very end may be half of a line break.
      if (at + 1 === text.length && !last) return undefined;
      return { end: at, next: text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1 };
    }
  }
  return last ? { end: text.length, next: text.length } : undefined;
}

function recordAt(text: string, start: number, delimiter: string, last: boolean): Read | undefined {
  const separator = delimiter.charCodeAt(0);
  const size = text.length;
  const fields: string[] = [];
  let at = start;
  let breaks = 0;
  for (;;) {
    if (text.charCodeAt(at) === quote) {
      let value = '';
      let from = at + 1;
      for (;;) {
        const closing = text.indexOf('"', from);
        if (closing < 0) return last ? { fault: 'quote-not-closed', next: size } : undefined;
        if (text.charCodeAt(closing + 1) === quote) {
          value += text.slice(from, closing + 1);
          from = closing + 2;
          continue;
        }
        value += text.slice(from, closing);
        at = closing + 1;
        break;
      }
      fields.push(value);
      if (value.includes('\n') || value.includes('\r')) breaks += linesIn(value, 0, value.length);
      const after = text.charCodeAt(at);
      if (at < size && after !== separator && after !== lineFeed && after !== carriageReturn) {
        const line = lineEnd(text, at, last);
        return line && { fault: 'text-after-quote', next: line.next };
      }
    } else {
      const from = at;
      while (at < size) {
        const code = text.charCodeAt(at);
        if (code === separator || code === lineFeed || code === carriageReturn) break;
        at++;
      }
      fields.push(text.slice(from, at));
    }
    if (at >= size) return last ? { fields, next: size, breaks } : undefined;
    const code = text.charCodeAt(at);
    if (code === separator) {
      at++;
      continue;
    }
    if (code === lineFeed) return { fields, next: at + 1, breaks: breaks + 1 };
    if (at + 1 === size && !last) return undefined;
    return { fields, next: text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1, breaks: breaks + 1 };
  }
}

/** The delimiter a header line has most of outside quotes; a comma when it has none. */
export function delimiterOf(line: string): Delimiter {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length - 1;
  return [...delimiters].sort((a, b) => count(b) - count(a))[0] as Delimiter;
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) count++;
  }
  return count;
}

/**
 * Reads a table with a header, piece by piece: fields parted by a comma, a semicolon or a tab (`delimiter`, or the one the
 * header has most of), quoted or not, with any line break. Skips empty lines, a `#TYPE` line and a `sep=` line before the
 * header. A row that cannot be read, or has not as many fields as the header, is told to `onBad`, and reading goes on.
 */
export function delimitedReader(listener: DelimitedListener, options: { readonly delimiter?: Delimiter } = {}): DelimitedReader {
  let text = '';
  let line = 1;
  let row = 0;
  let header: Header | undefined;
  let delimiter = options.delimiter;
  let wanted = 0;
  let begun = false;
  let skipping = false;

  /** All that is here, but for a carriage return that may be half of a line break. */
  const undecided = () => (text.endsWith('\r') ? text.length - 1 : text.length);

  const fault = (at: number, last: boolean, reason: Fault, next: number): number => {
    listener.onBad({ row: header ? ++row : 0, line, reason });
    if (reason === 'text-after-quote') {
      line += linesIn(text, at, next);
      return next;
    }
    // A quote that nobody closes would swallow the rest: the row ends with its line.
    const end = lineEnd(text, at, last);
    skipping = !end;
    line += end ? 1 : 0;
    return end?.next ?? undecided();
  };

  const tell = ({ fields, next, breaks }: { fields: string[]; next: number; breaks: number }): number => {
    if (!header) {
      header = { delimiter: delimiter as Delimiter, columns: fields.map((name) => name.trim()), line };
      listener.onHeader?.(header);
    } else {
      row++;
      const expected = header.columns.length;
      const found = fields.length;
      if (found === expected) listener.onRow({ row, line, fields });
      else listener.onBad({ row, line, reason: found < expected ? 'too-few-fields' : 'too-many-fields', found, expected });
    }
    line += breaks;
    return next;
  };

  /** Where reading goes on after what stands at a place, or nothing while too little of it is here. */
  const step = (at: number, last: boolean): number | undefined => {
    const first = text.charCodeAt(at);
    if (skipping || !header || first === lineFeed || first === carriageReturn) {
      const end = lineEnd(text, at, last);
      if (!end && skipping) return undecided() > at ? undecided() : undefined;
      if (!end) return text.length - at > longestRow ? fault(at, last, 'row-too-long', at) : undefined;
      const whole = text.slice(at, end.end);
      const separator = header ? undefined : /^sep=([,;\t])$/i.exec(whole)?.[1];
      if (skipping || whole.trim() === '' || separator || (!header && /^"?#TYPE\b/.test(whole))) {
        delimiter ??= separator as Delimiter | undefined;
        skipping = false;
        line++;
        return end.next;
      }
      if (!header) delimiter ??= delimiterOf(whole);
    }
    const record = recordAt(text, at, delimiter as Delimiter, last);
    if (!record) return text.length - at > longestRow ? fault(at, last, 'row-too-long', at) : undefined;
    if (record.next - at > longestRow) return fault(at, last, 'row-too-long', at);
    return 'fault' in record ? fault(at, last, record.fault, record.next) : tell(record);
  };

  const read = (last: boolean) => {
    let at = 0;
    while (at < text.length) {
      const next = step(at, last);
      if (next === undefined) break;
      at = next;
    }
    text = text.slice(at);
  };

  return {
    push: (more) => {
      if (more === '') return;
      text += begun ? more : more.replace(/^\ufeff/, '');
      begun = true;
      // A long row is looked at again only once it has grown, so that its cost stays in proportion.
      if (text.length < wanted) return;
      read(false);
      wanted = text.length > 4096 ? Math.min(text.length * 2, longestRow + 1) : 0;
    },
    end: () => read(true),
    atRow: () => (header && text === '' && !skipping ? { header, row, line } : undefined),
    readElsewhere: (rows) => {
      row += rows;
      line += rows;
    },
  };
}

/** A whole table at once. */
export function readDelimited(text: string, options: { readonly delimiter?: Delimiter } = {}) {
  const rows: Row[] = [];
  const bad: BadRow[] = [];
  let header: Header | undefined;
  const reader = delimitedReader(
    {
      onHeader: (it) => {
        header = it;
      },
      onRow: (it) => rows.push(it),
      onBad: (it) => bad.push(it),
    },
    options,
  );
  reader.push(text);
  reader.end();
  return { header: header as Header | undefined, rows, bad };
}
