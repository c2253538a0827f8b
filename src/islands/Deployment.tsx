import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FactText, Payload } from '../catalogue/payload.ts';
import type { Asked, Given } from '../engine/model.ts';
import { type Outlook, outlook } from '../engine/outlook.ts';
import { nextQuestion } from '../engine/settling.ts';
import { fromQuery, toQuery } from '../scenario/codec.ts';
import { checkerAddress } from '../vocabulary/address.ts';
import type { Lang } from '../vocabulary/text.ts';
import { type Verdict, verdictNames } from '../vocabulary/verdict.ts';
import { verdicts } from '../vocabulary/verdictWords.ts';
import { hasArrivedWith, setAddress, shareQuestions, useAddress } from './address.ts';
import { listed, today } from './caseTexts.ts';
import { dataOf } from './data.ts';
import { answersOf, deploymentLink, deploymentToJson, deploymentToMarkdown, ruleSetOf } from './deploymentTexts.ts';
import { deploymentSpeaker } from './deploymentWords.ts';
import { fetchData } from './fetchData.ts';
import { Mark } from './Mark.tsx';
import { type FileMessage, OpenCase } from './OpenCase.tsx';
import { PasteDoor } from './PasteDoor.tsx';
import { problemText } from './problemText.ts';
import { Said } from './Said.tsx';
import { Share } from './Share.tsx';
import { speaker } from './say.ts';
import { deploymentId } from './textParts.ts';
import type { WordList } from './words.ts';

/** A checker as this page knows it before its data is needed. */
export type CheckerBrief = {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly asks: readonly string[];
  /** The address of its data. */
  readonly data: string;
};
type Props = {
  readonly lang: Lang;
  /** The address of the words of its language. */
  readonly words: string;
  readonly groups: readonly { readonly id: string; readonly name: string; readonly checkers: readonly CheckerBrief[] }[];
  readonly facts: Readonly<Record<string, FactText>>;
};
type Answers = Readonly<Record<string, string>>;
type Loaded = Readonly<Record<string, 'ready' | 'lost'>>;

/** The order of the lines: what asks for work first. */
const gravity: readonly Verdict[] = ['forbidden', 'conflict', 'silent', 'unknown', 'limited', 'allowed'];
/** So many rules that decide are named in a line. */
const shownRules = 2;

