import { readPaste } from '../intake/console.ts';
import { decodeAll } from '../intake/decode.ts';
import type { Header } from '../intake/delimited.ts';
import { readList } from '../intake/lists.ts';
import { surroundingsOf } from '../intake/surroundings.ts';
import { clientReader, type UsersResult, userJudge } from '../intake/users.ts';
import { shownUser, viewOf } from '../intake/usersView.ts';
import { addedColumns, addedFields, usersMarkdown } from '../intake/writers.ts';
import { beating, chunksOf, judgedFile } from './listWorker.ts';
import type { UsersAsk, UsersTell } from './usersMessages.ts';

type Judge = Extract<UsersAsk, { ask: 'judge' }>;
type Write = Extract<UsersAsk, { ask: 'csv' | 'markdown' }>;

const tell = (it: UsersTell) => postMessage(it);
/** A longer file (in bytes) is nothing but the list. */
const longestBeside = 1_000_000;

let job: Judge | undefined;
let result: UsersResult | undefined;
let view: Uint32Array = new Uint32Array(0);
let views = 0;
let cancelled = false;

async function judge(asked: Judge) {
  job = asked;
  result = undefined;
  view = new Uint32Array(0);
  cancelled = false;
  // A pasted text may have the policies beside the users.
  const beside = asked.users.size <= longestBeside ? [asked.users] : [];
  const texts = await Promise.all(
    [...asked.around, ...beside].map(async (file) => decodeAll(new Uint8Array(await file.arrayBuffer()))),
  );
  const objects = texts.flatMap((decoded) => ('text' in decoded ? readPaste(decoded.text).objects : []));
  const clients = clientReader();
  if (asked.clients) await readList('clients', chunksOf(asked.clients), { ...clients, onBad: () => undefined }, () => !cancelled);
  const judged = userJudge({
    model: asked.model,
    policyModel: asked.policies,
    around: surroundingsOf(objects, asked.word),
    choices: asked.choices,
    clients: clients.result().clients,
  });
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
      (bytes) => tell({ tell: 'progress', rows: judged.rows(), bytes }),
      () => !cancelled,
    ),
  );
  if ('refused' in read) return tell({ tell: 'fault', fault: 'not-text', what: read.refused });
  if ('problem' in read) return tell({ tell: 'fault', fault: read.problem });
  judged.end();
  const whole = judged.result();
  const nothingRead = whole.rows === 0 && whole.badRows === 0;
  // A list that was stopped is not an empty list.
  if (nothingRead && 'cancelled' in read) return tell({ tell: 'fault', fault: 'stopped-early' });
  const found = header?.columns ?? [];
  if (whole.columns.some(({ kind }) => kind === 'no-users')) return tell({ tell: 'fault', fault: 'no-users', found });
  if (nothingRead) return tell({ tell: 'fault', fault: 'empty' });
  result = whole;
  const { kindOf: _, numberOf: _n, caseOf: _c, whyOf: _w, nameOf: _name, addressOf: _a, ...plain } = whole;
  tell({
    tell: 'summary',
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
  });
}

/** The list as it came, with what was found out about each row. */
function csv({ users, lang }: Judge, judged: UsersResult, { checker, origin }: Write): Promise<Blob> {
  let index = 0;
  const fieldsOf = () => (index < judged.rows ? addedFields(judged, index++, lang, { checker, origin }) : undefined);
  return judgedFile('user', users, { columns: addedColumns(lang), fieldsOf }, () => index < judged.rows);
}

const answer = async (asked: UsersAsk) => {
  switch (asked.ask) {
    case 'judge':
      return judge(asked).catch(() => tell({ tell: 'fault', fault: 'unread' }));
    case 'cancel':
      cancelled = true;
      return;
    case 'view':
      if (!result || !job) return;
      view = viewOf(result, asked.order, job.lang);
      return tell({ tell: 'view', view: ++views, count: view.length });
    case 'rows': {
      if (!result || !job || asked.view !== views) return;
      const { lang } = job;
      const judged = result;
      const rows = [...view.subarray(asked.from, asked.to)].map((index) => shownUser(judged, index, lang));
      return tell({ tell: 'rows', view: views, from: asked.from, rows });
    }
    default:
      if (!result || !job) return;
      try {
        const file =
          asked.ask === 'csv'
            ? await csv(job, result, asked)
            : new Blob([usersMarkdown(result, asked.texts, job.lang, asked)], { type: 'text/markdown;charset=utf-8' });
        return tell({ tell: 'file', kind: asked.ask, file });
      } catch {
        return tell({ tell: 'file-lost' });
      }
  }
};

addEventListener('message', ({ data }: MessageEvent<UsersAsk>) => void answer(data));
