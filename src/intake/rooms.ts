import { judge } from '../engine/judge.ts';
import type { Model } from '../engine/model.ts';
import { toQuery } from '../scenario/codec.ts';
import { type Verdict, verdictNames } from '../vocabulary/verdict.ts';
import {
  type RoomNote,
  type RoomNoteId,
  type RoomPlans,
  type SettingInQuestion,
  seenWith,
  type WholeLists,
} from './aboutRooms.ts';
import { commandOf } from './commands.ts';
import { booleanOf, membersOf, type PastedObject, putValue, readValue, type Value } from './console.ts';
import type { BadRow, DelimitedListener } from './delimited.ts';
import { type ColumnProblem, type GroupOfUsers, groupsOf } from './users.ts';

/** The verdict of one question about a room, with the query of its link. */
export type RoomCase = {
  readonly checker: 'room-names' | 'room-settings';
  readonly given: Readonly<Record<string, string>>;
  readonly query: string;
  readonly verdict: Verdict;
  readonly deciding: readonly string[];
  /** Questions whose answer can still change the verdict. */
  readonly matters: readonly string[];
};

export type JudgedRoom = {
  readonly line: number;
  readonly path: readonly string[];
  readonly room: string;
  /** The names of which its name after the migration is made, in order; the separators are not documented. */
  readonly parts: readonly string[];
  readonly leastLength: number;
  readonly mostLength: number;
  readonly notes: readonly RoomNote[];
  /** The name first, then the settings that are in question. */
  readonly cases: readonly RoomCase[];
};

/** Rooms for which the same would have to change, or for which the same answers are missing, in one question about them. */
export type GroupOfRooms = Omit<GroupOfUsers, 'case'> & { readonly case: RoomCase };

export type RoomsResult = {
  readonly rooms: readonly JudgedRoom[];
  /** Over all cases. */
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  readonly byRule: ReadonlyMap<string, number>;
  readonly byNote: ReadonlyMap<RoomNoteId, number>;
  readonly groups: readonly GroupOfRooms[];
  /** Lines of the tree without the name of a room or with an unreadable one. */
  readonly unread: readonly number[];
};

const limit = 256;
const cushion = 240;
const lengthAnswer = (length: number) => (length > limit ? 'over-256' : length > cushion ? '241-to-256' : 'up-to-240');

/** The letters and digits of a name without accents: two names that differ in these stay different whatever the separator. */
const core = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // A sigma at the end of a word is another letter in lower case only.
    .replaceAll('ς', 'σ')
    .replace(/[^\p{L}\p{N}]/gu, '');

const text = (object: PastedObject, name: string): string | undefined => {
  const value = object.values.get(name.toLowerCase());
  return value && !value.unreadable ? value.text : undefined;
};
const flag = (object: PastedObject, name: string) => booleanOf(text(object, name) ?? '');

/** The names of a path of categories, from the top; either slash may part them. */
export const pathOf = (path: string): readonly string[] =>
  path
    .split(/[/\\]/)
    .map((it) => it.trim())
    .filter((it) => it !== '');

type Named = {
  readonly name: string;
  readonly parts: readonly (readonly string[])[];
  readonly kind: 'room-in-2013' | 'another-legacy-room' | 'category';
};

/** What a list of names has that could be equal to another name, the first of each; looked up by letters and digits. */
function namesByCore(all: readonly Named[]): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  for (const it of all)
    for (const parts of it.parts) {
      const key = core(parts.join(''));
      if (!found.has(key)) found.set(key, it);
    }
  return found;
}

/**
 * Judges each legacy room of a tree, beside what is in Lync Server 2013 already, with the checkers of names and settings.
 * What the lists do not say stays open: a clash that hangs on an undocumented separator is no answer, and a name is free
 * only if all lists are whole.
 */
export function judgeRooms(lists: RoomLists): RoomsResult {
  const steps = roomsInSteps(lists);
  for (;;) {
    const step = steps.next(false);
    if (step.done) return step.value;
  }
}

/** What is known of rooms, and by which models they are judged. */
export type RoomLists = {
  readonly objects: readonly PastedObject[];
  readonly names: Model;
  readonly settings: Model;
  readonly plans?: RoomPlans;
  readonly whole?: WholeLists;
};

/** So many rooms are judged in a step. */
const roomsInStep = 500;

