import type { Payload } from '../catalogue/payload.ts';
import { checkerAddress } from '../vocabulary/address.ts';
import { numberIn } from '../vocabulary/numbers.ts';
import { type Bilingual, fill, type Lang } from '../vocabulary/text.ts';
import { verdictNames } from '../vocabulary/verdict.ts';
import { verdicts } from '../vocabulary/verdictWords.ts';
import { roomNoteNames, roomNotes } from './aboutRooms.ts';
import type { Delimiter, Row } from './delimited.ts';
import { reasons } from './reasons.ts';
import type { GroupOfRooms, JudgedRoom, RoomCase, RoomsResult } from './rooms.ts';
import type { NoAnswer } from './surroundings.ts';
import type { CaseOfUsers, GroupOfUsers, JudgedUsers, UsersResult } from './users.ts';

/** The texts of a checker that a result names. */
export type ResultTexts = Pick<Payload, 'facts' | 'rules'>;

const words = {
  number: { en: 'Row', es: 'Fila' },
  name: { en: 'Name', es: 'Nombre' },
  verdict: { en: 'Verdict', es: 'Veredicto' },
  rules: { en: 'Deciding rules', es: 'Reglas que deciden' },
  missing: { en: 'What is missing', es: 'Qué falta' },
  link: { en: 'Link', es: 'Enlace' },
  users: { en: 'Users', es: 'Usuarios' },
  rooms: { en: 'Rooms', es: 'Salones' },
  cases: { en: 'Cases', es: 'Casos' },
  roomName: { en: 'Name', es: 'Nombre' },
  room: { en: 'Room', es: 'Salón' },
  parts: { en: 'Name after the migration', es: 'Nombre después de la migración' },
  length: { en: 'Characters, at least', es: 'Caracteres, como mínimo' },
  notes: { en: 'What the migration does', es: 'Qué hace la migración' },
  'users-title': { en: 'Users, checked', es: 'Usuarios comprobados' },
  'rooms-title': { en: 'Rooms, checked', es: 'Salones comprobados' },
  count: { en: 'Rows judged: {rows}.', es: 'Filas evaluadas: {rows}.' },
  unread: {
    en: 'Rows that could not be read and were not judged: {rows}.',
    es: 'Filas que no se han podido leer ni evaluar: {rows}.',
  },
  repeated: {
    en: 'Rows with an address that is in an earlier row: {rows}.',
    es: 'Filas con una dirección que ya está en una fila anterior: {rows}.',
  },
  change: { en: 'What would have to change', es: 'Qué tendría que cambiar' },
  'no-way': { en: 'Nothing here makes it allowed', es: 'Ningún cambio lleva a «Permitido»' },
  open: { en: 'Answers missing: {facts}', es: 'Faltan respuestas: {facts}' },
  case: { en: 'Case', es: 'Caso' },
} as const satisfies Record<string, Bilingual>;

/**
 * One field of a CSV file, in quotes. A text that a spreadsheet would take for a formula gets an apostrophe in front, as
 * the spreadsheet itself writes it; nothing else is changed.
 */
