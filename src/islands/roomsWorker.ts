import type { Row } from '../intake/delimited.ts';
import { type ReadList, readList } from '../intake/lists.ts';
import { type JudgedRoom, objectsReader, type RoomsResult, roomsInSteps } from '../intake/rooms.ts';
import { type RoomsOrder, roomsViewOf, type ShownRoom, shownRoom } from '../intake/roomsView.ts';
import { addedRoomColumns, addedRoomFields, roomsMarkdown } from '../intake/writers.ts';
import { answerPage, beating, chunksOf, type Judged, judgedFile, type Stop } from './listWorker.ts';
import type { ListTrouble, RoomsAsk, RoomsSummary, RoomsTell } from './roomsMessages.ts';

type Judge = Extract<RoomsAsk, { ask: 'judge' }>;
type Write = Extract<RoomsAsk, { ask: 'csv' | 'markdown' }>;

/** One list as objects. What of it was not read makes it a list that is not whole. */
async function read(
  kind: 'tree' | 'room' | 'category',
  name: string,
  file: Blob,
  onBytes: Parameters<typeof readList>[3],
  onRow: () => void = () => undefined,
) {
  const reader = objectsReader(kind);
  const listener = {
    ...reader,
    onRow: (row: Row) => {
      onRow();
      reader.onRow(row);
    },
  };
  const done: ReadList = await readList(kind, chunksOf(file), listener, onBytes);
  const { objects, ...rest } = reader.result();
  const damaged = 'damaged' in done && done.damaged;
  const trouble: ListTrouble = { name, ...rest, damaged };
  return { done, objects, trouble, whole: 'done' in done && !damaged && rest.badRows === 0 };
}

async function judge(asked: Judge, tell: (it: RoomsTell) => void, stop: Stop): Promise<Judged<RoomsResult, RoomsSummary>> {
  let rows = 0;
  const beside = await Promise.all(
    asked.beside.map(async ({ kind, file, name }) => ({ kind, ...(await read(kind, name, file, () => !stop.asked)) })),
  );
  const tree = await read(
    'tree',
    asked.treeName,
    asked.tree,
    beating(
      (bytes) => tell({ tell: 'progress', rows, bytes }),
      () => !stop.asked,
    ),
    () => rows++,
  );
  if ('refused' in tree.done) return { tell: 'fault', fault: 'not-text', what: tree.done.refused };
  if ('problem' in tree.done) return { tell: 'fault', fault: tree.done.problem };
  // A list that was stopped is not an empty list.
  if (tree.objects.length === 0 && tree.trouble.badRows === 0)
    return { tell: 'fault', fault: 'cancelled' in tree.done ? 'stopped-early' : 'empty' };
  const whole = (kind: 'room' | 'category') => beside.every((it) => it.kind !== kind || it.whole);
  const { names, settings, plans, whole: said } = asked;
  // Who stopped the reading has what was read judged, and can stop that as well.
  if ('cancelled' in tree.done) stop.asked = false;
  const steps = roomsInSteps({
    objects: [...tree.objects, ...beside.flatMap(({ objects }) => objects)],
    ...{ names, settings, plans },
    whole: {
      tree: said.tree === true && tree.whole,
      rooms2013: said.rooms2013 === true && whole('room'),
      categories2013: said.categories2013 === true && whole('category'),
      none2013: said.none2013 === true && beside.length === 0,
    },
  });
  let judged = 0;
  const goesOn = beating(
    () => tell({ tell: 'progress', rows: judged, bytes: asked.tree.size }),
    () => !stop.asked,
  );
  let step = steps.next(false);
  while (!step.done) {
    judged = step.value;
    step = steps.next(!(await goesOn(0)));
  }
  const result = step.value;
  const { rooms, byVerdict, byRule, byNote, groups, unread } = result;
  return {
    result,
    summary: {
      ...{ byVerdict, groups, unread },
      rows: rooms.length,
      cases: rooms.reduce((sum, { cases }) => sum + cases.length, 0),
      byRule: [...byRule],
      byNote: [...byNote].sort(([, a], [, b]) => b - a),
      troubles: [tree, ...beside]
        .map(({ trouble }) => trouble)
        .filter(({ columns, badRows, damaged }) => columns.length || badRows || damaged),
      // A stop that came after the last room stopped nothing.
      cancelled: 'cancelled' in tree.done || rooms.length + unread.length < tree.objects.length,
    },
  };
}

/** The list as it came, with what was found out about each room. */
function csv({ tree, lang }: Judge, { rooms }: RoomsResult, { texts, origin }: Write): Promise<Blob> {
  const judged = new Map(rooms.map((room) => [room.line, room]));
  let left = judged.size;
  const fieldsOf = ({ line }: Row) => {
    const room = judged.get(line);
    if (!room) return undefined;
    left--;
    return addedRoomFields(room, texts, lang, origin);
  };
  return judgedFile('tree', tree, { columns: addedRoomColumns(lang), fieldsOf }, () => left > 0);
}

answerPage<Judge, Write, RoomsOrder, RoomsResult, JudgedRoom, RoomsSummary, ShownRoom>({
  judge,
  viewOf: roomsViewOf,
  shown: (_, room, lang) => shownRoom(room, lang),
  csv,
  markdown: ({ lang }, result, { texts, origin }) => roomsMarkdown(result, texts, lang, origin),
});
