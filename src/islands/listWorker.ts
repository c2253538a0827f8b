import type { Header, Row } from '../intake/delimited.ts';
import { readList } from '../intake/lists.ts';
import { judgedLine } from '../intake/writers.ts';
import type { Lang } from '../vocabulary/text.ts';
import type { ListAsk, ListTell } from './listMessages.ts';

/** How often progress is told, and asks of the page are heard while a list is read (milliseconds). */
const beat = 100;

/** As many bytes of a file are read at once. */
const piece = 1 << 20;

/** A reader that puts bytes into memory it is given, where the browser has one for files: fresh memory costs most of the time. */
function intoMemory(file: Blob): ReadableStreamBYOBReader | undefined {
  try {
    return file.stream().getReader({ mode: 'byob' });
  } catch {
    return undefined;
  }
}

/**
 * The readers that are being waited for. Nothing else that lasts refers to them: without this, Chromium can take one for garbage
 * in the middle of a file, and what it was asked for never comes.
 */
const reading = new Set<unknown>();

/** The bytes of a file, piece by piece. A piece is gone when the next is asked for. */
export async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const into = intoMemory(file);
  const reader = into ?? file.stream().getReader();
  reading.add(reader);
  let memory = new ArrayBuffer(into ? piece : 0);
  try {
    for (;;) {
      const { done, value } = await (into ? into.read(new Uint8Array(memory)) : (reader as ReadableStreamDefaultReader).read());
      if (done) return;
      yield value;
      memory = value.buffer;
    }
  } finally {
    reading.delete(reader);
    void reader.cancel().catch(() => undefined);
  }
}

/** What tells progress now and then while a list is read, and hears whether the reader stopped it. */
export function beating(told: (bytes: number) => void, goesOn: () => boolean) {
  let last = performance.now();
  return async (bytes: number) => {
    if (performance.now() - last < beat) return goesOn();
    told(bytes);
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
    return goesOn();
  };
}

/** Lines of a file put together; a mark first, so that spreadsheets read accents. */
function linesOfFile() {
  const parts: BlobPart[] = ['\ufeff'];
  let lines = '';
  return {
    put: (line: string) => {
      lines += line;
      if (lines.length < 1 << 20) return;
      parts.push(lines);
      lines = '';
    },
    file: () => new Blob([...parts, lines], { type: 'text/csv;charset=utf-8' }),
  };
}

/** What a judged list has more than the list that was read: columns, and for a row that was judged their fields. */
type Added = { readonly columns: readonly string[]; readonly fieldsOf: (row: Row) => readonly string[] | undefined };

/** The list as it came, line by line, with columns added; rows that were not judged are left out. Read while `goesOn` says so. */
export async function judgedFile(
  kind: Parameters<typeof readList>[0],
  list: Blob,
  { columns, fieldsOf }: Added,
  goesOn: () => boolean,
): Promise<Blob> {
  const { put, file } = linesOfFile();
  let delimiter: Header['delimiter'] = ',';
  await readList(
    kind,
    chunksOf(list),
    {
      onHeader: (header) => {
        ({ delimiter } = header);
        put(judgedLine({ row: 0, line: header.line, fields: header.columns }, columns, delimiter));
      },
      onRow: (row) => {
        const fields = fieldsOf(row);
        if (fields) put(judgedLine(row, fields, delimiter));
      },
      onBad: () => undefined,
    },
    goesOn,
  );
  return file();
}

/** What came out of lists with what is told of it, or what is wrong with them. */
export type Judged<Result, Summary> =
  | { readonly result: Result; readonly summary: Summary }
  | Extract<ListTell<Summary, unknown>, { tell: 'fault' }>;

/** Whether the reader stopped what is being done; who goes on with what there is forgets it. */
export type Stop = { asked: boolean };

/** What a page for lists has done by its worker. */
export type ListWork<Judge, Write, Order, Result, Item, Summary, Shown> = {
  readonly judge: (asked: Judge, tell: (it: ListTell<Summary, Shown>) => void, stop: Stop) => Promise<Judged<Result, Summary>>;
  /** What is shown, in the order wanted. */
  readonly viewOf: (result: Result, order: Order, lang: Lang) => Sliced<Item>;
  readonly shown: (result: Result, item: Item, lang: Lang) => Shown;
  /** The list as it came, with what was found out about each row. */
  readonly csv: (job: Judge, result: Result, asked: Write) => Promise<Blob>;
  readonly markdown: (job: Judge, result: Result, asked: Write) => string;
};
type Sliced<Item> = { readonly length: number; readonly slice: (from: number, to: number) => Iterable<Item> };

/** Answers what the page asks of this worker. Only the last result is kept, and rows are told only of the last view of it. */
export function answerPage<
  Judge extends { readonly ask: 'judge'; readonly lang: Lang },
  Write extends { readonly ask: 'csv' | 'markdown' },
  Order,
  Result,
  Item,
  Summary,
  Shown,
>(work: ListWork<Judge, Write, Order, Result, Item, Summary, Shown>): void {
  const tell = (it: ListTell<Summary, Shown>) => postMessage(it);
  let done: { readonly job: Judge; readonly result: Result } | undefined;
  let view: Sliced<Item> = [];
  let views = 0;
  let stop: Stop = { asked: false };

  const judge = async (job: Judge) => {
    done = undefined;
    view = [];
    stop = { asked: false };
    const found = await work.judge(job, tell, stop);
    if ('tell' in found) return tell(found);
    done = { job, result: found.result };
    tell({ tell: 'summary', summary: found.summary });
  };

  const answer = async (asked: Judge | Write | ListAsk<Order>): Promise<void> => {
    if (asked.ask === 'judge') return judge(asked).catch(() => tell({ tell: 'fault', fault: 'unread' }));
    if (asked.ask === 'cancel') {
      stop.asked = true;
      return;
    }
    if (!done) return;
    const { job, result } = done;
    if (asked.ask === 'view') {
      view = work.viewOf(result, asked.order, job.lang);
      return tell({ tell: 'view', view: ++views, count: view.length });
    }
    if (asked.ask === 'rows') {
      const { from, to } = asked;
      if (asked.view !== views) return;
      const rows = Array.from(view.slice(from, to), (item) => work.shown(result, item, job.lang));
      return tell({ tell: 'rows', view: views, from, rows });
    }
    try {
      const file =
        asked.ask === 'csv'
          ? await work.csv(job, result, asked)
          : new Blob([work.markdown(job, result, asked)], { type: 'text/markdown;charset=utf-8' });
      tell({ tell: 'file', kind: asked.ask, file });
    } catch {
      tell({ tell: 'file-lost' });
    }
  };

  addEventListener('message', ({ data }: MessageEvent<Judge | Write | ListAsk<Order>>) => void answer(data));
}