/** Judges what was answered by every checker that asks some of it; the data of each is loaded when it is needed. */
export default function Deployment({ lang, words: wordsAddress, groups, facts }: Props) {
  const [say] = useState(() => deploymentSpeaker(lang));
  const words = dataOf<WordList>(wordsAddress);
  useEffect(() => shareQuestions(words.shared ?? {}), [words]);
  const sayCommon = useMemo(() => speaker(words, lang), [words, lang]);
  const checkers = useMemo(() => groups.flatMap((group) => group.checkers), [groups]);
  const asked = useMemo<readonly Asked[]>(
    () => Object.entries(facts).map(([id, { answers }]) => ({ id, answers: Object.keys(answers) })),
    [facts],
  );
  const askers = useMemo(
    () =>
      Map.groupBy(
        checkers.flatMap(({ id, asks }) => asks.map((fact) => ({ fact, id }))),
        (it) => it.fact,
      ),
    [checkers],
  );
  const query = useAddress();
  const read = useMemo(() => fromQuery(asked, query), [asked, query]);
  const { given } = read;
  const [loaded, setLoaded] = useState<Loaded>({});
  const [live, setLive] = useState(false);
  const [told, setTold] = useState('');
  const [message, setMessage] = useState<FileMessage>();
  const [undo, setUndo] = useState<{ readonly before: string; readonly after: string }>();
  const [outputSays, setOutputSays] = useState<Given>({});
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [held, setHeld] = useState<string>();
  const result = useRef<HTMLHeadingElement>(null);
  const judged = useRef(new Map<string, Outlook>());
  const id = useId();

  useEffect(() => setLive(true), []);

  const concerned = checkers.filter(({ asks }) => asks.some((fact) => given[fact] !== undefined));
  const wanted = concerned.find((it) => !loaded[it.id]);
  // One after the other, each in a task of its own: a page of many checkers stays quick to the hand.
  useEffect(() => {
    if (!wanted) return;
    let goesOn = true;
    const done = (how: 'ready' | 'lost') => goesOn && setLoaded((before) => ({ ...before, [wanted.id]: how }));
    fetchData(wanted.data)
      .then(() => new Promise((resolve) => setTimeout(resolve)))
      .then(
        () => done('ready'),
        () => done('lost'),
      );
    return () => {
      goesOn = false;
    };
  }, [wanted]);

  /** What a checker says of the answers, worked out once for each of its cases. */
  const outlookOf = ({ id: checker, data, asks }: CheckerBrief): Outlook => {
    const key = `${checker}?${asks.map((fact) => given[fact] ?? '').join('&')}`;
    const known = judged.current.get(key);
    if (known) return known;
    const made = outlook(dataOf<Payload>(data).model, given);
    judged.current.set(key, made);
    return made;
  };
  const lines = concerned.map((checker) => ({
    checker,
    ...(loaded[checker.id] === 'ready' && { payload: dataOf<Payload>(checker.data), says: outlookOf(checker) }),
  }));
  const rank = ({ says }: (typeof lines)[number]) => (says ? gravity.indexOf(says.verdict) : gravity.length);
  const sorted = lines.toSorted((a, b) => rank(a) - rank(b));
  const open = lines.flatMap(({ checker, payload, says }) =>
    payload && says?.verdict === 'unknown' ? [{ id: checker.id, model: payload.model, undecidedBy: says.undecidedBy }] : [],
  );
  const next = nextQuestion(open, given);
  // A question stays while somebody is answering it: in a list, keys choose one answer after another.
  const shownNext = held ?? next?.fact;

  const write = (some: Answers, how: 'push' | 'replace') => setAddress(toQuery(asked, some), how);
  const answer = (fact: string, value: string) => {
    const { [fact]: _, ...rest } = given;
    write(value ? { ...rest, [fact]: value } : rest, 'replace');
    setTold('');
  };
  const take = (some: Given, again: boolean, beside: Given = given) => {
    const after = toQuery(asked, { ...beside, ...some });
    setUndo({ before: (again ? canUndo?.before : undefined) ?? query.slice(1), after });
    setAddress(after, 'push');
  };
  const canUndo = undo && query.slice(1) === undo.after ? undo : undefined;
  const takeBack = canUndo && (() => setAddress(canUndo.before, 'push'));
  const startAgain = () => {
    setUndo({ before: query.slice(1), after: '' });
    setAddress('', 'push');
  };
  const deployment = {
    ...{ lang, say, sayCommon, asked, facts, given },
    lines: sorted,
    notConcerned: checkers.length - concerned.length,
  };
  const openFile = (
    <OpenCase
      {...{ lang, asked, words, message, setMessage, query }}
      say={sayCommon}
      onOpen={(some) => take(some, false, {})}
      onSay={setTold}
    />
  );

  const question = (fact: string, place = '') => {
    const text = facts[fact];
    return (
      <label key={fact} data-fact={fact} data-known={given[fact] !== undefined}>
        <span>{text?.asks}</span>
        <select
          value={given[fact] ?? ''}
          aria-describedby={text?.hint ? `${id}-${fact}${place}` : undefined}
          onChange={({ currentTarget: { value } }) => answer(fact, value)}
        >
          <option value="">{say('notKnown')}</option>
          {Object.entries(text?.answers ?? {}).map(([token, shown]) => (
            <option key={token} value={token}>
              {shown}
            </option>
          ))}
        </select>
        {text?.hint && (
          <span className="hint" id={`${id}-${fact}${place}`}>
            {text.hint}
          </span>
        )}
        {outputSays[fact] && <Said className="told">{outputSays[fact]}</Said>}
      </label>
    );
  };
  const isShared = (fact: string) => (askers.get(fact)?.length ?? 0) > 1;
  const shared = Object.keys(facts).filter(isShared);
  const ownOf = ({ asks }: CheckerBrief) => asks.filter((fact) => !isShared(fact));
  const all = { lang, facts, model: { facts: asked.map((it) => ({ ...it, effort: 1 })), derived: [], rules: [] } } as const;
  const counts = verdictNames
    .map((verdict) => [verdict, lines.filter(({ says }) => says?.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0);
  const arrived = hasArrivedWith(query) && Object.keys(given).length > 0;

  return (
    <section className="checker deployment" aria-label={say('label')} data-intake={live ? 'ready' : 'asleep'}>
      <p>{say('private')}</p>
      {live && concerned.length > 0 && (
        <div className="print-only" key={`printed ${query}`}>
          <p className="checker-printed">
            <Said>{sayCommon('printed', { date: today(lang), version: ruleSetOf(deployment) ?? '–' })}</Said>
            <span className="address" translate="no">
              <Said>{deploymentLink(deployment)}</Said>
            </span>
          </p>
          <p>{say('answers')}</p>
          <ul>
            {answersOf(deployment).map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </div>
      )}
      {live && (arrived || read.mended || (read.problems.length > 0 && !read.foreign)) && (
        <div className="notices" key={query}>
          {arrived && <p>{say('fromLink')}</p>}
          {read.mended && <p className="mended">{say('mended')}</p>}
          {read.problems.length > 0 && (
            <>
              <p>{say('unread')}</p>
              <ul>
                {read.problems.map((problem) => (
                  <li key={JSON.stringify(problem)}>{problemText(problem, sayCommon)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      <div className="sides">
        <div className="asked">
          <PasteDoor payload={all} say={sayCommon} given={given} onTake={take} onUndo={takeBack} onTold={setOutputSays} />
          <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
            <fieldset className="choices">
              <legend>{say('shared')}</legend>
              {shared.map((fact) => question(fact))}
            </fieldset>
            {groups.map((group) => {
              const own = group.checkers.flatMap(ownOf);
              const known = own.filter((fact) => given[fact] !== undefined).length;
              const show = opened.has(group.id);
              return (
                <details
                  key={group.id}
                  data-group={group.id}
                  onToggle={({ currentTarget }) => {
                    if (currentTarget.open) setOpened((before) => new Set([...before, group.id]));
                  }}
                >
                  <summary>{say('answered', { group: group.name, count: known, all: own.length })}</summary>
                  {show &&
                    group.checkers.map((checker) => (
                      <fieldset key={checker.id} className="choices">
                        <legend>{checker.title}</legend>
                        {ownOf(checker).map((fact) => question(fact))}
                      </fieldset>
                    ))}
                </details>
              );
            })}
          </form>
        </div>
        <div className="slim" data-says="unknown">
          <button type="button" onClick={() => result.current?.focus()}>
            <Counts counts={counts} lang={lang} />
            <span className="slim-more">{say('toResult')}</span>
          </button>
        </div>
        <div className="result">
          <h2 id="result" tabIndex={-1} ref={result}>
            {say('result')}
          </h2>
          {concerned.length === 0 ? (
            <p>{say('empty')}</p>
          ) : (
            <>
              <div role="status">
                <Counts counts={counts} lang={lang} />
              </div>
              {shownNext && (
                <fieldset
                  className="next-question choices"
                  key={`next ${shownNext}`}
                  onFocus={() => setHeld(shownNext)}
                  onBlur={() => setHeld(undefined)}
                >
                  <legend className="sr-only">{say('next')}</legend>
                  <p aria-hidden="true">
                    <strong>{say('next')}</strong>
                  </p>
                  {question(shownNext, '-next')}
                  <p className="hint">
                    {next?.fact === shownNext && (
                      <Said>
                        {next.settles.length
                          ? say('nextSettles', { count: next.settles.length, all: open.length })
                          : say('nextNeeded')}
                      </Said>
                    )}
                  </p>
                </fieldset>
              )}
              <ul className="verdict-lines">
                {sorted.map(({ checker, payload, says }) => (
                  <Line
                    key={`${checker.id} ${says?.verdict} ${checker.asks.map((fact) => given[fact] ?? '').join()}`}
                    {...{ checker, payload, says, lang, given, say, asked, facts }}
                    lost={loaded[checker.id] === 'lost'}
                    onAgain={() => setLoaded(({ [checker.id]: _, ...rest }) => rest)}
                  />
                ))}
              </ul>
            </>
          )}
          <details className="unconcerned">
            <Said as="summary">{say('notConcerned', { count: checkers.length - concerned.length })}</Said>
            <ul>
              {checkers
                .filter((it) => !concerned.includes(it))
                .map(({ id: checker, title }) => (
                  <li key={checker}>
                    <a href={checkerAddress(lang, checker)}>{title}</a>
                  </li>
                ))}
            </ul>
          </details>
          {takeBack && (
            <div className="bar">
              <button type="button" onClick={takeBack}>
                {say('undo')}
              </button>
            </div>
          )}
          {concerned.length > 0 ? (
            <Share
              sent={{
                title: say('label'),
                link: () => deploymentLink(deployment),
                markdown: async () => deploymentToMarkdown(deployment, deploymentLink(deployment)),
                json: async () => deploymentToJson(deployment, deploymentLink(deployment)),
                file: deploymentId,
                given,
              }}
              say={sayCommon}
              level={3}
              onSay={setTold}
              open={openFile}
              onStartAgain={startAgain}
            />
          ) : (
            openFile
          )}
          <p role="status" className="sr-only">
            {told && <Said>{told}</Said>}
          </p>
        </div>
      </div>
    </section>
  );
}

/** How many checkers come to each verdict. */
const Counts = ({
  counts,
  lang,
}: {
  readonly counts: readonly (readonly [Verdict, number])[];
  readonly lang: Lang;
}): ReactNode => (
  <span className="verdict-counts">
    {counts.map(([verdict, count]) => (
      <span key={`${verdict} ${count}`} data-says={verdict}>
        <Mark of={verdict} />
        {`${verdicts[verdict].word[lang]}: ${count}`}
      </span>
    ))}
  </span>
);

/** What one checker says of the answers; it opens with them. Without its data there is no verdict. */
function Line({
  checker,
  payload,
  says,
  lang,
  given,
  say,
  asked,
  facts,
  lost,
  onAgain,
}: {
  readonly checker: CheckerBrief;
  readonly payload?: Payload | undefined;
  readonly says?: Outlook | undefined;
  readonly lang: Lang;
  readonly given: Answers;
  readonly say: ReturnType<typeof deploymentSpeaker>;
  readonly asked: readonly Asked[];
  readonly facts: Props['facts'];
  readonly lost: boolean;
  readonly onAgain: () => void;
}) {
  const query = toQuery(
    asked.filter(({ id }) => checker.asks.includes(id)),
    given,
  );
  const href = `${checkerAddress(lang, checker.id)}?${query}`;
  if (!says || !payload)
    return (
      <li data-line={checker.id}>
        <a href={href}>{checker.title}</a>
        <p className="hint">{lost ? say('lost') : say('loading')}</p>
        {lost && (
          <button type="button" onClick={onAgain}>
            {say('again')}
          </button>
        )}
      </li>
    );
  const word = verdicts[says.verdict].word[lang];
  return (
    <li data-line={checker.id} data-says={says.verdict}>
      <p className="line-verdict">
        <Mark of={says.verdict} />
        <strong>{word}</strong>
      </p>
      <a href={href} aria-label={say('open', { title: checker.title, verdict: word })}>
        {checker.title}
      </a>
      {says.verdict === 'unknown' ? (
        <p className="hint">
          {say('missing', {
            facts: listed(
              lang,
              says.undecidedBy.map((fact) => facts[fact]?.name ?? fact),
              'conjunction',
            ),
          })}
        </p>
      ) : (
        says.deciding.slice(0, shownRules).map((rule) => (
          <p key={rule} className="hint">
            {payload.rules[rule]?.says ?? rule}
          </p>
        ))
      )}
    </li>
  );
}
