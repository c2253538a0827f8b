import type { Outcome, Verdict } from '../vocabulary/verdict.ts';
import { type Given, isBinding, type Model, type ModelRule } from './model.ts';
import { varies, verdictVaries } from './questions.ts';
import { completions, type Digits, someCompletion, type Table, tabulate } from './table.ts';

/** One condition of a rule, with what is known of the fact it reads. */
export type ConditionState = {
  readonly fact: string;
  readonly anyOf: readonly string[];
  /** The answer, given or derived; absent while more than one is possible. */
  readonly answer?: string;
  /** Whether it is as the condition names it; absent while that is open. */
  readonly holds?: boolean;
  /** True for the norm, false for a circumstance. */
  readonly norm: boolean;
};

/** What became of one rule. `open`: its outcome still depends on answers not given. */
export type Finding = {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly also: boolean;
  readonly conditions: readonly ConditionState[];
};

/** Why the guidance is silent: the first reason that fits, with the rules that come nearest. */
export type Silence = {
  readonly kind: 'one-answer' | 'only-binding' | 'no-rule';
  readonly near: readonly { readonly rule: string; readonly fact: string; readonly anyOf: readonly string[] }[];
};

export type Judgement = {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** The rules that made the verdict what it is. */
  readonly deciding: readonly string[];
  /** Unanswered questions whose answer can still change the verdict, in the order of the form. */
  readonly undecidedBy: readonly string[];
  /** Questions, answered or not, that no rule depends on any more. */
  readonly irrelevant: readonly string[];
  /** Answers that by themselves break a binding rule, given the others. */
  readonly wouldBreak: readonly { readonly fact: string; readonly answer: string; readonly rules: readonly string[] }[];
  /** The one question that alone settles everything, with what each answer leads to. */
  readonly decider?: {
    readonly fact: string;
    readonly verdicts: readonly { readonly answer: string; readonly verdict: Verdict }[];
  };
  readonly silence?: Silence;
};

/** "One answer decides it" is said of at most this many outcomes; beyond, the questions are listed. */
const fewOutcomes = 4;

function conditionsOf(table: Table, { when, norm }: ModelRule, digits: Digits): ConditionState[] {
  const conditions = [...when.map((it) => ({ ...it, norm: false })), ...(norm ? [{ ...norm, norm: true }] : [])];
  return conditions.map((condition) => {
    const possible = table.answersOf(condition.fact, digits);
    const holding = possible.filter((it) => condition.anyOf.includes(it)).length;
    return {
      ...condition,
      ...(possible.length === 1 && { answer: possible[0] as string }),
      ...(holding === 0 ? { holds: false } : holding === possible.length ? { holds: true } : {}),
    };
  });
}

/** Whether one other answer would meet a rule; with answers open, for some way of completing them. */
const oneAnswerMeets = (table: Table, rule: number, digits: Digits): boolean =>
  someCompletion(table.radix, [...digits], (complete) =>
    table
      .placesOf(rule)
      .some((place) =>
        [...Array(table.radix[place]).keys()].some((answer) => table.outcomeAt(rule, complete.with(place, answer)) === 'met'),
      ),
  );

function silenceOf(table: Table, digits: Digits, findings: readonly Finding[]): Silence {
  const { model } = table;
  const missedBy = (finding: Finding) => finding.conditions.filter(({ holds }) => holds === false);
  const near = findings.flatMap((finding, index) => {
    const [missed, ...others] = missedBy(finding);
    const rule = model.rules[index] as ModelRule;
    if (rule.modality !== 'may' || rule.also || !missed || others.length || !oneAnswerMeets(table, index, digits)) return [];
    return [{ rule: rule.id, fact: missed.fact, anyOf: missed.anyOf }];
  });
  if (near.length) return { kind: 'one-answer', near };
  const applied = findings.flatMap(({ rule, outcome, conditions }, index) => {
    const norm = conditions.find((it) => it.norm);
    return isBinding(model.rules[index] as ModelRule) && outcome === 'met' && norm
      ? [{ rule, fact: norm.fact, anyOf: norm.anyOf }]
      : [];
  });
  return applied.length ? { kind: 'only-binding', near: applied } : { kind: 'no-rule', near: [] };
}

/** Whether a rule that this one disagrees with by declaration has this outcome. */
const isDisputed = (table: Table, { against }: ModelRule, digits: Digits, by: Outcome): boolean =>
  table.model.rules.some(({ id }, index) => against?.includes(id) && table.outcomeAt(index, digits) === by);

/** The binding rules that are broken, and not against a rule that is met and that they disagree with by declaration. */
const brokenOutright = (table: Table, digits: Digits): ModelRule[] =>
  table.model.rules.filter(
    (rule, index) => isBinding(rule) && table.outcomeAt(index, digits) === 'broken' && !isDisputed(table, rule, digits, 'met'),
  );

/**
 * The binding rules that together make every completion “Not allowed”, where no single rule does. A completion in which more
 * is broken than in another adds nothing, so a rule that is broken only there is left out.
 */
