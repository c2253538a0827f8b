// A second reading of what a model means, over plain records and without any table: slow, and short enough to check by eye.
import type { Judgement } from '../../src/engine/judge.ts';
import { type Given, isBinding, type Model, type ModelCondition, type ModelRule } from '../../src/engine/model.ts';
import type { Remedy } from '../../src/engine/remedy.ts';
import type { Outcome, Verdict } from '../../src/vocabulary/verdict.ts';

type Complete = Record<string, string>;

const all = <T>(items: readonly T[]): T | undefined => (new Set(items).size === 1 ? items[0] : undefined);

/** Every way of answering what is open. An answer that the model does not know is open. */
export function completed({ facts }: Model, given: Given): Complete[] {
  return facts.reduce<Complete[]>(
    (found, { id, answers }) =>
      found.flatMap((one) =>
        answers.filter((it) => !answers.includes(given[id] ?? '') || it === given[id]).map((it) => ({ ...one, [id]: it })),
      ),
    [{}],
  );
}

/** Every scenario of a model, with open answers as well. */
export function scenariosOf({ facts }: Model): Complete[] {
  return facts.reduce<Complete[]>(
    (found, { id, answers }) => found.flatMap((one) => [...answers.map((it) => ({ ...one, [id]: it })), one]),
    [{}],
  );
}

/** The answer to a fact, asked or derived; nothing where none follows. */
function answerTo(model: Model, fact: string, given: Complete): string | undefined {
  const derived = model.derived.find(({ id }) => id === fact);
  if (!derived) return given[fact];
  let rows = derived.table;
  for (const id of derived.from) {
    const answers = model.facts.find((it) => it.id === id)?.answers ?? [];
    const size = rows.length / answers.length;
    const at = answers.indexOf(given[id] ?? '');
    rows = rows.slice(at * size, (at + 1) * size);
  }
  return derived.answers[rows[0] ?? -1];
}

const holds = (model: Model, { fact, anyOf }: ModelCondition, given: Complete) => {
  const answer = answerTo(model, fact, given);
  return answer !== undefined && anyOf.includes(answer);
};
const applies = (model: Model, rule: ModelRule, given: Complete) => rule.when.every((it) => holds(model, it, given));
const ruleOf = (model: Model, id: string) => model.rules.find((it) => it.id === id) as ModelRule;

function outcomeIn(model: Model, rule: ModelRule, given: Complete): Outcome {
  if (!applies(model, rule, given)) return 'not-applicable';
  if ((rule.setAsideBy ?? []).some((id) => applies(model, ruleOf(model, id), given))) return 'not-applicable';
  if (rule.modality === 'follows' || !rule.norm) return 'met';
  const named = holds(model, rule.norm, given);
  switch (rule.modality) {
    case 'must':
    case 'should':
      return named ? 'met' : 'broken';
    case 'mustNot':
    case 'cannot':
      return named ? 'broken' : 'met';
    default:
      return named ? 'met' : 'not-applicable';
  }
}

function verdictIn(model: Model, given: Complete): Verdict {
  const outcome = (rule: ModelRule) => outcomeIn(model, rule, given);
  const broken = model.rules.filter((it) => isBinding(it) && outcome(it) === 'broken');
  const answered = broken.filter(({ against = [] }) => against.some((id) => outcome(ruleOf(model, id)) === 'met'));
  if (broken.length) return broken.length === answered.length ? 'conflict' : 'forbidden';
  const met = model.rules.filter((it) => it.modality === 'may' && !it.also && outcome(it) === 'met');
  if (!met.length) return 'silent';
  return met.some(({ limits }) => limits) ? 'limited' : 'allowed';
}

/** The verdict of every completion, or `unknown`. */
export const slowVerdict = (model: Model, given: Given): Verdict =>
  all(completed(model, given).map((it) => verdictIn(model, it))) ?? 'unknown';
/** The outcome of one rule in every completion, or `open`. */
export const slowOutcome = (model: Model, rule: ModelRule, given: Given): Outcome =>
  all(completed(model, given).map((it) => outcomeIn(model, rule, it))) ?? 'open';

/** The asked facts that a rule reads, by itself or by what sets it aside. */
export function factsReadBy(model: Model, rule: ModelRule): string[] {
  const read = [rule, ...(rule.setAsideBy ?? []).map((id) => ({ ...ruleOf(model, id), norm: undefined }))].flatMap(
    ({ when, norm }) => [...when, ...(norm ? [norm] : [])].map(({ fact }) => fact),
  );
  return read.flatMap((id) => model.derived.find((it) => it.id === id)?.from ?? [id]);
}

/** Whether two answers to a fact differ in what `valueIn` says, for some way of answering what is open beside it. */
const varies = (model: Model, given: Given, fact: string, valueIn: (given: Complete) => unknown) =>
  completed(model, { ...given, [fact]: undefined }).some((one) =>
    (model.facts.find(({ id }) => id === fact)?.answers ?? []).some((it) => valueIn({ ...one, [fact]: it }) !== valueIn(one)),
  );

/** Whether the verdict still depends on a question. */
export const slowCanChange = (model: Model, given: Given, fact: string) =>
  varies(model, given, fact, (it) => verdictIn(model, it));

