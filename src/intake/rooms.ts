import { judge } from '../engine/judge.ts';
import type { Model } from '../engine/model.ts';
import { toQuery } from '../scenario/codec.ts';
import type { Bilingual } from '../vocabulary/text.ts';
import { type Verdict, verdictNames } from '../vocabulary/verdict.ts';
import { booleanOf, membersOf, type PastedObject } from './console.ts';

/** Something about a room that the migration changes, or that has to be done by hand. */
export const roomNotes = {
  prefix: {
    en: 'The name gets the names of the parent categories in front. Which separator stands between them is not documented.',
    es: 'El nombre recibe delante los nombres de las categorías principales. No se documenta qué separador va entre ellos.',
  },
  'length-open': {
    en: 'Without the name of the room’s own category the name has {least} characters, with it {most}: whether that category counts is not said.',
    es: 'Sin el nombre de la categoría del propio salón, el nombre tiene {least} caracteres; con él, {most}: no se dice si esa categoría cuenta.',
  },
  'clash-possible': {
    en: 'Near “{other}”: whether the names become equal depends on the separator, which is not documented, or on case.',
    es: 'Se parece a «{other}»: que los nombres lleguen a ser iguales depende del separador, que no se documenta, o de las mayúsculas.',
  },
  clash: { en: 'The same name as “{other}”.', es: 'El mismo nombre que «{other}».' },
  'lists-missing': {
    en: 'Whether the name is free is not known: that takes all rooms and categories of Lync Server 2013 and all legacy rooms. Missing: {missing}.',
    es: 'No se sabe si el nombre está libre: hacen falta todos los salones y categorías de Lync Server 2013 y todos los salones heredados. Falta: {missing}.',
  },
  'invitations-lost': {
    en: 'The room has invitations on and its category has them off: the migration sets them to false unless they are reset before.',
    es: 'El salón tiene activadas las invitaciones y su categoría las tiene desactivadas: la migración las deja en false si no se restablecen antes.',
  },
  'invitations-open': {
    en: 'Whether the invitations of room and category fit is not in the list.',
    es: 'En la lista no consta si las invitaciones del salón y de la categoría encajan.',
  },
  files: { en: 'Its files have to be copied by hand.', es: 'Sus archivos tienen que copiarse manualmente.' },
  'root-managers': {
    en: 'Managers of the root category become Managers of all rooms, unless they are removed before.',
    es: 'Los administradores (Managers) de la categoría raíz pasan a administrar todos los salones, si no se quitan antes.',
  },
  federated: {
    en: 'Federated members cannot reach the content after the migration.',
    es: 'Los miembros federados no pueden acceder al contenido después de la migración.',
  },
  disabled: {
    en: 'The room is disabled. Whether the export leaves it out is not settled.',
    es: 'El salón está deshabilitado. No está claro si la exportación lo deja fuera.',
  },
  'not-known': {
    en: 'Not known, because the list does not say it: {columns}.',
    es: 'No se sabe, porque la lista no lo dice: {columns}.',
  },
} as const satisfies Record<string, Bilingual>;
export type RoomNote = { readonly id: keyof typeof roomNotes; readonly args?: Readonly<Record<string, string | number>> };

