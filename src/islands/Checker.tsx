import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Payload } from '../catalogue/payload.ts';
import { type Judgement, judge } from '../engine/judge.ts';
import type { Given } from '../engine/model.ts';
import { remedies } from '../engine/remedy.ts';
import { fromQuery, toQuery } from '../scenario/codec.ts';
import { AfterPaint } from './AfterPaint.tsx';
import { askedOnPage, hasArrivedWith, scrollToFragment, setAddress, shareQuestions, useAddress } from './address.ts';
import { CoexistenceMap } from './CoexistenceMap.tsx';
import {
  answerText,
  caseLink,
  caseToSend,
  changed,
  givenText,
  type JudgedCase,
  listed,
  nameOf,
  prepareTexts,
  today,
} from './caseTexts.ts';
import { dataOf } from './data.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Also, Findings } from './Findings.tsx';
import { Mark } from './Mark.tsx';
import { Notices } from './Notices.tsx';
import { type FileMessage, OpenCase } from './OpenCase.tsx';
import { PasteDoor } from './PasteDoor.tsx';
import { Question, type Warning, warningId, warningsOf } from './Question.tsx';
import { Remedies } from './Remedies.tsx';
import { Said } from './Said.tsx';
import { Share } from './Share.tsx';
import { Slim } from './Slim.tsx';
import { speaker } from './say.ts';
import { Unanswered } from './Unanswered.tsx';
import { GivenAnswers } from './Why.tsx';
import { whenIdle } from './whenIdle.ts';
import type { WordList } from './words.ts';

type Props = {
  /** The address of the checker's data; see `data.ts`. */
  readonly data: string;
  /** The address of the words of its language. */
  readonly words: string;
  /** Of the heading that labels the island; the verdict's is one below. */
  readonly level: 2 | 3;
  readonly heading: string;
  /** The circumstances of the rule whose page this is. */
  readonly circumstances?: Given | undefined;
  /** Where the table of all cases stands. */
  readonly casesHref: string;
  /** Whether command output can tell some of its answers. */
  readonly pastes?: boolean;
};

const nothingJudged: Judgement = {
  verdict: 'unknown',
  findings: [],
  deciding: [],
  undecidedBy: [],
  irrelevant: [],
  wouldBreak: [],
};

/** Above this many, what options would break is folded. */
const fewWarnings = 3;

/** Most questions have no warning. */
const none: readonly Warning[] = [];

/** After this long without another change, the island with the focus says its verdict to screen readers. */
const speakAfter = 500;

