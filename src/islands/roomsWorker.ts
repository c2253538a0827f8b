import type { Row } from '../intake/delimited.ts';
import { type ReadList, readList } from '../intake/lists.ts';
import { type JudgedRoom, objectsReader, type RoomsResult, roomsInSteps } from '../intake/rooms.ts';
import { roomsViewOf, shownRoom } from '../intake/roomsView.ts';
import { addedRoomColumns, addedRoomFields, roomsMarkdown } from '../intake/writers.ts';
import { beating, chunksOf, judgedFile } from './listWorker.ts';
import type { ListTrouble, RoomsAsk, RoomsTell } from './roomsMessages.ts';

type Judge = Extract<RoomsAsk, { ask: 'judge' }>;
type Write = Extract<RoomsAsk, { ask: 'csv' | 'markdown' }>;

const tell = (it: RoomsTell) => postMessage(it);

let job: Judge | undefined;
let result: RoomsResult | undefined;
let view: readonly JudgedRoom[] = [];
let views = 0;
let cancelled = false;

/** One list as objects. What of it was not read makes it a list that is not whole. */
async function read(
  kind: 'tree' | 'room' | 'category',
  name: string,
  file: Blob,
  onRow: () => void = () => undefined,
  onBytes: Parameters<typeof readList>[3] = () => !cancelled,
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

async function judge(asked: Judge) {
  job = asked;
  result = undefined;
  view = [];
  cancelled = false;
  let rows = 0;
  const beside = await Promise.all(
    asked.beside.map(async ({ kind, file, name }) => ({ kind, ...(await read(kind, name, file)) })),
  );
  const tree = await read(
    'tree',
    asked.treeName,
    asked.tree,
    () => rows++,
    beating(
      (bytes) => tell({ tell: 'progress', rows, bytes }),
      () => !cancelled,
    ),
  );
  if ('refused' in tree.done) return tell({ tell: 'fault', fault: 'not-text', what: tree.done.refused });
  if ('problem' in tree.done) return tell({ tell: 'fault', fault: tree.done.problem });
  // A list that was stopped is not an empty list.
  if (tree.objects.length === 0 && tree.trouble.badRows === 0)
    return tell({ tell: 'fault', fault: 'cancelled' in tree.done ? 'stopped-early' : 'empty' });
  const whole = (kind: 'room' | 'category') => beside.every((it) => it.kind !== kind || it.whole);
  const { names, settings, plans, whole: said } = asked;
  // Who stopped the reading has what was read judged, and can stop that as well.
  if ('cancelled' in tree.done) cancelled = false;
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
    () => !cancelled,
  );
  let step = steps.next(false);
  while (!step.done) {
    judged = step.value;
    step = steps.next(!(await goesOn(0)));
  }
  result = step.value;
  const { rooms, byVerdict, byRule, byNote, groups, unread } = result;
  tell({
    tell: 'summary',
    summary: {
      ...{ byVerdict, groups, unread },
      rows: rooms.length,
      cases: rooms.reduce((sum, { cases }) => sum + cases.length, 0),
      byRule: [...byRule],
      byNote: [...byNote].sort(([, a], [, b]) => b - a),
      troubles: [tree, ...beside]
        .map(({ trouble }) => trouble)
        .filter(({ columns, badRows, damaged }) => columns.length || badRows || damaged),
      cancelled: cancelled || 'cancelled' in tree.done,
    },
  });
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

const answer = async (asked: RoomsAsk) => {
  switch (asked.ask) {
    case 'judge':
      return judge(asked).catch(() => tell({ tell: 'fault', fault: 'unread' }));
    case 'cancel':
      cancelled = true;
      return;
    case 'view':
      if (!result || !job) return;
      view = roomsViewOf(result, asked.order, job.lang);
      return tell({ tell: 'view', view: ++views, count: view.length });
    case 'rows': {
      if (!result || !job || asked.view !== views) return;
      const { lang } = job;
      const rows = view.slice(asked.from, asked.to).map((room) => shownRoom(room, lang));
      return tell({ tell: 'rows', view: views, from: asked.from, rows });
    }
    default:
      if (!result || !job) return;
      try {
        const file =
          asked.ask === 'csv'
            ? await csv(job, result, asked)
            : new Blob([roomsMarkdown(result, asked.texts, job.lang, asked.origin)], { type: 'text/markdown;charset=utf-8' });
        return tell({ tell: 'file', kind: asked.ask, file });
      } catch {
        return tell({ tell: 'file-lost' });
      }
  }
};

addEventListener('message', ({ data }: MessageEvent<RoomsAsk>) => void answer(data));
