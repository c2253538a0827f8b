import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { Payload } from '../catalogue/payload.ts';
import { type CommandId, commandOf } from '../intake/commands.ts';
import { type Recognized, recognize, sampleSize } from '../intake/lists.ts';
import { sampleChoices, sampleLists } from '../intake/sample.ts';
import { cmdlet, type PolicyModel, type ServerVersion, serverVersions } from '../intake/surroundings.ts';
import type { UserChoices } from '../intake/users.ts';
import { caseHref, groupText } from '../intake/writers.ts';
import { shorten } from '../scenario/codec.ts';
import { verdictNames, verdicts } from '../vocabulary/verdict.ts';
import { Mark } from './Mark.tsx';
import { Said } from './Said.tsx';
import { UsersTable } from './UsersTable.tsx';
import type { UsersAsk, UsersSummary, UsersTell } from './usersMessages.ts';
import { numberIn, sizeIn, type UsersSay, usersSpeaker } from './usersWords.ts';

type Props = { readonly payload: Payload; readonly policies: PolicyModel };
type List = { readonly id: number; readonly file: File; readonly kind: CommandId };
type Fault = { readonly text: string; readonly script?: string };

/** The lists that say something about users, in the order in which they matter. */
const used: readonly CommandId[] = ['user', 'service', 'policy', 'site', 'pool', 'clients'];
/** How many of the rows that need a word are shown at first. */
const shownRows = 20;
const legacyScript =
  'Get-CsUser -OnOfficeCommunicationServer | Select-Object DisplayName,SipAddress |\n  Export-Csv users-2007r2.csv -NoTypeInformation -Encoding UTF8';

