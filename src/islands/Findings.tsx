import { memo } from 'react';
import type { ConditionState, Finding } from '../engine/judge.ts';
import { isYes } from '../vocabulary/verdict.ts';
import { answerText, conditionText, type JudgedCase, leadHref, notesOf, prohibits, reasonsOf } from './caseTexts.ts';
import { Fold } from './Fold.tsx';
import { Mark } from './Mark.tsx';
import { regionText } from './regionText.ts';
import { Said } from './Said.tsx';

type Props = {
  readonly judged: JudgedCase;
  readonly level: 4 | 5;
  /** The folded lists that the reader opened. */
  readonly opened: Set<string>;
  readonly onAnswer: (fact: string, answer: string) => void;
};

/** The rules that had no part in a verdict, by what became of them, each kind folded below its title. */
const folds = [
  ['open', 'rulesOpen'],
  ['met', 'rulesMet'],
  ['not-applicable', 'rulesAside'],
] as const;

/**
 * The reasons for a verdict: limits first, then each rule that made it so, then the others by what became of them.
 * What depends on the case is keyed by all that it says: with another case it is replaced, and what says the same stays.
 */
export const Findings = memo(({ judged, level, opened, onAnswer }: Props) => {
  const { payload, words, say, given, judgement } = judged;
  const { verdict, findings, undecidedBy, decider, silence } = judgement;
  const Heading = `h${level}` as 'h4';
  const weighty = findings.filter(({ also }) => !also);
  const yes = isYes(verdict);
  const reasons = reasonsOf(judgement);
  const region = regionText(payload, judgement, given);
  const lead = payload.leadsTo?.[verdict];
  const rest = weighty.filter((finding) => !reasons.includes(finding));
  const by = (outcome: Finding['outcome']) => rest.filter((finding) => finding.outcome === outcome);
  const broken = by('broken');

  const ruleOf = (finding: Finding) => payload.rules[finding.rule];
  const limits = [...new Set(yes ? reasons.flatMap((finding) => ruleOf(finding)?.within ?? []) : [])];
  const notes = notesOf(payload, judgement);
  const readings = verdict === 'conflict' ? reasons.flatMap((finding) => ruleOf(finding)?.reading ?? []) : [];
  const list = (some: readonly Finding[]) => (
    <ul className="findings">
      {some.map((finding) => (
        <FindingItem key={stateOf(finding)} finding={finding} judged={judged} />
      ))}
    </ul>
  );

  const block = (name: 'notes' | 'limits', texts: readonly string[]) =>
    texts.length > 0 && (
      <div className={name}>
        <Heading>{say(name)}</Heading>
        <ul>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    );

  return (
    <div className="why">
      {region && (
        <Said as="p" className="region">
          {region}
        </Said>
      )}
      {lead && (
        <p key={lead.title}>
          <a href={leadHref(lead, given)}>{say('leadsOn', { title: lead.title })}</a>
        </p>
      )}
      {decider && (
        <div key={JSON.stringify(decider)} className="undecided">
          <p>{say('oneDecides', { question: payload.facts[decider.fact]?.asks ?? decider.fact })}</p>
          <ul className="buttons">
            {decider.verdicts.map(({ answer, verdict: then }) => (
              <li key={answer}>
                <button type="button" onClick={() => onAnswer(decider.fact, answer)}>
                  <Mark of={then} />
                  <span>
                    {say('leadsTo', {
                      answer: answerText(payload, decider.fact, answer),
                      verdict: words.verdicts[then] ?? '',
                    })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!decider && undecidedBy.length > 0 && (
        <div className="undecided">
          <Said as="p">{say('stillMatter', { count: undecidedBy.length })}</Said>
          <ol>
            {undecidedBy.map((fact) => (
              <li key={fact}>{payload.facts[fact]?.asks}</li>
            ))}
          </ol>
        </div>
      )}
      {silence && (
        <div key={JSON.stringify(silence)} className="silence" data-silence={silence.kind}>
          <p>{say(`silence-${silence.kind}`)}</p>
          {silence.near.length > 0 && (
            <ul>
              {silence.near.map(({ rule, fact, anyOf }) => (
                <li key={rule}>
                  <a href={payload.rules[rule]?.href}>{payload.rules[rule]?.says}</a>{' '}
                  <span className="needs">
                    {conditionText(judged, { fact, anyOf }, silence.kind === 'only-binding' && prohibits(payload.model, rule))}
                  </span>
                </li>
              ))}
            </ul>
          )}
          <p>
            <a href={`/${payload.lang}/about/scope/`}>{say('silenceScope')}</a>
          </p>
        </div>
      )}
      {block('limits', limits)}
      {yes && block('notes', notes)}
      {reasons.length > 0 && (
        <>
          <Heading key={verdict}>
            {say(verdict === 'forbidden' ? 'whyNot' : verdict === 'conflict' ? 'bothSides' : 'why')}
          </Heading>
          {list(reasons)}
          {readings.map((text) => (
            <p key={text} className="reading">
              <strong>{say('ourReading')}</strong>
              <span>{` ${text}`}</span>
            </p>
          ))}
        </>
      )}
      {!yes && block('notes', notes)}
      {broken.length > 0 && list(broken)}
      {folds.map(([outcome, title]) => {
        const some = by(outcome);
        return (
          some.length > 0 && (
            <Fold key={outcome} name={outcome} opened={opened} summary={say(title, { count: some.length })}>
              {list(some)}
            </Fold>
          )
        );
      })}
    </div>
  );
});

/** What neighbouring topics say of the case: limits, duties and notes without weight in the verdict. */
export function Also({ judged, level }: Pick<Props, 'judged' | 'level'>) {
  const also = judged.judgement.findings.filter((finding) => finding.also && finding.outcome !== 'not-applicable');
  if (also.length === 0) return null;
  const Heading = `h${level}` as 'h4';
  return (
    <div className="also">
      <Heading>{judged.say('alsoTitle')}</Heading>
      <p className="hint">{judged.say('alsoMeans')}</p>
      <ul className="findings">
        {also.map((finding) => (
          <FindingItem key={stateOf(finding)} finding={finding} judged={judged} />
        ))}
      </ul>
    </div>
  );
}

/** All that a finding says beside the texts of its rule: with the same, its element stays as it is. */
const stateOf = ({ rule, outcome, conditions }: Finding) =>
  [rule, outcome, ...conditions.map(({ answer, holds }) => `${answer} ${holds}`)].join();

/** A finding. Its key is what it says: it is never drawn again, only replaced. */
const FindingItem = memo(
  ({ finding, judged }: { readonly finding: Finding; readonly judged: JudgedCase }) => {
    const { payload, words, say } = judged;
    const rule = payload.rules[finding.rule];
    if (!rule) return null;
    const { source } = rule;
    return (
      <li className="finding" data-rule={finding.rule} data-outcome={finding.outcome} data-also={finding.also || undefined}>
        <p className="says">
          <Mark of={finding.outcome} />
          <span>
            <span className="outcome">{words.outcomes[finding.outcome]}</span> <a href={rule.href}>{rule.says}</a>{' '}
            <a className="permalink" translate="no" href={rule.permalink} aria-label={say('permalinkOf', { rule: rule.says })}>
              ¶
            </a>
          </span>
        </p>
        {finding.conditions.length > 0 && (
          <ul className="conditions">
            {finding.conditions.map((condition) => (
              <Condition key={`${condition.fact}${condition.norm}`} {...{ condition, finding, judged }} />
            ))}
          </ul>
        )}
        {finding.outcome === 'broken' && rule.advice && <p className="advice">{rule.advice}</p>}
        <p className="source">
          <a href={source.href}>{say('source', { ...source })}</a>
          <span> · </span>
          <a href={source.original} rel="external">
            {say('original')}
          </a>
        </p>
      </li>
    );
  },
  () => true,
);

function Condition({
  condition,
  finding,
  judged,
}: {
  readonly condition: ConditionState;
  readonly finding: Finding;
  readonly judged: JudgedCase;
}) {
  const { payload, say } = judged;
  // Its modality stands before the norm: “cannot · Active servers: More than four”.
  const negated = condition.norm && prohibits(payload.model, finding.rule);
  const ok = condition.holds === undefined ? undefined : condition.holds !== negated;
  const derived = payload.model.derived.some(({ id }) => id === condition.fact);
  const answer = condition.answer === undefined ? undefined : answerText(payload, condition.fact, condition.answer);
  const [holds, state, told] =
    ok === undefined
      ? (['open', 'open', 'conditionOpen'] as const)
      : ok
        ? (['yes', 'met', 'conditionHolds'] as const)
        : (['no', 'broken', 'conditionFails'] as const);
  return (
    <li data-holds={holds}>
      <Mark of={state} />
      <span>
        {condition.norm && <b className="modality">{`${payload.rules[finding.rule]?.modality} · `}</b>}
        <span>{conditionText(judged, condition)}</span>
        <span className="sr-only">{`; ${say(told)}`}</span>
        {answer !== undefined && !(ok && condition.anyOf.length === 1 && !negated) && (
          <span className="answer">{` — ${say(derived ? 'follows' : 'yourAnswer', { answer })}`}</span>
        )}
        {answer === undefined && <span className="answer">{` — ${say('conditionOpen')}`}</span>}
      </span>
    </li>
  );
}