function slowDeciding(model: Model, given: Given): string[] {
  const verdict = slowVerdict(model, given);
  const ids = (isNamed: (rule: ModelRule, outcome: Outcome) => boolean) =>
    model.rules.filter((it) => isNamed(it, slowOutcome(model, it, given))).map(({ id }) => id);
  const broken = model.rules.filter((it) => isBinding(it) && slowOutcome(model, it, given) === 'broken');
  const permits = (rule: ModelRule) => rule.modality === 'may' && !rule.also;
  if (verdict === 'forbidden') {
    const outright = broken.filter(
      ({ against = [] }) => !against.some((id) => slowOutcome(model, ruleOf(model, id), given) === 'met'),
    );
    if (outright.length) return outright.map(({ id }) => id);
    const alone = completed(model, given).flatMap((one) => {
      const there = model.rules.filter((it) => isBinding(it) && outcomeIn(model, it, one) === 'broken');
      return there.length === 1 ? there.map(({ id }) => id) : [];
    });
    return ids(({ id }, outcome) => outcome === 'open' && alone.includes(id));
  }
  if (verdict === 'conflict') {
    const sides = broken.flatMap(({ id, against = [] }) => [id, ...against]);
    return ids(({ id }) => sides.includes(id));
  }
  if (verdict === 'allowed' || verdict === 'limited') {
    const met = ids((it, outcome) => permits(it) && outcome === 'met');
    return met.length ? met : ids((it, outcome) => permits(it) && outcome === 'open');
  }
  return [];
}

/** All that `judge` says, by its description. */
export function slowJudge(model: Model, given: Given): Judgement {
  const verdict = slowVerdict(model, given);
  const isOpen = ({ id, answers }: Model['facts'][number]) => !answers.includes(given[id] ?? '');
  const findings = model.rules.map((rule) => ({
    rule: rule.id,
    outcome: slowOutcome(model, rule, given),
    also: rule.also === true,
    conditions: [...rule.when.map((it) => ({ ...it, norm: false })), ...(rule.norm ? [{ ...rule.norm, norm: true }] : [])].map(
      (it) => {
        const possible = [...new Set(completed(model, given).map((one) => answerTo(model, it.fact, one)))].filter(
          (one) => one !== undefined,
        );
        const met = possible.filter((one) => it.anyOf.includes(one)).length;
        return {
          ...it,
          ...(possible.length === 1 && { answer: possible[0] as string }),
          ...(met === 0 ? { holds: false } : met === possible.length ? { holds: true } : {}),
        };
      },
    ),
  }));
  const undecided = model.facts.filter((it) => verdict === 'unknown' && isOpen(it) && slowCanChange(model, given, it.id));
  const [only, ...others] = undecided;
  const near = model.rules.flatMap((rule, at) => {
    const [missed, ...more] = findings[at]?.conditions.filter((it) => it.holds === false) ?? [];
    if (rule.modality !== 'may' || rule.also || !missed || more.length) return [];
    const meets = completed(model, given).some((one) =>
      factsReadBy(model, rule).some((fact) =>
        (model.facts.find(({ id }) => id === fact)?.answers ?? []).some(
          (it) => outcomeIn(model, rule, { ...one, [fact]: it }) === 'met',
        ),
      ),
    );
    return meets ? [{ rule: rule.id, fact: missed.fact, anyOf: missed.anyOf }] : [];
  });
  const kept = model.rules.flatMap((rule) =>
    isBinding(rule) && rule.norm && slowOutcome(model, rule, given) === 'met' ? [{ rule: rule.id, ...rule.norm }] : [],
  );
  return {
    verdict,
    findings,
    deciding: slowDeciding(model, given),
    undecidedBy: undecided.map(({ id }) => id),
    irrelevant: model.facts
      .map(({ id }) => id)
      .filter((id) => !model.rules.some((rule) => varies(model, given, id, (one) => outcomeIn(model, rule, one)))),
    wouldBreak: model.facts.flatMap(({ id, answers }) =>
      answers.flatMap((answer) => {
        const rules = model.rules.filter(
          (it) =>
            isBinding(it) &&
            factsReadBy(model, it).includes(id) &&
            slowOutcome(model, it, { ...given, [id]: answer }) === 'broken',
        );
        return rules.length ? [{ fact: id, answer, rules: rules.map((it) => it.id) }] : [];
      }),
    ),
    ...(only &&
      !others.length &&
      only.answers.length <= 4 && {
        decider: {
          fact: only.id,
          verdicts: only.answers.map((answer) => ({ answer, verdict: slowVerdict(model, { ...given, [only.id]: answer }) })),
        },
      }),
    ...(verdict === 'silent' && {
      silence: near.length
        ? { kind: 'one-answer' as const, near }
        : kept.length
          ? { kind: 'only-binding' as const, near: kept }
          : { kind: 'no-rule' as const, near: [] },
    }),
  };
}

/** All that `remedies` says, by its description: every set of changes, without the larger ones. In any order. */
export function slowRemedies(model: Model, given: Given, kept: readonly string[] = []): Remedy[] {
  if (!['forbidden', 'silent', 'conflict'].includes(slowVerdict(model, given))) return [];
  const isYes = (verdict: Verdict) => verdict === 'allowed' || verdict === 'limited';
  const sets = model.facts.reduce<Complete[]>(
    (found, { id, answers, fixed }) =>
      found.flatMap((set) => [
        set,
        ...answers.filter((it) => !fixed && !kept.includes(id) && it !== given[id]).map((it) => ({ ...set, [id]: it })),
      ]),
    [{}],
  );
  const good = sets.filter((set) => isYes(slowVerdict(model, { ...given, ...set })));
  const within = (small: Complete, large: Complete) => Object.entries(small).every(([id, answer]) => large[id] === answer);
  return good
    .filter((set) => !good.some((it) => it !== set && within(it, set)))
    .map((set) => ({
      changes: Object.entries(set).map(([fact, to]) => {
        const answers = model.facts.find(({ id }) => id === fact)?.answers ?? [];
        const from = given[fact];
        return { fact, ...(from !== undefined && answers.includes(from) && { from }), to };
      }),
      verdict: slowVerdict(model, { ...given, ...set }),
      effort: model.facts.filter(({ id }) => id in set).reduce((sum, { effort }) => sum + effort, 0),
    }));
}
