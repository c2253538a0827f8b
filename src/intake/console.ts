import { type CommandId, commandOf, commandOfCmdlet, commandOfProperties, isProperty } from './commands.ts';
import { type BadRow, delimitedReader, delimiterOf } from './delimited.ts';

/** Why the text of a value cannot be relied on. */
export type Unreadable = 'cut' | 'type-name' | 'wrapped' | 'run-together' | 'damaged';

/** What stands for one property, on which line (from 1); `unreadable` where it is not known what the value is. */
export type Value = {
  readonly property: string;
  readonly text: string;
  readonly line: number;
  readonly unreadable?: Unreadable;
};

/** One object of an output. `values` is by property in lower case; a property that is not there is not known. */
export type PastedObject = {
  readonly command: CommandId;
  readonly line: number;
  readonly values: ReadonlyMap<string, Value>;
};

export type Unread =
  | { readonly kind: 'line'; readonly line: number; readonly text: string }
  | { readonly kind: 'object'; readonly line: number; readonly properties: readonly string[] }
  | { readonly kind: 'column'; readonly line: number; readonly text: string }
  | { readonly kind: 'row'; readonly bad: BadRow };

export type Pasted = { readonly objects: readonly PastedObject[]; readonly unread: readonly Unread[] };

/** What a command says when it fails: its output may be broken off there. */
const failure = /^\s*[A-Za-z]+-Cs\w+\s*:\s/;

/**
 * Whether every policy of a text was read, if it has any: no command failed, no row and no object of it is left over, and no
 * line behind the first policy. Only then does it follow from the text that there is no other policy.
 */
export function hasAllPoliciesRead({ objects, unread }: Pasted): boolean {
  const first = objects.find(({ command }) => command === 'policy')?.line ?? Number.POSITIVE_INFINITY;
  return unread.every((it) => it.kind === 'column' || (it.kind === 'line' && it.line < first && !failure.test(it.text)));
}

