import { type ReactNode, startTransition, useCallback, useEffect, useId, useRef, useState } from 'react';
import { type CommandId, commandOf } from '../intake/commands.ts';
import { type Recognized, recognize, sampleSize } from '../intake/lists.ts';
import { shorten } from '../scenario/codec.ts';
import type { Lang } from '../vocabulary/text.ts';
import { type Verdict, verdictNames } from '../vocabulary/verdict.ts';
import { verdicts } from '../vocabulary/verdictWords.ts';
import type { ListTell, SoFar } from './listMessages.ts';
import { type ListSay, numberIn, sizeIn } from './listWords.ts';
import { Mark } from './Mark.tsx';
import { Said } from './Said.tsx';

/** A list that was added, with what it is a list of. */
export type List = { readonly id: number; readonly file: File; readonly kind: CommandId };
/** What is wrong, with the command that mends it. */
export type Fault = { readonly text: string; readonly script?: string };

type Running = { readonly started: number; readonly size: number; readonly name: string };

type Progress = { readonly rows: number; readonly bytes: number; readonly at: number };

/** What a page for lists does, whatever is on them: takes files, has them judged by its worker, and hands files out. */
export function useIntake<Ask, Summary, Shown>({
  lang,
  say,
  used,
  result: resultName,
  makeWorker,
  faultOf: ownFault,
}: {
  readonly lang: Lang;
  readonly say: ListSay;
  /** The lists that say something here, in the order in which they matter. */
  readonly used: readonly CommandId[];
  /** What files of results are called, without their ending. */
  readonly result: string;
  readonly makeWorker: () => Worker;
  /** What the page says of faults that only its own list can have. */
  readonly faultOf?: (fault: 'no-users', name: string, found: string) => Fault;
}) {
  const [lists, setLists] = useState<readonly List[]>([]);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [running, setRunning] = useState<Running>();
  const [progress, setProgress] = useState<Progress>();
  const [soFar, setSoFar] = useState<SoFar<Shown>>();
  const [summary, setSummary] = useState<Summary>();
  const [judgedOf, setJudgedOf] = useState('');
  const [told, setTold] = useState('');
  const worker = useRef<Worker>(undefined);
  const listeners = useRef(new Set<(it: ListTell<Summary, Shown>) => void>());
  const ids = useRef(0);

  useEffect(() => () => worker.current?.terminate(), []);

  const hear = useCallback((listener: (it: ListTell<Summary, Shown>) => void) => {
    listeners.current.add(listener);
    return () => {
      listeners.current.delete(listener);
    };
  }, []);
  const ask = useCallback((it: Ask) => worker.current?.postMessage(it), []);

  const faultOf = (name: string, found: Recognized): Fault => {
    if (!('problem' in found)) return { text: '' };
    if (found.problem === 'not-text') return { text: say('not-text', { name, what: say(found.what) }) };
    if (found.problem === 'empty') return { text: say('empty', { name }) };
    return { text: say('unknown', { name, first: shorten(found.first) }) };
  };

  const add = async (files: readonly File[]) => {
    const wrong: Fault[] = [];
    const right: List[] = [];
    for (const file of files) {
      const name = shorten(file.name);
      try {
        const found = recognize(new Uint8Array(await file.slice(0, sampleSize).arrayBuffer()));
        if ('problem' in found) wrong.push(faultOf(name, found));
        else if (!used.includes(found.kind))
          wrong.push({ text: say('not-used', { name, kind: commandOf(found.kind).name[lang] }) });
        else right.push({ id: ++ids.current, file, kind: found.kind });
      } catch {
        wrong.push({ text: say('unread', { name }) });
      }
    }
    setFaults(wrong);
    if (right.length) setLists((before) => [...before, ...right]);
  };

  /** Puts these lists in place of all others. */
  const replaceLists = (texts: readonly (readonly [name: string, text: string, kind: CommandId])[]) => {
    setLists(texts.map(([name, text, kind]) => ({ id: ++ids.current, file: new File([text], name), kind })));
    setFaults([]);
  };

  const started = (): boolean => {
    if (worker.current) return true;
    try {
      const made = makeWorker();
      made.onmessage = ({ data }: MessageEvent<ListTell<Summary, Shown>>) => {
        for (const listener of listeners.current) listener(data);
      };
      made.onerror = () => {
        made.terminate();
        worker.current = undefined;
        setRunning(undefined);
        setFaults([{ text: say('lost') }]);
      };
      worker.current = made;
      return true;
    } catch {
      setFaults([{ text: say('lost') }]);
      return false;
    }
  };

  /** Starts to judge; `state` says of which lists and choices the result will be, `beside` what else is read row by row. */
  const start = (file: File, state: string, asked: Ask, beside: readonly File[] = []) => {
    if (!started()) return;
    setFaults([]);
    setTold('');
    setSummary(undefined);
    setProgress(undefined);
    setSoFar(undefined);
    const size = [file, ...beside].reduce((sum, it) => sum + it.size, 0);
    setRunning({ started: performance.now(), size, name: shorten(file.name) });
    setJudgedOf(state);
    ask(asked);
  };

  useEffect(
    () =>
      hear((it) => {
        if (it.tell === 'progress') {
          setProgress({ rows: it.rows, bytes: it.bytes, at: performance.now() });
          // The first rows stay as they are: only the counts are drawn again.
          startTransition(() =>
            setSoFar((before) =>
              it.soFar && before?.first.length === it.soFar.first.length ? { ...it.soFar, first: before.first } : it.soFar,
            ),
          );
          // Told once: what is told with every beat nobody can listen to.
          if (it.soFar && !soFar) setTold(say('soFarTold'));
        }
        if (it.tell === 'summary' || it.tell === 'fault') setTold('');
        if (it.tell === 'summary') {
          // A result is much to draw: in pieces, so that the page answers meanwhile.
          startTransition(() => {
            setRunning(undefined);
            setSoFar(undefined);
            setSummary(() => it.summary);
          });
        }
        if (it.tell === 'fault') {
          const name = it.of ?? running?.name ?? '';
          setRunning(undefined);
          setSoFar(undefined);
          if (it.fault === 'not-text') setFaults([{ text: say('not-text', { name, what: say(it.what) }) }]);
          else if (it.fault === 'no-users') {
            const own = ownFault?.(it.fault, name, shorten((it.found ?? []).join(', ')));
            setFaults(own ? [own] : []);
          } else setFaults([{ text: say(it.fault, { name }) }]);
        }
        if (it.tell === 'file') {
          const url = URL.createObjectURL(it.file);
          Object.assign(document.createElement('a'), {
            href: url,
            download: `${resultName}.${it.kind === 'csv' ? 'csv' : 'md'}`,
          }).click();
          setTimeout(() => URL.revokeObjectURL(url), 10_000);
          setTold(say('written'));
        }
        if (it.tell === 'file-lost') setTold(say('fileLost'));
      }),
    [hear, say, running, soFar, resultName, ownFault],
  );

  const copy = async (script: string) => {
    setTold('');
    setTold(
      await navigator.clipboard.writeText(script).then(
        () => say('copied'),
        () => say('copyRefused'),
      ),
    );
  };
  const filesOf = (kind: CommandId) => lists.filter((it) => it.kind === kind).map(({ file }) => file);
  const remove = (id: number) => setLists(lists.filter((it) => it.id !== id));
  /** Of all of a kind only one can be read: says so where there are several. */
  const oneOfEach = (kinds: readonly CommandId[]): boolean => {
    const several = kinds.find((kind) => filesOf(kind).length > 1);
    if (several) setFaults([{ text: say('two-lists', { count: filesOf(several).length, kind: commandOf(several).name[lang] }) }]);
    return !several;
  };

  return {
    ...{ lang, say, used, lists, filesOf, add, remove, replaceLists, oneOfEach, faults, setFaults, copy },
    ...{ start, ask, hear, running, progress, soFar, summary, judgedOf, told, setTold },
    listIds: lists.map(({ id }) => id),
  };
}
type Intake = ReturnType<typeof useIntake<never, unknown, unknown>>;

