import { type CommandId, commandOfProperties } from './commands.ts';
import { type PastedObject, readPaste, type Unread } from './console.ts';
import { decodeAll, decoder, type Encoding, type NotText } from './decode.ts';
import { type BadRow, type DelimitedListener, type DelimitedReader, delimitedReader, type Header } from './delimited.ts';
import { fastReader } from './fast.ts';

/** As many bytes of a file as are enough to know what it is. */
export const sampleSize = 1 << 16;
/** Output as a console prints it is read as a whole; longer (in bytes) it has to be exported as CSV. */
export const longestConsole = 20_000_000;

export type Recognized =
  | { readonly kind: CommandId; readonly columns: readonly string[] }
  | { readonly problem: 'empty' }
  | { readonly problem: 'not-text'; readonly what: NotText }
  | { readonly problem: 'unknown'; readonly columns: readonly string[]; readonly first: string };

/** Columns that say by themselves that a text is a table with a header, and of users. */
const userColumns = ['sipaddress', 'displayname', 'registrarpool'];

/** How much of a text is read at once until its header is there. */
const piece = 2048;

function headerOf(text: string): Header | undefined {
  let header: Header | undefined;
  const reader = delimitedReader({
    onHeader: (found) => {
      header = found;
    },
    onRow: () => undefined,
    onBad: () => undefined,
  });
  // Piece by piece: to read all the rows behind the header would hold up the page that asks.
  for (let at = 0; !header && at < text.length; at += piece) reader.push(text.slice(at, at + piece));
  if (!header) reader.end();
  return header;
}

/** Whether a text is a table with a header, and not what a console prints. */
function isDelimited(text: string): boolean {
  const header = headerOf(text);
  if (!header) return false;
  const second = text.split(/\r\n|\n|\r/)[header.line] ?? '';
  if (/^\s*-+(?:\s+-+)*\s*$/.test(second)) return false;
  // A command line that lists properties is no header.
  if (header.columns.some((name) => /[|>\\]|\bGet-Cs/i.test(name))) return false;
  const names = header.columns.map((name) => name.toLowerCase());
  return commandOfProperties(names) !== undefined || names.some((name) => userColumns.includes(name));
}

function kindOf(columns: readonly string[]): CommandId | undefined {
  const names = columns.map((name) => name.toLowerCase());
  if (names.includes('sipaddress') && (names.includes('client') || names.includes('useragent'))) return 'clients';
  const known = commandOfProperties(names);
  if (known) return known;
  // The documented list of users of 2007 R2 has no other columns.
  return names.includes('sipaddress') || names.includes('registrarpool') ? 'user' : undefined;
}

/** What the first bytes of a file are a list of. */
export function recognize(sample: Uint8Array): Recognized {
  const decoded = decodeAll(sample);
  if ('refused' in decoded) return { problem: 'not-text', what: decoded.refused };
  const { text } = decoded;
  if (text.trim() === '') return { problem: 'empty' };
  if (isDelimited(text)) {
    const columns = headerOf(text)?.columns ?? [];
    const kind = kindOf(columns);
    if (kind) return { kind, columns };
  }
  const [first] = readPaste(text).objects;
  if (first) return { kind: first.command, columns: [...first.values.values()].map(({ property }) => property) };
  return { problem: 'unknown', columns: headerOf(text)?.columns ?? [], first: text.trim().split(/\r\n|\n|\r/, 1)[0] as string };
}

/**
 * Objects of a console as rows of a table, and in their places what could not be read. What is not known of a value, or absent
 * in an object, is a value that is cut off: it is never read as empty.
 */
export function tellAsTable(objects: readonly PastedObject[], listener: DelimitedListener, unread: readonly Unread[] = []): void {
  const columns = new Map<string, string>();
  for (const { values } of objects) for (const [key, { property }] of values) if (!columns.has(key)) columns.set(key, property);
  listener.onHeader?.({ delimiter: ',', columns: [...columns.values()], line: objects[0]?.line ?? 1 });
  const fieldsOf = ({ values }: PastedObject) =>
    [...columns.keys()].map((key) => {
      const value = values.get(key);
      if (!value) return '…';
      return value.unreadable ? `${value.text.replace(/(?:\.\.\.|…)$/, '')}…` : value.text;
    });
  type Unnumbered = Omit<BadRow, 'row'>;
  const badOf = (it: Unread): readonly Unnumbered[] => {
    if (it.kind === 'row') return [it.bad];
    if (it.kind !== 'object') return [];
    return [{ line: it.line, reason: 'too-few-fields', found: it.properties.length, expected: columns.size }];
  };
  // What is not known to be of the list is not left out in silence.
  const rows = [...objects.map((object) => ({ line: object.line, object })), ...unread.flatMap(badOf)];
  for (const [index, it] of rows.sort((a, b) => a.line - b.line).entries()) {
    const row = index + 1;
    if ('object' in it) listener.onRow({ row, line: it.line, fields: fieldsOf(it.object) });
    else listener.onBad({ ...it, row });
  }
}

export type ReadList =
  | { readonly done: true; readonly encoding?: Encoding; readonly damaged: boolean }
  | { readonly refused: NotText }
  | { readonly problem: 'empty' | 'too-long-for-console' }
  | { readonly cancelled: true };

/**
 * Reads one list of a kind, chunk by chunk, as a table with a header or as a console prints it. `onBytes` hears of every
 * chunk that was read; when it answers `false`, reading ends and what was read stays.
 */
export async function readList(
  kind: CommandId,
  chunks: AsyncIterable<Uint8Array>,
  listener: DelimitedListener,
  onBytes: (bytes: number) => Promise<boolean> | boolean = () => true,
): Promise<ReadList> {
  const bytes = decoder();
  let bytesRead = 0;
  let reader: DelimitedReader | undefined;
  let console = '';
  let decided = false;
  let cancelled = false;
  const take = (text: string, last: boolean) => {
    if (reader) return reader.push(text);
    console += text;
    if (decided || (!last && console.length < sampleSize)) return;
    decided = true;
    if (!isDelimited(console.slice(0, sampleSize))) return;
    reader = delimitedReader(listener);
    reader.push(console);
    console = '';
  };
  const read = (some: Uint8Array): NotText | undefined => {
    const decoded = bytes.push(some);
    if ('refused' in decoded) return decoded.refused;
    take(decoded.text, false);
    return undefined;
  };
  const fast = fastReader(listener, { bytes, reader: () => reader, read });
  for await (const chunk of chunks) {
    const refused = fast.push(chunk);
    if (refused) return { refused };
    bytesRead += chunk.length;
    if (!reader && decided && bytesRead > longestConsole) return { problem: 'too-long-for-console' };
    cancelled = !(await onBytes(bytesRead));
    if (cancelled) break;
  }
  if (!cancelled) {
    const refused = fast.end();
    if (refused) return { refused };
    const decoded = bytes.end();
    if ('refused' in decoded) return decoded;
    take(decoded.text, true);
    if (reader) reader.end();
    else if (console.trim() === '') return { problem: 'empty' };
    else {
      const { objects, unread } = readPaste(console);
      tellAsTable(
        objects.filter(({ command }) => command === kind),
        listener,
        unread,
      );
    }
  }
  const encoding = bytes.encoding();
  return cancelled ? { cancelled } : { done: true, damaged: bytes.damaged(), ...(encoding && { encoding }) };
}