/** The same in steps, each of which says how many rooms were judged so far. The next one is told whether to stop there. */
export function* roomsInSteps({
  objects,
  names,
  settings,
  plans = {},
  whole = {},
}: RoomLists): Generator<number, RoomsResult, boolean> {
  const unread: number[] = [];
  const legacy = objects.flatMap((object) => {
    if (object.command !== 'tree') return [];
    const room = text(object, 'room');
    const path = text(object, 'categoryPath');
    if (room === undefined || room === '' || path === undefined) {
      unread.push(object.line);
      return [];
    }
    return [{ object, room, path: pathOf(path) }];
  });

  const listOf2013 = (command: 'room' | 'category') => objects.filter((object) => object.command === command);
  const nameIn2013 = (object: PastedObject) => text(object, 'Name') ?? text(object, 'Identity')?.replace(/^[^\\]*\\/, '');
  const named2013 = (command: 'room' | 'category', kind: Named['kind']): Named[] =>
    listOf2013(command).flatMap((object) => {
      const name = nameIn2013(object);
      return name ? [{ name, parts: [[name]], kind }] : [];
    });
  const paths = new Map(
    legacy.flatMap(({ path }) => path.map((_, depth) => [JSON.stringify(path.slice(0, depth + 1)), path.slice(0, depth + 1)])),
  );
  const legacyCategories: Named[] = [...paths.values()].map((path) => ({
    name: path.at(-1) ?? '',
    parts: path.length > 1 ? [path, path.slice(-1)] : [path],
    kind: 'category',
  }));
  const others = [...named2013('room', 'room-in-2013'), ...named2013('category', 'category'), ...legacyCategories];
  const near = namesByCore(others);
  const equal = new Map<string, Named>();
  for (const it of others) if (it.parts.length === 1 && !equal.has(it.name)) equal.set(it.name, it);
  // A room is told from its neighbors by its line, so each is looked up on its own.
  const partsOf = ({ path, room }: { path: readonly string[]; room: string }): readonly (readonly string[])[] =>
    path.length > 1
      ? [
          [...path.slice(0, -1), room],
          [...path, room],
        ]
      : [[room]];
  type Legacy = (typeof legacy)[number];
  /** Rooms whose names become equal for certain: of one place, or of any top category. */
  const sameKey = ({ path, room }: Legacy) => JSON.stringify([...(path.length > 1 ? path : []), room]);
  const nearRooms = new Map<string, Legacy[]>();
  const equalRooms = new Map<string, Legacy[]>();
  const file = (map: Map<string, Legacy[]>, key: string, it: Legacy) => {
    const filed = map.get(key);
    // Two are enough to find another one than itself.
    if (!filed) map.set(key, [it]);
    else if (filed.length < 2 && filed[0] !== it) filed.push(it);
  };
  for (const it of legacy) {
    for (const parts of partsOf(it)) file(nearRooms, core(parts.join('')), it);
    file(equalRooms, sameKey(it), it);
  }
  // A list with a name that cannot be read does not say that any other name is free.
  const allNamed = (command: 'room' | 'category') => {
    const list = listOf2013(command);
    return list.length > 0 && list.every((object) => nameIn2013(object));
  };
  const none2013 = whole.none2013 === true && !listOf2013('room').length && !listOf2013('category').length;
  const has = {
    tree: whole.tree === true && unread.length === 0,
    rooms2013: none2013 || (whole.rooms2013 === true && allNamed('room')),
    categories2013: none2013 || (whole.categories2013 === true && allNamed('category')),
  };
  const missing = Object.entries(has).flatMap(([list, given]) => (given ? [] : [list]));

  const known = new Map<string, RoomCase>();
  const caseOf = (checker: RoomCase['checker'], model: Model, given: Record<string, string>): RoomCase => {
    const query = toQuery(model.facts, given);
    const key = `${checker}?${query}`;
    const before = known.get(key);
    if (before) return before;
    const { verdict, deciding, undecidedBy: matters } = judge(model, given);
    const made = { checker, given, query, verdict, deciding, matters };
    known.set(key, made);
    return made;
  };

  const judgeRoom = (it: Legacy): JudgedRoom => {
    const { object, path, room } = it;
    const child = path.length > 1;
    const notes: RoomNote[] = [];
    const unsaid: string[] = [];
    const variants = partsOf(it);
    const lengths = variants.map((parts) => parts.reduce((sum, part) => sum + part.length, 0));
    const least = Math.min(...lengths);
    const most = Math.max(...lengths);
    if (child) notes.push({ id: 'prefix' });

    const given: Record<string, string> = {};
    if (path.length > 0) given['category-level'] = child ? 'child' : 'top';
    if (lengthAnswer(least) === lengthAnswer(most)) given['name-length'] = lengthAnswer(least);
    else notes.push({ id: 'length-open', args: { least, most } });
    if (given['name-length'] === 'over-256') notes.push({ id: 'too-long', args: { least } });

    const shown = (other: Legacy) => [...other.path, other.room].join('/');
    const keys = variants.map((parts) => core(parts.join('')));
    const equalOther = child ? undefined : equal.get(room);
    const equalRoom = equalRooms.get(sameKey(it))?.find((other) => other !== it);
    const [nearOther] = keys.flatMap((key) => near.get(key) ?? []);
    const nearRoom = keys.flatMap((key) => nearRooms.get(key) ?? []).find((other) => other !== it);
    if (equalOther) {
      given['same-name'] = equalOther.kind;
      notes.push({ id: 'clash', args: { other: equalOther.name } });
    } else if (equalRoom) {
      given['same-name'] = 'another-legacy-room';
      notes.push({ id: 'clash', args: { other: shown(equalRoom) } });
    } else if (nearOther || nearRoom) {
      notes.push({ id: 'clash-possible', args: { other: nearOther?.name ?? (nearRoom ? shown(nearRoom) : '') } });
    } else if (missing.length) notes.push({ id: 'lists-missing', args: { missing: missing.join(', ') } });
    else given['same-name'] = 'nothing';

    const cases = [caseOf('room-names', names, given)];
    const settingCase = (setting: SettingInQuestion) => {
      const plan = Object.fromEntries(Object.entries(plans[setting] ?? {}).filter(([, answer]) => answer !== undefined));
      cases.push(caseOf('room-settings', settings, { setting, ...plan, ...seenWith[setting] }));
    };

    const roomInvites = flag(object, 'roomInvites');
    const categoryInvites = flag(object, 'categoryInvites');
    if (roomInvites === true && categoryInvites === false) {
      notes.push({ id: 'invitations-lost' });
      settingCase('invitations');
    } else if (roomInvites === undefined || (roomInvites && categoryInvites === undefined))
      notes.push({ id: 'invitations-open' });
    if (child) settingCase('nesting');
    const flags = [
      ['hasFiles', 'files', 'files'],
      ['federatedMembers', 'federated-members', 'federated'],
      ['disabled', 'disabled-rooms', 'disabled'],
    ] as const;
    for (const [column, setting, id] of flags) {
      const said = flag(object, column);
      if (said === undefined) unsaid.push(column);
      if (!said) continue;
      notes.push({ id });
      settingCase(setting);
    }
    const managers = text(object, 'rootManagers');
    if (managers === undefined) unsaid.push('rootManagers');
    else if (membersOf(managers).length) {
      notes.push({ id: 'root-managers' });
      settingCase('root-managers');
    }
    if (unsaid.length) notes.push({ id: 'not-known', args: { columns: unsaid.join(', ') } });

    return {
      line: object.line,
      path,
      room,
      parts: variants[0] as readonly string[],
      leastLength: least,
      mostLength: most,
      notes,
      cases,
    };
  };
  const judged: JudgedRoom[] = [];
  for (const it of legacy) {
    if (judged.length > 0 && judged.length % roomsInStep === 0 && (yield judged.length)) break;
    judged.push(judgeRoom(it));
  }

  const byVerdict = Object.fromEntries(verdictNames.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const byRule = new Map<string, number>();
  const byNote = new Map<RoomNoteId, number>();
  const byCase = new Map<RoomCase, number>();
  const count = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { cases, notes } of judged) {
    for (const it of cases) {
      byVerdict[it.verdict]++;
      count(byCase, it);
      for (const rule of it.deciding) count(byRule, rule);
    }
    for (const { id } of notes) count(byNote, id);
  }
  return { rooms: judged, byVerdict, byRule, byNote, groups: roomGroups(byCase, names, settings), unread };
}

