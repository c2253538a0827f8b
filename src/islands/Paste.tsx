import { useId, useLayoutEffect, useRef, useState } from 'react';
import { commandOf } from '../intake/commands.ts';
import type { Unread } from '../intake/console.ts';
import type { Told } from '../intake/facts.ts';
import { beside, commandsFor, longestPaste, type PasteReport, placesOf, readForChecker, screenScript } from '../intake/paste.ts';
import { cautions } from '../intake/reasons.ts';
import { cmdlet, type PolicyModel, type ServerVersion, serverVersions } from '../intake/surroundings.ts';
import { reasonText } from '../intake/writers.ts';
import { shorten } from '../scenario/codec.ts';
import { answerText, listed } from './caseTexts.ts';
import type { PasteProps } from './PasteDoor.tsx';
import { pasteSpeaker } from './pasteWords.ts';
import { Said } from './Said.tsx';

let asked: Promise<PolicyModel> | undefined;

/** The checker of effective policies, asked for once a page. Rejects when it does not come. */
export function policyModel(): Promise<PolicyModel> {
  asked ??= fetch('/policy-model.json').then((answer) => {
    if (!answer.ok) throw new Error(`policy-model.json: ${answer.status}`);
    return answer.json() as Promise<PolicyModel>;
  });
  asked.catch(() => {
    asked = undefined;
  });
  return asked;
}

/** What the reader said about pools, for this page only. */
const saidVersions: Record<string, ServerVersion> = {};

/** How many of the things that could not be read are named. */
const shownUnread = 5;