export function csvField(text: string): string {
  const safe = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A line of a CSV file, ended. */
export const csvLine = (fields: readonly string[], delimiter: Delimiter) => `${fields.map(csvField).join(delimiter)}\r\n`;

/** Why an answer is missing, in a sentence. */
export const reasonText = ({ reason, args }: NoAnswer, lang: Lang) => fill(reasons[reason][lang], args);

/** The names of the columns that are added to those of the list. */
export const addedColumns = (lang: Lang) => [words.verdict[lang], words.rules[lang], words.missing[lang], words.link[lang]];

/** The address of a case, from the root of a site. */
export const caseHref = (lang: Lang, checker: string, query: string) => `${checkerAddress(lang, checker)}${query && `?${query}`}`;

/** What is missing for the verdict of a judged row of users, each reason once; nothing where no answer is missing. */
export function missingTexts(result: JudgedUsers, index: number, lang: Lang): readonly string[] {
  const kind = result.kindOf(index);
  const { verdict, matters } = result.cases[result.caseOf(kind)] as CaseOfUsers;
  const why = verdict === 'unknown' ? result.whyOf(kind) : {};
  return [...new Set(matters.flatMap((fact) => (why[fact] ? [reasonText(why[fact], lang)] : [])))];
}

/** What is added to a judged row of users: verdict, deciding rules, what is missing, link. `index` counts judged rows. */
export function addedFields(
  result: UsersResult,
  index: number,
  lang: Lang,
  { checker, origin }: { readonly checker: string; readonly origin: string },
): string[] {
  const { verdict, deciding, query } = result.cases[result.caseOf(result.kindOf(index))] as CaseOfUsers;
  const missing = missingTexts(result, index, lang).join(' ');
  return [verdicts[verdict].word[lang], deciding.join(' '), missing, `${origin}${caseHref(lang, checker, query)}`];
}

/** A row of the list with what is added, as it came: same delimiter, same columns. */
export const judgedLine = (row: Row, added: readonly string[], delimiter: Delimiter) =>
  csvLine([...row.fields, ...added], delimiter);

/** A text that Markdown shows as it is, on one line. */
export const plain = (text: string) => text.replace(/[\r\n\t]+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&');

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.length ? [row(head), row(head.map(() => '---')), ...rows.map(row), ''] : [];

const verdictRows = (byVerdict: UsersResult['byVerdict'], lang: Lang) =>
  verdictNames.filter((it) => byVerdict[it] > 0).map((it) => [verdicts[it].word[lang], numberIn(lang, byVerdict[it])]);

const ruleRows = (byRule: ReadonlyMap<string, number>, { rules }: ResultTexts, lang: Lang, origin: string) =>
  [...byRule]
    .sort(([, a], [, b]) => b - a)
    .map(([id, rows]) => [`[${plain(rules[id]?.says ?? id)}](${origin}${rules[id]?.href ?? ''})`, numberIn(lang, rows)]);

/** "Home: Lync Server 2013; policy: enabled". */
export const changesText = (changes: readonly { readonly fact: string; readonly to: string }[], { facts }: ResultTexts) =>
  changes.map(({ fact, to }) => `${facts[fact]?.name ?? fact}: ${facts[fact]?.answers[to] ?? to}`).join('; ');

/** The heading of a group of users: what would have to change, or what is missing. */
export function groupText(
  { kind, changes, missing }: Pick<GroupOfUsers, 'kind' | 'changes' | 'missing'>,
  texts: ResultTexts,
  lang: Lang,
): string {
  if (kind === 'change') return changesText(changes, texts);
  if (kind === 'no-way') return words['no-way'][lang];
  return fill(words.open[lang], { facts: missing.map((fact) => texts.facts[fact]?.name ?? fact).join(', ') });
}

/** A summary of judged users, without their names: counts by verdict and rule, and what would have to change. */
export function usersMarkdown(
  result: UsersResult,
  texts: ResultTexts,
  lang: Lang,
  { checker, origin = '' }: { readonly checker: string; readonly origin?: string },
): string {
  const counted = (text: Bilingual, rows: number) => (rows ? [fill(text[lang], { rows: numberIn(lang, rows) })] : []);
  return [
    `# ${words['users-title'][lang]}`,
    '',
    ...counted(words.count, result.rows),
    ...counted(words.unread, result.badRows),
    ...counted(words.repeated, result.repeatedRows),
    '',
    ...table([words.verdict[lang], words.users[lang]], verdictRows(result.byVerdict, lang)),
    ...table([words.rules[lang], words.users[lang]], ruleRows(result.byRule, texts, lang, origin)),
    ...table(
      [words.change[lang], words.users[lang], words.case[lang]],
      result.groups.map((group) => [
        plain(groupText(group, texts, lang)),
        numberIn(lang, group.rows),
        `[${words.link[lang]}](${origin}${caseHref(lang, checker, (result.cases[group.case] as CaseOfUsers).query)})`,
      ]),
    ),
  ].join('\n');
}

const listNames: Readonly<Record<string, Bilingual>> = {
  tree: { en: 'every legacy room and category', es: 'todos los salones y categorías heredados' },
  rooms2013: { en: 'every room of Lync Server 2013', es: 'todos los salones de Lync Server 2013' },
  categories2013: { en: 'every category of Lync Server 2013', es: 'todas las categorías de Lync Server 2013' },
};

/** What the migration does to a room, in a sentence. */
export function noteText({ id, args = {} }: JudgedRoom['notes'][number], lang: Lang): string {
  const { missing, ...rest } = args;
  const lists = String(missing ?? '')
    .split(', ')
    .map((list) => listNames[list]?.[lang] ?? list);
  return fill(roomNotes[id][lang], { ...rest, missing: lists.join('; ') });
}

/** The question about a room that a case answers: its name, or the setting. `texts` are those of the checker of settings. */
export const roomCaseName = (
  { checker, given }: Pick<RoomCase, 'checker' | 'given'>,
  { facts }: Pick<ResultTexts, 'facts'>,
  lang: Lang,
) => (checker === 'room-names' ? words.roomName[lang] : (facts['setting']?.answers[given['setting'] ?? ''] ?? checker));

/** The names of the columns that are added to those of a list of rooms. */
export const addedRoomColumns = (lang: Lang) =>
  [words.parts, words.length, words.verdict, words.rules, words.notes, words.link].map((it) => it[lang]);

/** What is added to a judged room: its name and length after the migration, and for each question the verdict, rules and link. */
export const addedRoomFields = (
  { parts, leastLength, cases, notes }: JudgedRoom,
  texts: Pick<ResultTexts, 'facts'>,
  lang: Lang,
  origin = '',
): string[] => [
  parts.join(' … '),
  String(leastLength),
  cases.map((it) => `${roomCaseName(it, texts, lang)}: ${verdicts[it.verdict].word[lang]}`).join('; '),
  [...new Set(cases.flatMap(({ deciding }) => deciding))].join(' '),
  notes.map((note) => noteText(note, lang)).join(' '),
  cases.map(({ checker, query }) => `${origin}${caseHref(lang, checker, query)}`).join(' '),
];

/** The heading of a group of rooms: the question, and what would have to change or what is missing. */
export const roomGroupText = (group: GroupOfRooms, texts: ResultTexts, lang: Lang) =>
  `${roomCaseName(group.case, texts, lang)}: ${groupText(group, texts, lang)}`;

/** A summary of judged rooms: counts, what would have to change, then each room with what the migration does to it. */
export function roomsMarkdown(result: RoomsResult, texts: ResultTexts, lang: Lang, origin = ''): string {
  return [
    `# ${words['rooms-title'][lang]}`,
    '',
    fill(words.count[lang], { rows: numberIn(lang, result.rooms.length) }),
    ...(result.unread.length ? [fill(words.unread[lang], { rows: numberIn(lang, result.unread.length) })] : []),
    '',
    ...table([words.verdict[lang], words.cases[lang]], verdictRows(result.byVerdict, lang)),
    ...table([words.rules[lang], words.cases[lang]], ruleRows(result.byRule, texts, lang, origin)),
    ...table(
      [words.notes[lang], words.rooms[lang]],
      [...result.byNote]
        .sort(([, a], [, b]) => b - a)
        .map(([note, rows]) => [plain(roomNoteNames[note][lang]), numberIn(lang, rows)]),
    ),
    ...table(
      [words.change[lang], words.rooms[lang], words.case[lang]],
      result.groups.map((group) => [
        plain(roomGroupText(group, texts, lang)),
        numberIn(lang, group.rows),
        `[${words.link[lang]}](${origin}${caseHref(lang, group.case.checker, group.case.query)})`,
      ]),
    ),
    ...table(
      [words.room[lang], words.parts[lang], words.verdict[lang], words.notes[lang]],
      result.rooms.map(({ path, room, parts, cases, notes }) => [
        plain([...path, room].join('/')),
        plain(parts.join(' … ')),
        cases
          .map(
            (it) =>
              `${plain(roomCaseName(it, texts, lang))}: [${verdicts[it.verdict].word[lang]}](${origin}${caseHref(lang, it.checker, it.query)})`,
          )
          .join(', '),
        notes.map((note) => plain(noteText(note, lang))).join(' '),
      ]),
    ),
  ].join('\n');
}