const typeName = /^(?:System|Microsoft)(?:\.\w+)+(?:[`'’]\d+)?(?:\[.*)?$/;

/** A value as it stands, with what makes it unreliable. */
export function readValue(property: string, text: string, line: number, why?: Unreadable): Value {
  const shown = text.trim();
  const unreadable =
    why ??
    (/(?:\.\.\.|…)[}\]]?$/.test(shown)
      ? 'cut'
      : typeName.test(shown)
        ? 'type-name'
        : shown.includes('\ufffd')
          ? 'damaged'
          : undefined);
  return { property, text: shown, line, ...(unreadable && { unreadable }) };
}

/** Yes, no, or nothing of both; as PowerShell prints it, in an English or a Spanish console or spreadsheet. */
export function booleanOf(text: string): boolean | undefined {
  if (/^\$?(?:true|verdadero)$/i.test(text)) return true;
  if (/^\$?(?:false|falso)$/i.test(text)) return false;
  return undefined;
}

/** The members of a collection, as `-join '|'` or as a console prints them in braces. */
export const membersOf = (text: string): readonly string[] => {
  const braces = /^\{(.*)\}$/.exec(text);
  return (braces ? (braces[1] as string).split(/,\s/) : text.split('|')).map((it) => it.trim()).filter((it) => it !== '');
};

type Entry = { values: Map<string, Value>; line: number };
/** Puts a value into an object; twice in one object is once too often: which of the two holds is not known. */
export const putValue = (values: Map<string, Value>, value: Value) => {
  const key = value.property.toLowerCase();
  values.set(key, values.has(key) ? { ...value, unreadable: 'run-together' } : value);
};

const prompt = /^\s*(?:\[[^\]]*\]:\s*)?PS\b[^>]*>\s*(.*)$/;
const bareCommand = /^\s*((?:Get)-Cs\w+)\b(?!\s*:)/i;
const listLine = /^\s{0,3}([A-Za-z][\w.-]*)(\s*):(?:\s(.*))?$/;
const dashes = /^\s*-+(?:\s+-+)*\s*$/;

/** An address or the full name of a server has no spaces, so a line break in it hides none. */
const joinsWithoutSpace = (text: string) => /^[\w.:@{}=-]+$/.test(text) && /^(?:sip:|CN=)|@|\w\.\w/i.test(text);

function readList(lines: readonly string[], from: number): { entries: Entry[]; next: number } {
  const entries: Entry[] = [];
  let current: Entry | undefined;
  let last: { property: string; parts: string[]; line: number; column: number } | undefined;
  const settle = () => {
    if (!last || !current) return;
    const [only = ''] = last.parts;
    const whole = last.parts.join('');
    const wrapped = last.parts.length > 1 && !joinsWithoutSpace(whole);
    putValue(
      current.values,
      readValue(last.property, last.parts.length > 1 ? whole : only, last.line, wrapped ? 'wrapped' : undefined),
    );
    last = undefined;
  };
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] as string;
    if (line.trim() === '') {
      settle();
      current = undefined;
      continue;
    }
    if (prompt.test(line) || bareCommand.test(line)) break;
    const indent = line.length - line.trimStart().length;
    if (last && indent >= last.column) {
      last.parts.push(line.trim());
      continue;
    }
    const named = listLine.exec(line);
    if (!named || failure.test(line)) break;
    settle();
    if (!current) {
      current = { values: new Map(), line: at + 1 };
      entries.push(current);
    }
    const [, property = '', , text = ''] = named;
    last = { property, parts: [text.trim()], line: at + 1, column: Math.max(4, line.indexOf(':') + 2) };
  }
  settle();
  return { entries, next: at };
}

function readTable(lines: readonly string[], from: number): { entries: Entry[]; next: number; unread: Unread[] } {
  const ruler = lines[from + 1] as string;
  const names = lines[from] as string;
  const starts = [...ruler.matchAll(/-+/g)].map((it) => it.index);
  const cell = (line: string, column: number) => line.slice(column === 0 ? 0 : starts[column], starts[column + 1]);
  const clean = (line: string, column: number) => column === 0 || (line[(starts[column] as number) - 1] ?? ' ') === ' ';
  const columns = starts.map((_, column) => cell(names, column).trim());
  const unread: Unread[] = [];
  for (const name of columns) if (!/^[A-Za-z][\w.-]*$/.test(name)) unread.push({ kind: 'column', line: from + 1, text: name });
  const entries: Entry[] = [];
  let at = from + 2;
  for (; at < lines.length; at++) {
    const line = lines[at] as string;
    if (line.trim() === '' || prompt.test(line)) break;
    const before = entries.at(-1);
    if (cell(line, 0).trim() === '') {
      // The rest of a row that was wrapped: what it belongs to is known, how it goes on is not.
      for (const [column, name] of columns.entries()) {
        const value = before?.values.get(name.toLowerCase());
        if (value && cell(line, column).trim() !== '')
          before?.values.set(name.toLowerCase(), { ...value, unreadable: 'wrapped' });
      }
      unread.push({ kind: 'line', line: at + 1, text: line.trim() });
      continue;
    }
    const values = new Map<string, Value>();
    for (const [column, name] of columns.entries()) {
      if (!/^[A-Za-z][\w.-]*$/.test(name)) continue;
      const apart = clean(line, column) && (column + 1 >= starts.length || clean(line, column + 1));
      putValue(values, readValue(name, cell(line, column), at + 1, apart ? undefined : 'run-together'));
    }
    entries.push({ values, line: at + 1 });
  }
  return { entries, next: at, unread };
}

function readCsv(lines: readonly string[], from: number, to: number): { entries: Entry[]; unread: Unread[] } {
  const entries: Entry[] = [];
  const unread: Unread[] = [];
  let columns: readonly string[] = [];
  const reader = delimitedReader({
    onHeader: (header) => {
      columns = header.columns;
    },
    onRow: ({ line, fields }) => {
      const values = new Map<string, Value>();
      for (const [column, text] of fields.entries()) putValue(values, readValue(columns[column] ?? '', text, from + line));
      entries.push({ values, line: from + line });
    },
    onBad: (bad) => unread.push({ kind: 'row', bad: { ...bad, line: from + bad.line } }),
  });
  reader.push(lines.slice(from, to).join('\n'));
  reader.end();
  return { entries, unread };
}

function looksLikeCsv(line: string): boolean {
  if (/^"?#TYPE\b/.test(line)) return true;
  const names = line.split(delimiterOf(line)).map((name) => name.replace(/^\s*"|"\s*$/g, '').trim());
  return names.some(isProperty) && names.every((name) => /^[\w .-]*$/.test(name));
}

/**
 * Reads pasted output of the commands we know: as list, as table or as CSV, several after one another, with or without
 * the prompt. Never throws. What could not be read is in `unread`; a value that is cut, wrapped or a mere type name is kept
 * as not known.
 */
export function readPaste(text: string): Pasted {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const objects: PastedObject[] = [];
  const unread: Unread[] = [];
  let hint: CommandId | undefined;
  let switched: Value | undefined;

  // A paste may end anywhere: nothing at its very end is not the same as an empty value.
  const lastLine = lines.length;
  const keep = (entries: readonly Entry[]) => {
    for (const { values, line } of entries) {
      for (const [key, value] of values)
        if (value.line === lastLine && value.text === '') values.set(key, { ...value, unreadable: 'cut' });
      const names = [...values.values()].map(({ property }) => property);
      const hinted =
        hint &&
        names.some((name) =>
          Object.keys(commandOf(hint as CommandId).properties).some((it) => it.toLowerCase() === name.toLowerCase()),
        );
      const command = hinted ? hint : commandOfProperties(names, values.get('identity')?.text);
      if (command === 'user' && switched) values.set(switched.property.toLowerCase(), switched);
      if (command) objects.push({ command, line, values });
      else unread.push({ kind: 'object', line, properties: names });
    }
  };

  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as string;
    const typed = prompt.exec(line)?.[1] ?? (bareCommand.test(line) && !listLine.test(line) ? line : undefined);
    if (typed !== undefined) {
      hint = commandOfCmdlet(/\bGet-Cs\w+/i.exec(typed)?.[0] ?? '');
      const parameter = /^\s*Get-CsUser\b[^|]*-(OnOfficeCommunicationServer)\b(?!:)/i.exec(typed);
      switched = parameter ? { property: 'OnOfficeCommunicationServer', text: typed.trim(), line: at + 1 } : undefined;
      at++;
    } else if (line.trim() === '' || /^\s*>>/.test(line)) at++;
    else if (failure.test(line)) {
      unread.push({ kind: 'line', line: at + 1, text: line.trim() });
      at++;
    } else if (dashes.test(lines[at + 1] ?? '') && !listLine.test(line)) {
      const table = readTable(lines, at);
      keep(table.entries);
      unread.push(...table.unread);
      at = table.next;
    } else if (listLine.test(line)) {
      const list = readList(lines, at);
      keep(list.entries);
      at = Math.max(list.next, at + 1);
    } else if (looksLikeCsv(line)) {
      let to = at + 1;
      while (to < lines.length && !prompt.test(lines[to] as string)) to++;
      const table = readCsv(lines, at, to);
      keep(table.entries);
      unread.push(...table.unread);
      at = to;
    } else {
      unread.push({ kind: 'line', line: at + 1, text: line.trim() });
      at++;
    }
  }
  return { objects, unread };
}