function sharedBreakers(table: Table, digits: Digits): Set<ModelRule> {
  const found = new Map<string, readonly ModelRule[]>();
  completions(table.radix, [...digits], (complete) => {
    const broken = brokenOutright(table, complete);
    found.set(broken.map(({ id }) => id).join(), broken);
  });
  const sets = [...found.values()];
  const within = (few: readonly ModelRule[], many: readonly ModelRule[]) =>
    few.length < many.length && few.every((it) => many.includes(it));
  return new Set(sets.filter((set) => !sets.some((other) => within(other, set))).flat());
}

/** The rules that made the verdict what it is, by id, in the order of the model; none where there is no verdict or no rule. */
export function decidingRules(table: Table, digits: Digits, verdict: Verdict): string[] {
  const { model } = table;
  const named = (isNamed: (rule: ModelRule, outcome: Outcome) => boolean) =>
    model.rules.flatMap((rule, index) => (isNamed(rule, table.outcomeAt(index, digits)) ? [rule.id] : []));
  const broken = model.rules.filter((rule, index) => isBinding(rule) && table.outcomeAt(index, digits) === 'broken');
  switch (verdict) {
    case 'forbidden': {
      const outright = brokenOutright(table, digits);
      // With a dispute that is still open, a broken rule makes only some of the completions “Not allowed”.
      if (outright.some((rule) => !isDisputed(table, rule, digits, 'open'))) return outright.map(({ id }) => id);
      const shared = sharedBreakers(table, digits);
      return named((rule) => shared.has(rule));
    }
    case 'conflict':
      return named((rule) => broken.some((it) => it === rule || it.against?.includes(rule.id)));
    case 'allowed':
    case 'limited': {
      const met = named((rule, outcome) => rule.modality === 'may' && !rule.also && outcome === 'met');
      return met.length ? met : named((rule, outcome) => rule.modality === 'may' && !rule.also && outcome === 'open');
    }
    default:
      return [];
  }
}

/** The open questions whose answer can still change the verdict. */
export const undecidedPlaces = (table: Table, digits: Digits): number[] =>
  table.radix.flatMap((answers, place) => (digits[place] === answers && verdictVaries(table, digits, place) ? [place] : []));

/** The questions on which no rule's outcome depends any more. */
function irrelevantPlaces(table: Table, digits: Digits): number[] {
  const reads = (place: number) =>
    table.model.rules.some((_, rule) => {
      const read = table.placesOf(rule);
      return read.includes(place) && varies(table, digits, place, (tried) => table.outcomeAt(rule, tried) === 'open', read);
    });
  return table.radix.flatMap((_, place) => (reads(place) ? [] : [place]));
}

/** The answers that by themselves break a binding rule, given the others. */
function wouldBreakOf(table: Table, digits: Digits): Judgement['wouldBreak'] {
  const { facts, rules } = table.model;
  return facts.flatMap(({ id, answers }, place) => {
    const reading = rules.flatMap((rule, index) => (isBinding(rule) && table.placesOf(index).includes(place) ? [index] : []));
    return answers.flatMap((answer, digit) => {
      const chosen = digits.with(place, digit);
      const broken = reading.filter((index) => table.outcomeAt(index, chosen) === 'broken');
      return broken.length ? [{ fact: id, answer, rules: broken.map((index) => (rules[index] as ModelRule).id) }] : [];
    });
  });
}

/** When one question alone decides, what each of its answers leads to; nothing where that would be a long list. */
function deciderOf(table: Table, digits: Digits, undecided: readonly number[]): Judgement['decider'] {
  const [only] = undecided;
  const fact = undecided.length === 1 ? table.model.facts[only as number] : undefined;
  if (!fact || fact.answers.length > fewOutcomes) return undefined;
  const verdicts = fact.answers.map((answer, digit) => ({
    answer,
    verdict: table.verdictOf(digits.with(only as number, digit)),
  }));
  return { fact: fact.id, verdicts };
}

/**
 * Everything there is to say about what is known so far. Answers a model does not know are as good as not given.
 * Pure; exact for incomplete answers: the verdict is that of every completion, or `unknown`.
 */
export function judge(model: Model, given: Given): Judgement {
  const table = tabulate(model);
  const digits = table.digitsOf(given);
  const verdict = table.verdictOf(digits);
  const findings = model.rules.map((rule, index) => ({
    rule: rule.id,
    outcome: table.outcomeAt(index, digits),
    also: rule.also ?? false,
    conditions: conditionsOf(table, rule, digits),
  }));
  const undecided = undecidedPlaces(table, digits);
  const decider = deciderOf(table, digits, undecided);
  const idOf = (place: number) => model.facts[place]?.id as string;
  return {
    verdict,
    findings,
    deciding: decidingRules(table, digits, verdict),
    undecidedBy: undecided.map(idOf),
    irrelevant: irrelevantPlaces(table, digits).map(idOf),
    wouldBreak: wouldBreakOf(table, digits),
    ...(decider && { decider }),
    ...(verdict === 'silent' && { silence: silenceOf(table, digits, findings) }),
  };
}
