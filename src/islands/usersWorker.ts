import { hasAllPoliciesRead, readPaste } from '../intake/console.ts';
import { decodeAll } from '../intake/decode.ts';
import type { Header } from '../intake/delimited.ts';
import { readList } from '../intake/lists.ts';
import { surroundingsOf } from '../intake/surroundings.ts';
import { clientReader, type UsersResult, userJudge } from '../intake/users.ts';
import { type ShownUser, shownUser, type UsersOrder, viewOf } from '../intake/usersView.ts';
import { addedColumns, addedFields, usersMarkdown } from '../intake/writers.ts';
import type { SoFar } from './listMessages.ts';
import { answerPage, beating, chunksOf, type Judged, judgedFile, type Stop } from './listWorker.ts';
import type { UsersAsk, UsersSummary, UsersTell } from './usersMessages.ts';

type Judge = Extract<UsersAsk, { ask: 'judge' }>;
type Write = Extract<UsersAsk, { ask: 'csv' | 'markdown' }>;

/** A longer file (in bytes) is nothing but the list. */
const longestBeside = 1_000_000;
/** As many rows are shown while the rest is read: to lay out more takes over 50 ms. */
const firstRows = 12;

async function judge(asked: Judge, tell: (it: UsersTell) => void, stop: Stop): Promise<Judged<UsersResult, UsersSummary>> {
  const pastedIn = async (file: Blob) => {
    const decoded = decodeAll(new Uint8Array(await file.arrayBuffer()));
    const pasted = 'text' in decoded ? readPaste(decoded.text) : { objects: [], unread: [] };
    return { objects: pasted.objects, read: 'text' in decoded && !decoded.damaged && hasAllPoliciesRead(pasted) };
  };
  const around = await Promise.all(asked.around.map(pastedIn));
  // A pasted text may have the policies beside the users: of a mere list of users, a bad row says nothing about policies.
  const beside = asked.users.size <= longestBeside ? [await pastedIn(asked.users)] : [];
  const all = [...around, ...beside.filter(({ objects }) => objects.some(({ command }) => command !== 'user'))];
  const objects = all.flatMap((it) => it.objects);
  const clients = clientReader();
  const goesOn = () => !stop.asked;
  if (asked.clients) {
    const told = beating((bytes) => tell({ tell: 'progress', rows: clients.rows(), bytes }), goesOn);
    const read = await readList('clients', chunksOf(asked.clients), clients, told);
    // A part of the list would not do: what is not read may say that a user has another client as well.
    if ('cancelled' in read) return { tell: 'fault', fault: 'stopped-early' };
    const of = asked.clientsName ?? '';
    if ('refused' in read) return { tell: 'fault', fault: 'not-text', what: read.refused, of };
    if ('problem' in read) return { tell: 'fault', fault: read.problem, of };
  }
  const judged = userJudge({
    model: asked.model,
    policyModel: asked.policies,
    around: surroundingsOf(
      objects,
      asked.word,
      all.every(({ read }) => read),
    ),
    choices: asked.choices,
    clients: clients.result().clients,
  });
  const before = { rows: clients.rows(), bytes: asked.clients?.size ?? 0 };
  /** The first rows and the counts so far; nothing while users cannot be told apart. */
  const soFar = (): SoFar<ShownUser> | undefined => {
    const it = judged.soFar();
    if (it.rows === 0 || it.columns.some(({ kind }) => kind === 'no-users')) return undefined;
    const first = Array.from({ length: Math.min(it.rows, firstRows) }, (_, index) => shownUser(it, index, asked.lang));
    return { byVerdict: it.byVerdict, columns: it.columns, first };
  };
  let header: Header | undefined;
  const read = await readList(
    'user',
    chunksOf(asked.users),
    {
      ...judged,
      onHeader: (it) => {
        header = it;
        judged.onHeader(it);
      },
    },
    beating(
      (bytes) => tell({ tell: 'progress', rows: before.rows + judged.rows(), bytes: before.bytes + bytes, soFar: soFar() }),
      goesOn,
    ),
  );
  if ('refused' in read) return { tell: 'fault', fault: 'not-text', what: read.refused };
  if ('problem' in read) return { tell: 'fault', fault: read.problem };
  judged.end();
  const whole = judged.result();
  const nothingRead = whole.rows === 0 && whole.badRows === 0;
  // A list that was stopped is not an empty list.
  if (nothingRead && 'cancelled' in read) return { tell: 'fault', fault: 'stopped-early' };
  const found = header?.columns ?? [];
  if (whole.columns.some(({ kind }) => kind === 'no-users')) return { tell: 'fault', fault: 'no-users', found };
  if (nothingRead) return { tell: 'fault', fault: 'empty' };
  const { kindOf: _, numberOf: _n, caseOf: _c, whyOf: _w, nameOf: _name, addressOf: _a, ...plain } = whole;
  return {
    result: whole,
    summary: {
      ...plain,
      byRule: [...whole.byRule],
      poolsWithoutVersion: [...whole.poolsWithoutVersion],
      policiesNotListed: [...whole.policiesNotListed],
      found,
      cancelled: 'cancelled' in read,
      damaged: 'damaged' in read && read.damaged,
      unreadClients: clients.result().unread,
    },
  };
}

/** The list as it came, with what was found out about each row. */
function csv({ users, lang }: Judge, judged: UsersResult, { checker, origin }: Write): Promise<Blob> {
  let index = 0;
  const fieldsOf = () => (index < judged.rows ? addedFields(judged, index++, lang, { checker, origin }) : undefined);
  return judgedFile('user', users, { columns: addedColumns(lang), fieldsOf }, () => index < judged.rows);
}

answerPage<Judge, Write, UsersOrder, UsersResult, number, UsersSummary, ShownUser>({
  judge,
  viewOf,
  shown: shownUser,
  csv,
  markdown: ({ lang }, result, asked) => usersMarkdown(result, asked.texts, lang, asked),
});