/** What would have to change, in each question by itself; the largest group first. */
function roomGroups(byCase: ReadonlyMap<RoomCase, number>, names: Model, settings: Model): GroupOfRooms[] {
  const bySubject = Map.groupBy(byCase, ([{ checker, given }]) => `${checker} ${given['setting'] ?? ''}`);
  return [...bySubject.values()]
    .flatMap((some) => {
      const cases = some.map(([it, rows]) => ({ ...it, rows }));
      const model = cases[0]?.checker === 'room-names' ? names : settings;
      return groupsOf(model, cases, new Set(['category-level'])).map((group) => ({
        ...group,
        case: cases[group.case] as RoomCase,
      }));
    })
    .sort((a, b) => b.rows - a.rows);
}

/** How many bad rows are named one by one; the rest is counted. */
const named = 1000;

/** Reads a list of rooms or categories row by row, as objects. What a row does not say is not there. */
export function objectsReader(command: 'tree' | 'room' | 'category'): DelimitedListener & {
  readonly result: () => {
    readonly objects: readonly PastedObject[];
    readonly bad: readonly BadRow[];
    readonly badRows: number;
    readonly columns: readonly ColumnProblem[];
  };
} {
  let header: readonly string[] = [];
  const objects: PastedObject[] = [];
  const bad: BadRow[] = [];
  let badRows = 0;
  return {
    onHeader: ({ columns }) => {
      header = columns;
    },
    onRow: ({ line, fields }) => {
      const values = new Map<string, Value>();
      for (const [place, field] of fields.entries()) putValue(values, readValue(header[place] ?? '', field, line));
      objects.push({ command, line, values });
    },
    onBad: (it) => {
      badRows++;
      if (bad.length < named) bad.push(it);
    },
    result: () => {
      const { script, properties } = commandOf(command);
      const lower = header.map((name) => name.toLowerCase());
      const times = (column: string) => lower.filter((name) => name === column.toLowerCase()).length;
      const wanted = command === 'tree' ? Object.keys(properties) : times('Name') || times('Identity') ? [] : ['Name'];
      const columns = [...new Set([...wanted, 'Name', 'Identity'])].flatMap((column): ColumnProblem[] =>
        times(column) > 1
          ? [{ kind: 'twice', column }]
          : wanted.includes(column) && !times(column)
            ? [{ kind: 'missing', column, script }]
            : [],
      );
      return { objects, bad, badRows, columns };
    },
  };
}
