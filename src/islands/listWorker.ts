import type { Header, Row } from '../intake/delimited.ts';
import { readList } from '../intake/lists.ts';
import { judgedLine } from '../intake/writers.ts';

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

/** The bytes of a file, piece by piece. A piece is gone when the next is asked for. */
export async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const into = intoMemory(file);
  const reader = into ?? file.stream().getReader();
  let memory = new ArrayBuffer(into ? piece : 0);
  try {
    for (;;) {
      const { done, value } = await (into ? into.read(new Uint8Array(memory)) : (reader as ReadableStreamDefaultReader).read());
      if (done) return;
      yield value;
      memory = value.buffer;
    }
  } finally {
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