/** A checker for whole lists of users. Everything is read and judged in a worker of this page. */
export default function CheckUsers({ payload, policies }: Props) {
  const { lang, facts, model } = payload;
  const [say] = useState(() => usersSpeaker(lang));
  const [lists, setLists] = useState<readonly List[]>([]);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [choices, setChoices] = useState<UserChoices>({});
  const [allPolicies, setAllPolicies] = useState(false);
  const [versions, setVersions] = useState<Readonly<Record<string, ServerVersion>>>({});
  const [pasted, setPasted] = useState('');
  const [running, setRunning] = useState<{ readonly started: number; readonly size: number; readonly name: string }>();
  const [progress, setProgress] = useState<{ readonly rows: number; readonly bytes: number; readonly at: number }>();
  const [summary, setSummary] = useState<UsersSummary>();
  const [judgedOf, setJudgedOf] = useState('');
  const [told, setTold] = useState('');
  const [live, setLive] = useState(false);
  const [over, setOver] = useState(false);
  const worker = useRef<Worker>(undefined);
  const listeners = useRef(new Set<(it: UsersTell) => void>());
  const ids = useRef(0);
  const result = useRef<HTMLHeadingElement>(null);
  const faultList = useRef<HTMLUListElement>(null);
  const id = useId();

  useEffect(() => {
    setLive(true);
    return () => worker.current?.terminate();
  }, []);
  useEffect(() => {
    if (summary) result.current?.focus();
  }, [summary]);
  useEffect(() => {
    if (faults.length) faultList.current?.focus();
  }, [faults]);

  const hear = useCallback((listener: (it: UsersTell) => void) => {
    listeners.current.add(listener);
    return () => {
      listeners.current.delete(listener);
    };
  }, []);
  const ask = useCallback((it: UsersAsk) => worker.current?.postMessage(it), []);

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

  const filesOf = (kind: CommandId) => lists.filter((it) => it.kind === kind).map(({ file }) => file);
  const state = JSON.stringify([lists.map((it) => it.id), choices, allPolicies, versions]);

  const started = (): Worker | undefined => {
    if (worker.current) return worker.current;
    try {
      const made = new Worker(new URL('./usersWorker.ts', import.meta.url), { type: 'module' });
      made.onmessage = ({ data }: MessageEvent<UsersTell>) => {
        for (const listener of listeners.current) listener(data);
      };
      made.onerror = () => {
        made.terminate();
        worker.current = undefined;
        setRunning(undefined);
        setFaults([{ text: say('lost') }]);
      };
      worker.current = made;
      return made;
    } catch {
      setFaults([{ text: say('lost') }]);
      return undefined;
    }
  };

  const check = () => {
    const users = filesOf('user');
    const [file] = users;
    if (!file) return setFaults([{ text: say('no-list'), script: commandOf('user').script }]);
    const several = (['user', 'clients'] as const).find((kind) => filesOf(kind).length > 1);
    if (several)
      return setFaults([{ text: say('two-lists', { count: filesOf(several).length, kind: commandOf(several).name[lang] }) }]);
    if (!started()) return;
    setFaults([]);
    setTold('');
    setSummary(undefined);
    setProgress(undefined);
    setRunning({ started: performance.now(), size: file.size, name: shorten(file.name) });
    setJudgedOf(state);
    ask({
      ask: 'judge',
      users: file,
      around: (['service', 'policy', 'site', 'pool'] as const).flatMap(filesOf),
      clients: filesOf('clients')[0],
      choices,
      word: { versions, allPolicies },
      model,
      policies,
      lang,
    });
  };

  useEffect(
    () =>
      hear((it) => {
        if (it.tell === 'progress') setProgress({ rows: it.rows, bytes: it.bytes, at: performance.now() });
        if (it.tell === 'summary') {
          setRunning(undefined);
          setSummary(it.summary);
        }
        if (it.tell === 'fault') {
          const name = running?.name ?? '';
          setRunning(undefined);
          if (it.fault === 'not-text') setFaults([{ text: say('not-text', { name, what: say(it.what) }) }]);
          else if (it.fault === 'no-users')
            setFaults([
              { text: say('no-users', { name, found: shorten((it.found ?? []).join(', ')) }), script: commandOf('user').script },
            ]);
          else setFaults([{ text: say(it.fault, { name }) }]);
        }
        if (it.tell === 'file') {
          const url = URL.createObjectURL(it.file);
          Object.assign(document.createElement('a'), {
            href: url,
            download: it.kind === 'csv' ? 'users-judged.csv' : 'users-judged.md',
          }).click();
          setTimeout(() => URL.revokeObjectURL(url), 10_000);
          setTold(say('written'));
        }
        if (it.tell === 'file-lost') setTold(say('fileLost'));
      }),
    [hear, say, running],
  );

  const sample = () => {
    const { users, services, policies: policyList, clients } = sampleLists[lang];
    const files: readonly (readonly [string, string, CommandId])[] = [
      ['users.csv', users, 'user'],
      ['services.csv', services, 'service'],
      ['policies.csv', policyList, 'policy'],
      ['clients.csv', clients, 'clients'],
    ];
    setLists(files.map(([name, text, kind]) => ({ id: ++ids.current, file: new File([text], name), kind })));
    setChoices(sampleChoices);
    setAllPolicies(true);
    setFaults([]);
  };

  const copy = async (script: string) => {
    setTold('');
    setTold(
      await navigator.clipboard.writeText(script).then(
        () => say('copied'),
        () => say('copyRefused'),
      ),
    );
  };
  const file = (kind: 'csv' | 'markdown') => {
    setTold(say('writing'));
    ask({ ask: kind, texts: { facts, rules: payload.rules }, checker: payload.id, origin: location.origin });
  };

  const choose = (name: 'client' | 'pool' | 'setup' | 'connected', value: string) => {
    const { [name]: _, ...rest } = choices;
    setChoices(value ? { ...rest, [name]: value } : rest);
  };
  const script = (name: string, text: string, key: string) => (
    <li key={key}>
      <p>{name}</p>
      <pre translate="no">
        <code>{text}</code>
      </pre>
      <button type="button" aria-label={say('copyOf', { name })} onClick={() => void copy(text)}>
        {say('copy')}
      </button>
    </li>
  );
  const elapsed = running && progress ? (progress.at - running.started) / 1000 : 0;
  const secondsLeft =
    running && progress?.bytes ? Math.ceil((elapsed * (running.size - progress.bytes)) / progress.bytes) : undefined;

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
        <button type="button" onClick={sample}>
          {say('sample')}
        </button>
      </div>

      <h2 id="lists">{say('yourLists')}</h2>
      <details open={lists.length === 0}>
        <summary>{say('scripts')}</summary>
        <p className="hint">{say('scriptsHint')}</p>
        <ul className="paste-commands">
          {used.map((kind) => script(commandOf(kind).name[lang], commandOf(kind).script, kind))}
          {script(say('legacyScript'), legacyScript, 'legacy')}
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
              <button
                type="button"
                aria-label={say('removeOf', { name: shorten(name) })}
                onClick={() => setLists(lists.filter((it) => it.id !== key))}
              >
                {say('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}

      <h2 id="for-all">{say('forAll')}</h2>
      <div className="choices">
        {(['client', 'pool', 'setup', 'connected'] as const).map((name) => (
          <label key={name}>
            <span>{facts[name]?.asks}</span>
            <select value={choices[name] ?? ''} onChange={({ currentTarget: { value } }) => choose(name, value)}>
              <option value="">{say('notKnown')}</option>
              {name === 'client' && <option value="listed">{say('listed')}</option>}
              {Object.entries(facts[name]?.answers ?? {}).map(([answer, text]) => (
                <option key={answer} value={answer}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <label className="option">
        <input type="checkbox" checked={allPolicies} onChange={({ currentTarget: { checked } }) => setAllPolicies(checked)} />
        <span>{say('allPolicies')}</span>
      </label>
      <label className="option">
        <input
          type="checkbox"
          checked={choices.legacyUsers ?? false}
          onChange={({ currentTarget: { checked } }) => setChoices({ ...choices, legacyUsers: checked })}
        />
        <span>{say('legacyUsers')}</span>
      </label>
      {summary && summary.poolsWithoutVersion.length > 0 && (
        <fieldset className="paste-said">
          <legend>{say('pools')}</legend>
          <p className="hint">{say('poolsHint')}</p>
          {summary.poolsWithoutVersion.map(([pool, rows]) => (
            <label key={pool} className="paste-pool">
              <span>{say('poolUsers', { pool, rows: numberIn(lang, rows) })}</span>
              <select
                value={versions[pool] ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  const { [pool]: _, ...rest } = versions;
                  const version = serverVersions.find((it) => it === value);
                  setVersions(version ? { ...rest, [pool]: version } : rest);
                }}
              >
                <option value="">{say('notKnown')}</option>
                {serverVersions.map((version) => (
                  <option key={version} value={version}>
                    {say(version)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      )}
      <div className="bar">
        <button type="button" className="primary" onClick={check} disabled={running !== undefined}>
          {say('check')}
        </button>
        {running && (
          <button type="button" onClick={() => ask({ ask: 'cancel' })}>
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

      {summary && (
        <div className="users-result">
          <h2 id="result" tabIndex={-1} ref={result}>
            {say('result')}
          </h2>
          {judgedOf !== state && (
            <p className="stale" role="alert">
              {say('changed')}
            </p>
          )}
          <p>{say(summary.cancelled ? 'cancelled' : 'judged', { rows: numberIn(lang, summary.rows) })}</p>
          <div className="bar">
            <button type="button" onClick={() => file('csv')}>
              {say('csv')}
            </button>
            <button type="button" onClick={() => file('markdown')}>
              {say('markdown')}
            </button>
            <button type="button" onClick={() => print()}>
              {say('print')}
            </button>
          </div>
          <VerdictCounts {...{ summary, payload, say }} />
          <Groups {...{ summary, payload, say }} />
          <h3>{say('table')}</h3>
          <UsersTable
            key={judgedOf}
            {...{ payload, say, ask, hear }}
            rows={summary.rows}
            rules={summary.byRule.map(([rule]) => rule)}
            verdictsFound={verdictNames.filter((it) => summary.byVerdict[it] > 0)}
          />
          <ListNotes {...{ summary, payload, say }} />
        </div>
      )}
    </section>
  );
}

type PartProps = { readonly summary: UsersSummary; readonly payload: Payload; readonly say: UsersSay };

/** A bar for every verdict, beside its figure; the bars say nothing that the table does not. */
function VerdictCounts({ summary, payload, say }: PartProps) {
  const { lang } = payload;
  const share = (rows: number) =>
    new Intl.NumberFormat(lang === 'es' ? 'es-ES' : 'en-US', { style: 'percent', maximumFractionDigits: 1 }).format(
      rows / Math.max(summary.rows, 1),
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
          {verdictNames
            .filter((it) => summary.byVerdict[it] > 0)
            .map((verdict) => (
              <tr key={verdict} data-verdict={verdict}>
                <th scope="row">
                  <Mark of={verdict} />
                  <span>{verdicts[verdict].word[lang]}</span>
                </th>
                <td className="figure">{numberIn(lang, summary.byVerdict[verdict])}</td>
                <td>
                  <span>{share(summary.byVerdict[verdict])}</span>
                  <span
                    className="bar-of"
                    aria-hidden="true"
                    style={{ width: `${(60 * summary.byVerdict[verdict]) / Math.max(summary.rows, 1)}%` }}
                  />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <table className="counts">
        <caption>{say('byRule')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('rules')}</th>
            <th scope="col">{say('users')}</th>
          </tr>
        </thead>
        <tbody>
          {[...summary.byRule]
            .sort(([, a], [, b]) => b - a)
            .map(([rule, rows]) => (
              <tr key={rule}>
                <th scope="row">
                  <a href={payload.rules[rule]?.href}>{payload.rules[rule]?.says ?? rule}</a>
                </th>
                <td className="figure">{numberIn(lang, rows)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}

function Groups({ summary, payload, say }: PartProps) {
  const { lang } = payload;
  return (
    <>
      <h3>{say('groups')}</h3>
      {summary.groups.length === 0 && <p>{say('noGroups')}</p>}
      <ul className="groups">
        {summary.groups.map((group) => {
          const it = summary.cases[group.case];
          const text = say(group.rows === 1 ? 'groupRow' : 'groupRows', {
            rows: numberIn(lang, group.rows),
            what: groupText(group, payload, lang),
          });
          return (
            <li key={`${text} ${it?.query}`}>
              {it && <Mark of={it.verdict} />}
              <span>{text}</span>
              <a href={caseHref(lang, payload.id, it?.query ?? '')} aria-label={`${say('open')}: ${text}`}>
                {say('open')}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What the list has that was not judged, or that its owner should know. */
function ListNotes({ summary, payload, say }: PartProps) {
  const { lang } = payload;
  const { bad, badRows, repeated, repeatedRows, disabledRows, columns, damaged, unreadClients, policiesNotListed } = summary;
  const more = (all: number) => (all > shownRows ? [say('more', { count: numberIn(lang, all - shownRows) })] : []);
  const nested = (title: string, lines: readonly string[]) => (
    <li>
      {title}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  );
  const any = badRows || repeatedRows || disabledRows || columns.length || damaged || unreadClients || policiesNotListed.length;
  if (!any) return null;
  return (
    <>
      <h3>{say('notes')}</h3>
      <ul className="list-notes">
        {columns.map(({ kind, column, script }) =>
          kind === 'no-users' ? null : (
            <li key={kind + column}>
              {say(`column-${kind}`, { column })}
              {script && (
                <pre translate="no">
                  <code>{script}</code>
                </pre>
              )}
            </li>
          ),
        )}
        {badRows > 0 &&
          nested(say('badRows', { rows: numberIn(lang, badRows) }), [
            ...bad
              .slice(0, shownRows)
              .map(({ row, line, reason, found = 0, expected = 0 }) =>
                say('badRow', { row, line, reason: say(reason, { found, expected }) }),
              ),
            ...more(badRows),
          ])}
        {repeatedRows > 0 &&
          nested(say('repeated', { rows: numberIn(lang, repeatedRows) }), [
            ...repeated.slice(0, shownRows).map(([row, earlier]) => say('repeatedRow', { row, earlier })),
            ...more(repeatedRows),
          ])}
        {disabledRows > 0 && <li>{say('disabled', { rows: numberIn(lang, disabledRows) })}</li>}
        {policiesNotListed.length > 0 && (
          <li>
            {say('policiesNotListed', {
              names: policiesNotListed
                .slice(0, shownRows)
                .map(([name]) => shorten(name))
                .join(', '),
            })}{' '}
            {cmdlet('policy')}
          </li>
        )}
        {unreadClients > 0 && <li>{say('unreadClients', { rows: numberIn(lang, unreadClients) })}</li>}
        {damaged && <li>{say('damaged')}</li>}
      </ul>
    </>
  );
}