function CheckerForm({
  data,
  words,
  level,
  heading,
  circumstances,
  casesHref,
  pastes,
}: Omit<Props, 'words'> & { readonly words: WordList }) {
  const payload = dataOf<Payload>(data);
  const { model, lang } = payload;
  const say = useMemo(() => speaker(words, lang), [words, lang]);
  const query = useAddress();
  const asked = useMemo(() => (typeof document === 'undefined' ? model.facts : askedOnPage()), [model]);
  const read = useMemo(() => fromQuery(asked, query), [asked, query]);
  const { given } = read;
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const answered = model.facts.some((fact) => given[fact.id] !== undefined);
  // Nothing is judged before something is answered: a page that is only read has none of its work.
  const judgement = useMemo(() => (answered ? judge(model, given) : nothingJudged), [model, given, answered]);
  const found = useMemo(() => (answered ? remedies(model, given, kept) : []), [model, given, kept, answered]);
  const [undo, setUndo] = useState<{ before: string; after: string }>();
  const [status, setStatus] = useState('');
  const [opened] = useState(() => new Set<string>());
  const [message, setMessage] = useState<FileMessage>();
  const [outputSays, setOutputSays] = useState<Given>({});
  const section = useRef<HTMLElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLDivElement>(null);
  /** Whether the result was scrolled: to ask the browser for its place would make it lay out the page. */
  const scrolled = useRef(false);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();

  // Another case begins at the top of its result. Once the page has its new height, the verdict a reader was taken to is
  // brought into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the address that changes what the page shows
  useLayoutEffect(() => {
    if (scrolled.current) result.current?.scrollTo(0, 0);
    scrolled.current = false;
    // Scrolls only where the verdict and its sentence are not wholly in sight.
    const heading = verdict.current;
    if (heading && document.activeElement === heading)
      for (const it of [heading.parentElement, heading]) it?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [query]);

  useEffect(() => {
    // Not through React: a state would draw the whole form a second time as soon as it wakes.
    section.current?.setAttribute('data-live', 'true');
    scrollToFragment();
    // The first answer finds its verdicts worked out, and the texts at hand. A page that nobody touches has none of this work.
    const listening = new AbortController();
    let callOff: (() => void) | undefined;
    // With every question open, what becomes of each rule is worked out for all answers that it reads.
    const rehearseOpen = () => judge(model, {});
    const rehearse = () => {
      judge(model, fromQuery(model.facts, toQuery(model.facts, payload.examples[0]?.given ?? {})).given);
      prepareTexts(lang);
      callOff = whenIdle(rehearseOpen);
    };
    const getReady = () => {
      listening.abort();
      callOff = whenIdle(rehearse);
    };
    for (const sign of ['pointermove', 'pointerdown', 'keydown', 'scroll'])
      addEventListener(sign, getReady, { passive: true, signal: listening.signal });
    return () => {
      listening.abort();
      callOff?.();
      clearTimeout(pending.current);
    };
  }, [model, lang, payload]);

  const answer = (fact: string, value: string | undefined) => {
    const next = { ...given, [fact]: value };
    setAddress(toQuery(asked, next), 'replace');
    clearTimeout(pending.current);
    setStatus('');
    pending.current = setTimeout(() => {
      if (!section.current?.contains(document.activeElement)) return;
      const change = say('saidAnswer', {
        fact: nameOf(payload, fact),
        answer: givenText({ payload, say }, fact, value),
      });
      setStatus(say('said', { verdict: words.verdicts[judge(model, next).verdict] ?? '', change }));
    }, speakAfter);
  };

  const latest = useRef(answer);
  useLayoutEffect(() => {
    latest.current = answer;
  });
  const onAnswer = useCallback((fact: string, value: string | undefined) => latest.current(fact, value), []);
  /** An answer that was chosen in the result leads to its verdict, which says itself. */
  const onDecide = useCallback((fact: string, value: string) => {
    latest.current(fact, value);
    clearTimeout(pending.current);
    verdict.current?.focus({ preventScroll: true });
  }, []);

  /** A step of its own in the history: says nothing, and takes the reader to the verdict. */
  const step = (next: string, undoable = false, before = query.slice(1)) => {
    clearTimeout(pending.current);
    setStatus('');
    setUndo(undoable ? { before, after: next } : undefined);
    setAddress(next, 'push');
    verdict.current?.focus();
  };
  const load = (some: Given, undoable = false, before?: string) => {
    const others = Object.fromEntries(Object.entries(given).filter(([name]) => !model.facts.some((fact) => fact.id === name)));
    step(toQuery(asked, { ...others, ...some }), undoable, before);
  };
  const canUndo = undo && query.slice(1) === undo.after ? undo : undefined;

  const warnings = answered ? model.facts.flatMap(({ id: fact }) => warningsOf(judgement.wouldBreak, fact, given[fact])) : [];

  const warningList = (
    <ul className="would-break-notes">
      {warnings.map(({ fact, rule, answers }) => (
        <Said as="li" key={fact + rule} id={warningId(id, fact, rule)}>
          {say('wouldBreak', {
            fact: nameOf(payload, fact),
            answers: listed(
              lang,
              answers.map((value) => answerText(payload, fact, value)),
              'disjunction',
            ),
            rule: payload.rules[rule]?.says ?? rule,
          })}
        </Said>
      ))}
    </ul>
  );

  const judged = useMemo<JudgedCase>(
    () => ({ payload, words, say, given, judgement, remedies: found, kept }),
    [payload, words, say, given, judgement, found, kept],
  );
  // What was judged: the map and the ways out are replaced as a whole with it.
  const judgedOf = toQuery(model.facts, given);
  const open = (
    <OpenCase
      {...{ words, say, message, setMessage, query }}
      lang={payload.lang}
      checker={payload.id}
      asked={model.facts}
      verdictNow={(some) => judge(model, some).verdict}
      onOpen={(some) => load(some, true)}
      onSay={setStatus}
    />
  );
  const shown = answered ? judgement.verdict : 'unknown';
  const verdictWord = answered ? (words.verdicts[judgement.verdict] ?? judgement.verdict) : say('choose');
  const Heading = `h${level}` as 'h2';
  const VerdictHeading = `h${level + 1}` as 'h3';
  const settledEarly =
    answered &&
    judgement.verdict !== 'unknown' &&
    model.facts.some((fact) => given[fact.id] === undefined && !judgement.irrelevant.includes(fact.id));
  const meaning = answered ? (words.verdictMeans[judgement.verdict] ?? '') : say('chooseMeans');
  const means = settledEarly ? `${meaning} ${say('whatever')}` : meaning;

  return (
    <section
      ref={section}
      className="checker"
      aria-labelledby={`${id}-title`}
      data-checker={payload.id}
      data-asks={model.facts.map(({ id, answers }) => `${id}:${answers.join(',')}`).join(' ')}
      data-live={false}
    >
      <Heading id={`${id}-title`} className="checker-title">
        {heading}
      </Heading>
      {answered && (
        <p className="print-only checker-printed">
          <Said>{say('printed', { date: today(lang), version: payload.ruleSet })}</Said>
          <span className="address" translate="no">
            <Said>{caseLink(judged)}</Said>
          </span>
        </p>
      )}
      <div className="notices-room">
        {query && <Notices key={query} section={section} read={read} arrived={hasArrivedWith(query)} judged={judged} />}
      </div>
      <div className="sides">
        <div className="asked">
          {pastes && (
            <PasteDoor
              {...{ payload, say, given }}
              onTake={(some, again) => load({ ...given, ...some }, true, again ? canUndo?.before : undefined)}
              onUndo={canUndo && (() => step(canUndo.before))}
              onTold={setOutputSays}
            />
          )}
          <form method="get" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
            <GivenAnswers value={given}>
              {model.facts.map((fact) => (
                <Question
                  key={fact.id}
                  form={id}
                  {...{ fact, payload, say, onAnswer }}
                  answer={given[fact.id]}
                  irrelevant={answered && judgement.irrelevant.includes(fact.id)}
                  warnings={warnings.some((it) => it.fact === fact.id) ? warnings.filter((it) => it.fact === fact.id) : none}
                  told={outputSays[fact.id]}
                />
              ))}
            </GivenAnswers>
          </form>
          {warnings.length > 0 &&
            (warnings.length > fewWarnings ? (
              <details className="would-break-many">
                <Said as="summary">{say('wouldBreakMany', { count: warnings.length })}</Said>
                {warningList}
              </details>
            ) : (
              warningList
            ))}
        </div>
        <Slim of={shown} word={verdictWord} answered={answered} say={say} onFollow={() => verdict.current?.focus()} />
        <div
          className="result"
          ref={result}
          onScroll={() => {
            scrolled.current = true;
          }}
        >
          <div className="verdict" data-verdict={shown}>
            <VerdictHeading ref={verdict} tabIndex={-1}>
              <Mark of={shown} />
              <Said>{verdictWord}</Said>
            </VerdictHeading>
            <p>
              <Said>{means}</Said>
            </p>
          </div>
          {answered ? (
            <>
              <Findings {...{ judged, opened }} level={(level + 2) as 4} onAnswer={onDecide} />
              {payload.map && <CoexistenceMap key={`map ${judgedOf}`} judged={judged} kind={payload.map} />}
              <AfterPaint>
                <Remedies
                  key={`remedies ${judgedOf}`}
                  judged={judged}
                  level={(level + 2) as 4}
                  onKeep={setKept}
                  onApply={(remedy) => step(toQuery(asked, { ...given, ...changed(remedy) }), true)}
                  onUndo={canUndo && (() => step(canUndo.before))}
                />
                <Also judged={judged} level={(level + 2) as 4} />
                <Share
                  sent={caseToSend(judged)}
                  say={say}
                  onSay={setStatus}
                  open={open}
                  onStartAgain={() => load({})}
                  level={(level + 2) as 4}
                />
              </AfterPaint>
            </>
          ) : (
            <Unanswered {...{ payload, say, open }} circumstances={circumstances} onLoad={load} />
          )}
        </div>
      </div>
      <p role="status" className="sr-only">
        {status && <Said>{status}</Said>}
      </p>
      {answered && <p className="print-only signature">{say('signature')}</p>}
      <p className="cases-link">
        <a href={casesHref}>{say('failedLink')}</a>
      </p>
    </section>
  );
}

/** A checker as an island: a form, a verdict, its reasons and the ways out. */
export default function Checker(props: Props) {
  const words = dataOf<WordList>(props.words);
  useEffect(() => shareQuestions(words.shared ?? {}), [words]);
  return (
    <ErrorBoundary words={words} casesHref={props.casesHref}>
      <CheckerForm {...props} words={words} />
    </ErrorBoundary>
  );
}