/** The verdict of one question about a room, with the query of its link. */
export type RoomCase = {
  readonly checker: 'room-names' | 'room-settings';
  readonly given: Readonly<Record<string, string>>;
  readonly query: string;
  readonly verdict: Verdict;
  readonly deciding: readonly string[];
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

/** What the reader wants of each kind of setting, and when the work on it is done: `wish` and `handled` of the checker. */
export type RoomPlans = Readonly<
  Record<string, { readonly wish?: string; readonly handled?: string; readonly 'file-client'?: string }>
>;

/** Which lists have everything there is, as the reader says. */
export type WholeLists = { readonly tree?: boolean; readonly rooms2013?: boolean; readonly categories2013?: boolean };

export type RoomsResult = {
  readonly rooms: readonly JudgedRoom[];
  /** Over all cases. */
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  readonly byRule: ReadonlyMap<string, number>;
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

/** What a list of names has that could be equal to another name; looked up by letters and digits. */
function namesByCore(all: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const it of all)
    for (const parts of it.parts) {
      const key = core(parts.join(''));
      const same = found.get(key);
      if (same) same.push(it);
      else found.set(key, [it]);
    }
  return found;
}

/**
 * Judges each legacy room of a tree, beside what is in Lync Server 2013 already, with the checkers of names and settings.
 * What the lists do not say stays open: a clash that hangs on an undocumented separator is no answer, and a name is free
 * only if all lists are whole.
 */
export function judgeRooms({
  objects,
  names,
  settings,
  plans = {},
  whole = {},
}: {
  readonly objects: readonly PastedObject[];
  readonly names: Model;
  readonly settings: Model;
  readonly plans?: RoomPlans;
  readonly whole?: WholeLists;
}): RoomsResult {
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

  const named2013 = (command: 'room' | 'category', kind: Named['kind']): Named[] =>
    objects.flatMap((object) => {
      if (object.command !== command) return [];
      const name = text(object, 'Name') ?? text(object, 'Identity')?.replace(/^[^\\]*\\/, '');
      return name ? [{ name, parts: [[name]], kind }] : [];
    });
  const paths = new Map(
    legacy.flatMap(({ path }) => path.map((_, depth) => [path.slice(0, depth + 1).join('\n'), path.slice(0, depth + 1)])),
  );
  const legacyCategories: Named[] = [...paths.values()].map((path) => ({
    name: path.at(-1) ?? '',
    parts: path.length > 1 ? [path, path.slice(-1)] : [path],
    kind: 'category',
  }));
  const others = namesByCore([...named2013('room', 'room-in-2013'), ...named2013('category', 'category'), ...legacyCategories]);
  // A room is told from its neighbors by its line, so each is looked up on its own.
  const partsOf = ({ path, room }: { path: readonly string[]; room: string }): readonly (readonly string[])[] =>
    path.length > 1
      ? [
          [...path.slice(0, -1), room],
          [...path, room],
        ]
      : [[room]];
  const rooms = new Map<string, (typeof legacy)[number][]>();
  for (const it of legacy)
    for (const parts of partsOf(it)) {
      const key = core(parts.join(''));
      const same = rooms.get(key);
      if (same) same.push(it);
      else rooms.set(key, [it]);
    }
  const has = {
    tree: whole.tree === true && unread.length === 0,
    rooms2013: whole.rooms2013 === true && objects.some(({ command }) => command === 'room'),
    categories2013: whole.categories2013 === true && objects.some(({ command }) => command === 'category'),
  };
  const missing = Object.entries(has).flatMap(([list, given]) => (given ? [] : [list]));

  const known = new Map<string, RoomCase>();
  const caseOf = (checker: RoomCase['checker'], model: Model, given: Record<string, string>): RoomCase => {
    const query = toQuery(model.facts, given);
    const key = `${checker}?${query}`;
    const before = known.get(key);
    if (before) return before;
    const { verdict, deciding } = judge(model, given);
    const made = { checker, given, query, verdict, deciding };
    known.set(key, made);
    return made;
  };

  const judged = legacy.map((it): JudgedRoom => {
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

    const near: { name: string; exact: boolean; kind: Named['kind'] }[] = [];
    for (const parts of variants) {
      const key = core(parts.join(''));
      for (const other of others.get(key) ?? [])
        near.push({
          name: other.name,
          kind: other.kind,
          exact: !child && other.parts.every((all) => all.length === 1 && all[0] === room),
        });
      for (const other of rooms.get(key) ?? []) {
        if (other === it) continue;
        const same = other.room === room && other.path.join('\n') === path.join('\n');
        const bothTop = !child && other.path.length <= 1 && other.room === room;
        near.push({ name: [...other.path, other.room].join('/'), kind: 'another-legacy-room', exact: same || bothTop });
      }
    }
    const clash = near.find(({ exact }) => exact);
    if (clash) {
      given['same-name'] = clash.kind;
      notes.push({ id: 'clash', args: { other: clash.name } });
    } else if (near[0]) notes.push({ id: 'clash-possible', args: { other: near[0].name } });
    else if (missing.length) notes.push({ id: 'lists-missing', args: { missing: missing.join(', ') } });
    else given['same-name'] = 'nothing';

    const cases = [caseOf('room-names', names, given)];
    const settingCase = (setting: string, seen: Readonly<Record<string, string>> = {}) => {
      const plan = Object.fromEntries(Object.entries(plans[setting] ?? {}).filter(([, answer]) => answer !== undefined));
      cases.push(caseOf('room-settings', settings, { setting, ...plan, ...seen }));
    };

    const roomInvites = flag(object, 'roomInvites');
    const categoryInvites = flag(object, 'categoryInvites');
    if (roomInvites === true && categoryInvites === false) {
      notes.push({ id: 'invitations-lost' });
      settingCase('invitations');
    } else if (roomInvites === undefined || (roomInvites && categoryInvites === undefined))
      notes.push({ id: 'invitations-open' });
    if (child) settingCase('nesting');
    // A room that the legacy tree shows as disabled was marked before the migration.
    const flags = [
      ['hasFiles', 'files', 'files', {}],
      ['federatedMembers', 'federated-members', 'federated', {}],
      ['disabled', 'disabled-rooms', 'disabled', { handled: 'before' }],
    ] as const;
    for (const [column, setting, id, seen] of flags) {
      const said = flag(object, column);
      if (said === undefined) unsaid.push(column);
      if (!said) continue;
      notes.push({ id });
      settingCase(setting, seen);
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
  });

  const byVerdict = Object.fromEntries(verdictNames.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const byRule = new Map<string, number>();
  for (const { verdict, deciding } of judged.flatMap(({ cases }) => cases)) {
    byVerdict[verdict]++;
    for (const rule of deciding) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
  return { rooms: judged, byVerdict, byRule, unread };
}