/** What all pages for lists look like: where lists come in, and below what each page asks and shows of its own. */
export function IntakePage({
  intake,
  scripts,
  onSample,
  children,
}: {
  readonly intake: Omit<Intake, 'ask' | 'hear' | 'start' | 'summary' | 'soFar'>;
  /** Commands beside those of the lists used. */
  readonly scripts?: readonly (readonly [name: string, script: string])[];
  readonly onSample: () => void;
  readonly children: ReactNode;
}) {
  const { lang, say, used, lists, add, remove, faults, copy } = intake;
  const [pasted, setPasted] = useState('');
  const [live, setLive] = useState(false);
  const [over, setOver] = useState(false);
  const faultList = useRef<HTMLUListElement>(null);
  const id = useId();

  useEffect(() => setLive(true), []);
  useEffect(() => {
    if (faults.length) faultList.current?.focus();
  }, [faults]);

  return (
    <section
      className="checker intake"
      data-intake={live ? 'ready' : 'asleep'}
      aria-label={say('yourLists').replace(/^\d+\. /, '')}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void add([...event.dataTransfer.files]);
      }}
    >
      <p>{say('private')}</p>
      <div className="bar">
        <button type="button" onClick={onSample}>
          {say('sample')}
        </button>
      </div>

      <h2 id="lists">{say('yourLists')}</h2>
      <details open={lists.length === 0}>
        <summary>{say('scripts')}</summary>
        <p className="hint">{say('scriptsHint')}</p>
        <ul className="paste-commands">
          {[...used.map((kind) => [commandOf(kind).name[lang], commandOf(kind).script] as const), ...(scripts ?? [])].map(
            ([name, text]) => (
              <li key={name}>
                <p>{name}</p>
                <pre translate="no">
                  <code>{text}</code>
                </pre>
                <button type="button" aria-label={say('copyOf', { name })} onClick={() => void copy(text)}>
                  {say('copy')}
                </button>
              </li>
            ),
          )}
        </ul>
      </details>
      <div className="drop">
        <p>{say('drop')}</p>
        <label className="button">
          <span>{say('pick')}</span>
          <input
            type="file"
            multiple
            className="sr-only"
            onChange={({ currentTarget }) => {
              void add([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </label>
        <label htmlFor={`${id}-paste`}>{say('pasteLabel')}</label>
        <textarea
          id={`${id}-paste`}
          rows={4}
          spellCheck={false}
          translate="no"
          value={pasted}
          onChange={({ currentTarget: { value } }) => setPasted(value)}
        />
        <div>
          <button
            type="button"
            onClick={() => {
              void add([new File([pasted], say('pastedName'))]);
              setPasted('');
            }}
          >
            {say('pasteAdd')}
          </button>
        </div>
      </div>
      <ul className="faults" role="alert" tabIndex={-1} ref={faultList} hidden={!faults.length}>
        {faults.map(({ text, script: help }) => (
          <li key={text}>
            <Said>{text}</Said>
            {help && (
              <pre translate="no">
                <code>{help}</code>
              </pre>
            )}
          </li>
        ))}
      </ul>
      {lists.length > 0 && (
        <ul className="added" aria-label={say('added')}>
          {lists.map(({ id: key, file: { name, size }, kind }) => (
            <li key={key}>
              <span>{say('fileIs', { name: shorten(name), kind: commandOf(kind).name[lang], size: sizeIn(lang, size) })}</span>{' '}
              <button type="button" aria-label={say('removeOf', { name: shorten(name) })} onClick={() => remove(key)}>
                {say('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

/** The buttons that start and stop judging, how far it is, and what was told last. */
export function Judging({
  intake,
  onCheck,
  onCancel,
}: {
  readonly intake: Pick<Intake, 'lang' | 'say' | 'running' | 'progress' | 'told'>;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
}) {
  const { lang, say, running, progress, told } = intake;
  const elapsed = running && progress ? (progress.at - running.started) / 1000 : 0;
  const secondsLeft =
    running && progress?.bytes ? Math.ceil((elapsed * (running.size - progress.bytes)) / progress.bytes) : undefined;
  return (
    <>
      <div className="bar">
        <button type="button" className="primary" onClick={onCheck} disabled={running !== undefined}>
          {say('check')}
        </button>
        {running && (
          <button type="button" onClick={onCancel}>
            {say('cancel')}
          </button>
        )}
      </div>
      {running && (
        <div className="progress">
          <progress max={running.size || 1} value={progress?.bytes} aria-label={say('reading')} />
          <p>
            {progress ? (
              <Said>
                {[
                  say('progress', {
                    rows: numberIn(lang, progress.rows),
                    done: sizeIn(lang, progress.bytes),
                    size: sizeIn(lang, running.size),
                  }),
                  ...(secondsLeft === undefined ? [] : [say('left', { seconds: numberIn(lang, secondsLeft) })]),
                ].join(' ')}
              </Said>
            ) : (
              <Said>{say('reading')}</Said>
            )}
          </p>
        </div>
      )}
      <p role="status" className="told">
        {told && <Said>{told}</Said>}
      </p>
    </>
  );
}

/** The head of a result, which takes the focus: how much was judged, whether it is still of these lists, and how to take it along. */
export function ResultHead({
  intake,
  stale,
  judged,
  onFile,
}: {
  readonly intake: Pick<Intake, 'say'>;
  readonly stale: boolean;
  readonly judged: string;
  readonly onFile: (kind: 'csv' | 'markdown') => void;
}) {
  const { say } = intake;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 id="result" tabIndex={-1} ref={heading}>
        {say('result')}
      </h2>
      {stale && (
        <p className="stale" role="alert">
          {say('changed')}
        </p>
      )}
      <p>{judged}</p>
      <div className="bar">
        <button type="button" onClick={() => onFile('csv')}>
          {say('csv')}
        </button>
        <button type="button" onClick={() => onFile('markdown')}>
          {say('markdown')}
        </button>
        <button type="button" onClick={() => print()}>
          {say('print')}
        </button>
      </div>
    </>
  );
}

/** The row of each verdict that was found, with the cells that follow its name. */
export function VerdictRows({
  lang,
  byVerdict,
  cells,
}: {
  readonly lang: Lang;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  readonly cells: (rows: number) => ReactNode;
}) {
  return verdictNames
    .filter((it) => byVerdict[it] > 0)
    .map((verdict) => (
      <tr key={verdict} data-verdict={verdict}>
        <th scope="row">
          <Mark of={verdict} />
          <span>{verdicts[verdict].word[lang]}</span>
        </th>
        {cells(byVerdict[verdict])}
      </tr>
    ));
}

/** A bar for every verdict, beside its figure; the bars say nothing that the table does not. */
export function VerdictCounts({
  lang,
  say,
  byVerdict,
  byRule,
  all,
  rules,
}: {
  readonly lang: Lang;
  readonly say: ListSay;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  readonly byRule: readonly (readonly [rule: string, rows: number])[];
  readonly all: number;
  readonly rules: Readonly<Record<string, { readonly says: string; readonly href: string }>>;
}) {
  const share = (rows: number) =>
    new Intl.NumberFormat(lang === 'es' ? 'es-ES' : 'en-US', { style: 'percent', maximumFractionDigits: 1 }).format(
      rows / Math.max(all, 1),
    );
  return (
    <>
      <table className="counts">
        <caption>{say('byVerdict')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('verdict')}</th>
            <th scope="col">{say('users')}</th>
            <th scope="col">{say('share')}</th>
          </tr>
        </thead>
        <tbody>
          <VerdictRows
            {...{ lang, byVerdict }}
            cells={(rows) => (
              <>
                <td className="figure">{numberIn(lang, rows)}</td>
                <td>
                  <span>{share(rows)}</span>
                  <span className="bar-of" aria-hidden="true" style={{ width: `${(60 * rows) / Math.max(all, 1)}%` }} />
                </td>
              </>
            )}
          />
        </tbody>
      </table>
      {byRule.length > 0 && (
        <table className="counts">
          <caption>{say('byRule')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('rules')}</th>
              <th scope="col">{say('users')}</th>
            </tr>
          </thead>
          <tbody>
            {[...byRule]
              .sort(([, a], [, b]) => b - a)
              .map(([rule, rows]) => (
                <tr key={rule}>
                  <th scope="row">
                    <a href={rules[rule]?.href}>{rules[rule]?.says ?? rule}</a>
                  </th>
                  <td className="figure">{numberIn(lang, rows)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** How many of the rows that need a word are shown at first. */
export const shownRows = 20;

/** A note about a list with the rows it is about, the first of them. */
export function NoteOfRows({
  title,
  lines,
  all,
  lang,
  say,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly all: number;
  readonly lang: Lang;
  readonly say: ListSay;
}) {
  const shown = lines.slice(0, shownRows);
  return (
    <li>
      {title}
      <ul>
        {[...shown, ...(all > shown.length ? [say('more', { count: numberIn(lang, all - shown.length) })] : [])].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  );
}

/** Why a row could not be read, as a line of a note. */
export const badRowText = (
  say: ListSay,
  {
    row,
    line,
    reason,
    found = 0,
    expected = 0,
  }: {
    readonly row: number;
    readonly line: number;
    readonly reason: 'text-after-quote' | 'quote-not-closed' | 'row-too-long' | 'too-few-fields' | 'too-many-fields';
    readonly found?: number;
    readonly expected?: number;
  },
) =>
  say('badRow', {
    row,
    line,
    reason: say(reason === 'too-few-fields' && found === 1 ? 'one-field' : reason, { found, expected }),
  });