/** The panel that reads command output into the form of a checker. */
export const pasteWith = (policies: PolicyModel) =>
  function Paste({ payload, given, onTake, onUndo, onTold }: PasteProps) {
    const { lang, facts } = payload;
    const say = pasteSpeaker(lang);
    const asks = payload.model.facts.map(({ id }) => id);
    const commands = commandsFor(asks);
    const [text, setText] = useState('');
    const [fault, setFault] = useState('');
    const [copied, setCopied] = useState('');
    const [report, setReport] = useState<PasteReport>();
    const [readings, setReadings] = useState(0);
    /** Whether this reading has filled something: what it fills later is part of the same step. */
    const [took, setTook] = useState(false);
    const [allPolicies, setAllPolicies] = useState(false);
    const [versions, setVersions] = useState<Readonly<Record<string, ServerVersion>>>({ ...saidVersions });
    const heading = useRef<HTMLParagraphElement>(null);
    const alert = useRef<HTMLParagraphElement>(null);
    const id = useId();

    // Filling the form takes the reader to the verdict; here the report comes first.
    useLayoutEffect(() => {
      if (readings) (heading.current ?? alert.current)?.focus();
    }, [readings]);

    const name = (fact: string) => facts[fact]?.name ?? fact;
    const fromText = (it: Told) =>
      listed(
        lang,
        placesOf(it).map(({ command, property, line }) => (command ? say('from', { command, property, line }) : say('fromYou'))),
        'conjunction',
      );

    const read = (again: boolean) => {
      setReadings(readings + 1);
      setTook(again);
      setCopied('');
      let result: ReturnType<typeof readForChecker>;
      try {
        result = readForChecker(text, asks, policies, { versions: { ...saidVersions }, allPolicies });
      } catch {
        setReport(undefined);
        return setFault(say('failed'));
      }
      if ('fault' in result) {
        setReport(undefined);
        return setFault(
          say(result.fault, {
            count: text.length,
            most: longestPaste,
            ...(result.fault === 'no-output' && {
              first: shorten(result.first),
              commands: listed(lang, commands.map(cmdlet), 'disjunction'),
            }),
          }),
        );
      }
      setFault('');
      setReport(result);
      onTold(
        Object.fromEntries(
          result.told.map((it) => [
            it.fact,
            say('told', { answer: answerText(payload, it.fact, it.answer), from: fromText(it) }),
          ]),
        ),
      );
      take(beside(result.told, given).fresh, again);
    };

    const take = (some: readonly Told[], again: boolean) => {
      if (!some.length) return;
      onTake(Object.fromEntries(some.map(({ fact, answer }) => [fact, answer])), again);
      setTook(true);
    };

    const copy = async (script: string) => {
      setCopied('');
      setCopied(
        await navigator.clipboard.writeText(script).then(
          () => say('copied'),
          () => say('copyRefused'),
        ),
      );
    };

    const unreadText = (it: Unread) =>
      it.kind === 'row'
        ? say('line', { line: it.bad.line, text: it.bad.reason })
        : it.kind === 'object'
          ? say('object', { line: it.line, text: shorten(it.properties.join(', ')) })
          : say('line', { line: it.line, text: shorten(it.text) });

    const now = beside(report?.told ?? [], given);
    const oldNew = ({ fact, answer }: Told) =>
      say('oldNew', {
        fact: name(fact),
        old: answerText(payload, fact, given[fact] ?? ''),
        next: answerText(payload, fact, answer),
      });
    const told = (it: Told) => say('filled', { fact: name(it.fact), answer: answerText(payload, it.fact, it.answer) });
    const takeButton = (it: Told, what: string) => (
      <button type="button" aria-label={say('takeOf', { what })} onClick={() => take([it], took)}>
        {say('take')}
      </button>
    );
    const about = (it: Told) => (
      <span className="hint">
        <Said>{[`${fromText(it)}.`, ...it.cautions.map((caution) => cautions[caution][lang])].join(' ')}</Said>
      </span>
    );

    return (
      <div className="paste">
        <label htmlFor={`${id}-text`}>{say('label')}</label>
        <p className="hint" id={`${id}-hint`}>
          {say('hint')}
        </p>
        <textarea
          id={`${id}-text`}
          aria-describedby={`${id}-hint`}
          rows={8}
          spellCheck={false}
          autoComplete="off"
          translate="no"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p>
          <button type="button" className="primary" onClick={() => read(false)}>
            {say('read')}
          </button>
        </p>
        <p ref={alert} tabIndex={-1} role="alert" className="paste-fault" hidden={!fault}>
          {fault && <Said>{fault}</Said>}
          {text.length > longestPaste && fault && (
            <>
              {' '}
              <a href={`/${lang}/check-users/`}>{say('usersPage')}</a>
            </>
          )}
        </p>
        <details>
          <summary>{say('commands', { count: commands.length })}</summary>
          <ul className="paste-commands">
            {commands.map((command) => (
              <li key={command}>
                <p>{commandOf(command).name[lang]}</p>
                <pre translate="no">
                  <code>{screenScript(command)}</code>
                </pre>
                <button
                  type="button"
                  aria-label={say('copyOf', { name: commandOf(command).name[lang] })}
                  onClick={() => void copy(screenScript(command))}
                >
                  {say('copy')}
                </button>
              </li>
            ))}
          </ul>
          <p role="status">{copied && <Said>{copied}</Said>}</p>
        </details>
        {report && (
          <div className="paste-report" key={readings}>
            <p ref={heading} tabIndex={-1}>
              <strong>{say('report')}</strong>
            </p>
            <p>{say('found', { found: report.found.map(([command, count]) => `${cmdlet(command)} (${count})`).join(', ') })}</p>
            {report.told.length === 0 && <p>{say('nothing')}</p>}
            {now.same.length > 0 && (
              <ul>
                {now.same.map((it) => (
                  <li key={it.fact + it.answer}>
                    <strong>
                      <Said>{told(it)}</Said>
                    </strong>{' '}
                    {about(it)}
                  </li>
                ))}
              </ul>
            )}
            {now.other.length > 0 && (
              <div className="paste-differ">
                <p>
                  <strong>{say('differ')}</strong>
                </p>
                <ul>
                  {now.other.map((it) => (
                    <li key={it.fact + it.answer}>
                      <Said>{oldNew(it)}</Said> {takeButton(it, oldNew(it))} {about(it)}
                    </li>
                  ))}
                </ul>
                {now.other.length > 1 && (
                  <button type="button" onClick={() => take(now.other, took)}>
                    {say('takeAll')}
                  </button>
                )}
              </div>
            )}
            {now.fresh.length > 0 && (
              <>
                <p>{say('fresh')}</p>
                <ul>
                  {now.fresh.map((it) => (
                    <li key={it.fact + it.answer}>
                      <Said>{told(it)}</Said> {takeButton(it, told(it))} {about(it)}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {onUndo && (
              <p>
                <button
                  type="button"
                  onClick={() => {
                    setReport(undefined);
                    onTold({});
                    onUndo();
                  }}
                >
                  {say('undo')}
                </button>
              </p>
            )}
            {(report.pools.length > 0 || report.asksForAllPolicies) && (
              <fieldset className="paste-said">
                {report.pools.length > 0 && (
                  <>
                    <legend>{say('versions')}</legend>
                    <p className="hint">{say('versionsHint')}</p>
                    {report.pools.map((pool) => (
                      <label key={pool} className="paste-pool">
                        <span translate="no">{pool}</span>
                        <select
                          value={versions[pool] ?? ''}
                          onChange={({ currentTarget: { value } }) => {
                            const version = serverVersions.find((it) => it === value);
                            if (version) saidVersions[pool] = version;
                            else delete saidVersions[pool];
                            setVersions({ ...saidVersions });
                          }}
                        >
                          <option value="">{say('notKnown')}</option>
                          {serverVersions.map((version) => (
                            <option key={version} value={version} translate="no">
                              {say(version)}
                            </option>
                          ))}
                        </select>
                      </label>
                    ))}
                  </>
                )}
                {report.asksForAllPolicies && (
                  <label className="option">
                    <input
                      type="checkbox"
                      checked={allPolicies}
                      onChange={(event) => setAllPolicies(event.currentTarget.checked)}
                    />
                    <span>{say('allPolicies')}</span>
                  </label>
                )}
                <button type="button" onClick={() => read(took)}>
                  {say('again')}
                </button>
              </fieldset>
            )}
            {report.whyNot.some(({ why }) => why.reason === 'several-objects' && why.args['command'] === cmdlet('user')) && (
              <p>
                <a href={`/${lang}/check-users/`}>{say('manyUsers')}</a>
              </p>
            )}
            {report.whyNot.length > 0 && (
              <>
                <p>
                  <strong>{say('notTold')}</strong>
                </p>
                <ul>
                  {report.whyNot.map(({ why, facts: open }) => (
                    <li key={open.join()}>
                      {say('whyNot', { facts: listed(lang, open.map(name), 'conjunction'), why: reasonText(why, lang) })}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {report.unread.length > 0 && (
              <>
                <p>
                  <strong>{say('notRead')}</strong>
                </p>
                <ul>
                  {report.unread.slice(0, shownUnread).map((it) => (
                    <li key={unreadText(it)}>{unreadText(it)}</li>
                  ))}
                  {report.unread.length > shownUnread && <li>{say('more', { count: report.unread.length - shownUnread })}</li>}
                </ul>
              </>
            )}
          </div>
        )}
      </div>
    );
  };
