import type { Lang } from '../vocabulary/text.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import type { RoomNoteId } from './aboutRooms.ts';
import type { JudgedRoom, RoomCase, RoomsResult } from './rooms.ts';
import { noteText } from './writers.ts';

/** In which order judged rooms are shown, and which of them. */
export type RoomsOrder = {
  readonly by: 'row' | 'name' | 'length' | 'verdict';
  readonly down: boolean;
  readonly verdict?: Verdict | undefined;
  readonly rule?: string | undefined;
  readonly note?: RoomNoteId | undefined;
  /** Part of a category's or a room's name; case does not matter. */
  readonly text: string;
};

/** One judged room, ready to show; `row` is its line in the list. */
export type ShownRoom = Pick<JudgedRoom, 'path' | 'room' | 'parts' | 'leastLength' | 'mostLength'> & {
  readonly row: number;
  readonly cases: readonly Pick<RoomCase, 'checker' | 'given' | 'query' | 'verdict'>[];
  readonly notes: readonly string[];
};

/** Those that ask for work come first. */
const gravity: readonly Verdict[] = ['forbidden', 'conflict', 'silent', 'unknown', 'limited', 'allowed'];
const gravest = ({ cases }: JudgedRoom) => Math.min(...cases.map(({ verdict }) => gravity.indexOf(verdict)));
export const placeOf = ({ path, room }: Pick<JudgedRoom, 'path' | 'room'>) => [...path, room].join('/');

/** The judged rooms that are wanted, in the order wanted; equal ones stay in the order of the list. */
export function roomsViewOf({ rooms }: RoomsResult, order: RoomsOrder, lang: Lang): readonly JudgedRoom[] {
  const { by, down, verdict, rule, note, text } = order;
  const part = text.trim().toLowerCase();
  const found = rooms.filter(
    (it) =>
      (!(verdict || rule) ||
        it.cases.some((one) => (!verdict || one.verdict === verdict) && (!rule || one.deciding.includes(rule)))) &&
      (!note || it.notes.some(({ id }) => id === note)) &&
      (!part || placeOf(it).toLowerCase().includes(part)),
  );
  const { compare } = new Intl.Collator(lang);
  const sign = down ? -1 : 1;
  switch (by) {
    case 'row':
      return down ? found.reverse() : found;
    case 'name':
      return found.sort((a, b) => sign * compare(placeOf(a), placeOf(b)));
    case 'length':
      return found.sort((a, b) => sign * (a.leastLength - b.leastLength));
    case 'verdict':
      return found.sort((a, b) => sign * (gravest(a) - gravest(b)));
  }
}

/** A judged room as it is shown. */
export const shownRoom = (
  { line, path, room, parts, leastLength, mostLength, cases, notes }: JudgedRoom,
  lang: Lang,
): ShownRoom => ({
  ...{ row: line, path, room, parts, leastLength, mostLength },
  cases: cases.map(({ checker, given, query, verdict }) => ({ checker, given, query, verdict })),
  notes: notes.map((it) => noteText(it, lang)),
});
