import { modalities } from '../vocabulary/modality.ts';
import { isYes, type Outcome, type Verdict } from '../vocabulary/verdict.ts';
import {
  type Asked,
  combinations,
  type Given,
  isBinding,
  type Model,
  type ModelCondition,
  type ModelRule,
  noDerivedAnswer,
} from './model.ts';
import { once } from './once.ts';
import { decide } from './outlook.ts';
import { remedies } from './remedy.ts';
import { completions, type Digits, type Table, tabulate } from './table.ts';

/** Calls `visit` with every scenario of a model: the complete ones, or with `partial` those with open answers too. */
export function everyScenario(model: Model, visit: (digits: Digits) => void, partial = false) {
  const { radix } = tabulate(model);
  const sizes = radix.map((answers) => answers + (partial ? 1 : 0));
  const digits = radix.map(() => 0);
  const next = (place: number) => {
    if (place === digits.length) return visit(digits);
    for (let digit = 0; digit < (sizes[place] as number); digit++) {
      digits[place] = digit;
      next(place + 1);
    }
  };
  next(0);
}

/** What the walk over every complete scenario of a model shows. */
export type Walk = {
  readonly scenarios: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Rules that never have an outcome they ought to have somewhere: `rule: outcome`. */
  readonly dead: readonly string[];
  /** Answers every scenario of which is forbidden: `fact=answer`. */
  readonly deadEnds: readonly string[];
  /** Binding rules broken only where another one is as well: `rule ⊆ other`. */
  readonly echoes: readonly string[];
  /** The silent and the contradictory scenarios: each has to lie in a region. */
  readonly open: readonly { readonly verdict: 'silent' | 'conflict'; readonly given: Record<string, string> }[];
};

/** Walks every complete scenario of a model once. */
export const walk = once((model: Model): Walk => {
  const table = tabulate(model);
  const count = { allowed: 0, limited: 0, forbidden: 0, silent: 0, conflict: 0, unknown: 0 };
  const seen = model.rules.map(() => new Set<Outcome>());
  const livable = new Set<string>();
  const brokenAlone = new Map<number, Set<number>>();
  const open: { verdict: 'silent' | 'conflict'; given: Record<string, string> }[] = [];
  let scenarios = 0;
  everyScenario(model, (digits) => {
    scenarios++;
    const verdict = table.verdictOf(digits);
    count[verdict]++;
    const given = verdict === 'forbidden' ? undefined : table.givenOf(digits);
    for (const [fact, answer] of Object.entries(given ?? {})) livable.add(`${fact}=${answer}`);
    if (given && (verdict === 'silent' || verdict === 'conflict')) open.push({ verdict, given });
    const broken: number[] = [];
    model.rules.forEach((rule, index) => {
      const outcome = table.outcomeAt(index, digits);
      (seen[index] as Set<Outcome>).add(outcome);
      if (outcome === 'broken' && isBinding(rule)) broken.push(index);
    });
    // The rules that were broken in every scenario so far in which this one was. Those that are left at the end echo it.
    for (const index of broken) {
      const before = brokenAlone.get(index);
      brokenAlone.set(index, new Set(before ? broken.filter((it) => before.has(it)) : broken));
    }
  });
  const owed = ({ modality, when }: ModelRule): Outcome[] => {
    const { polarity } = modalities[modality];
    return [
      'met',
      ...(polarity === 'require' || polarity === 'forbid' ? (['broken'] as const) : []),
      ...(when.length ? (['not-applicable'] as const) : []),
    ];
  };
  const idOf = (index: number) => (model.rules[index] as ModelRule).id;
  return {
    scenarios,
    verdicts: count,
    dead: model.rules.flatMap((rule, index) =>
      owed(rule)
        .filter((outcome) => !(seen[index] as Set<Outcome>).has(outcome))
        .map((outcome) => `${rule.id}: never ${outcome}`),
    ),
    deadEnds: model.facts.flatMap(({ id, answers }) =>
      answers.map((answer) => `${id}=${answer}`).filter((it) => !livable.has(it)),
    ),
    echoes: [...brokenAlone].flatMap(([index, others]) =>
      [...others].filter((it) => it !== index).map((it) => `${idOf(index)} ⊆ ${idOf(it)}`),
    ),
    open,
  };
});

export type Disagreement = { readonly rules: readonly [string, string]; readonly given: Record<string, string> };

/**
 * Pairs of rules that speak of the same fact, can apply together, and leave it no answer, or of which one permits what
 * the other excludes, with a scenario that shows it. Pairs that declare a conflict or an override are left out.
 */
export function disagreements(model: Model): Disagreement[] {
  const table = tabulate(model);
  const facts = [...model.facts, ...model.derived];
  const satisfying = ({ modality }: ModelRule, { fact, anyOf }: ModelCondition) =>
    modalities[modality].polarity === 'forbid'
      ? (facts.find(({ id }) => id === fact) as Asked).answers.filter((it) => !anyOf.includes(it))
      : anyOf;
  const found: Disagreement[] = [];
  model.rules.forEach((a, left) => {
    model.rules.forEach((b, right) => {
      if (left >= right || !a.norm || !b.norm || a.norm.fact !== b.norm.fact) return;
      if (a.against?.includes(b.id) || a.setAsideBy?.includes(b.id) || b.setAsideBy?.includes(a.id)) return;
      const mays = [a, b].filter(({ modality }) => modality === 'may');
      const recommended = [a, b].some(({ modality }) => modality === 'should');
      if (mays.length === 2 || recommended) return;
      const [left_, right_] = [satisfying(a, a.norm), satisfying(b, b.norm)];
      const common = left_.filter((it) => right_.includes(it));
      const permitted = mays[0]?.norm?.anyOf;
      if (permitted ? common.length === permitted.length : common.length > 0) return;
      const places = [...new Set([...table.placesOf(left), ...table.placesOf(right)])];
      const digits = table.digitsOf({});
      let witness: Record<string, string> | undefined;
      completions(
        table.radix,
        digits,
        (complete) => {
          if (witness) return;
          const holds = ({ when }: ModelRule) =>
            when.every(({ fact, anyOf }) => table.answersOf(fact, complete).some((it) => anyOf.includes(it)));
          if (holds(a) && holds(b)) witness = table.givenOf(complete);
        },
        places,
      );
      if (witness) found.push({ rules: [a.id, b.id], given: witness });
    });
  });
  return found;
}

/** The answer that `openWorld` adds to every question. No rule can name it. */
export const inventedAnswer = 'an answer that no rule names';

/** A yes that nobody wrote a rule for. */
export type UnruledYes = {
  /** The questions with the invented answer. */
  readonly facts: readonly string[];
  /** The scenario, the invented answer in it. */
  readonly given: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
  /** The permissions that are met in spite of the invented answer. */
  readonly rules: readonly string[];
  /** Real answers to the same questions, with which the verdict is no yes. */
  readonly otherwise: Readonly<Record<string, string>>;
};

/** The model with one more answer to every question. What is derived from that answer is none of the derived answers. */
function withInventedAnswers(model: Model): Model {
  const answersTo = (fact: string) => (model.facts.find(({ id }) => id === fact) as Asked).answers;
  return {
    ...model,
    facts: model.facts.map((fact) => ({ ...fact, answers: [...fact.answers, inventedAnswer] })),
    derived: model.derived.map((derived) => {
      const from = derived.from.map((id) => ({ answers: answersTo(id) }));
      const known = new Map(combinations(from).map((given, index) => [JSON.stringify(given), derived.table[index] as number]));
      const opened = combinations(from.map(({ answers }) => ({ answers: [...answers, inventedAnswer] })));
      return { ...derived, table: opened.map((given) => known.get(JSON.stringify(given)) ?? noDerivedAnswer) };
    }),
  };
}

/**
 * Scenarios in which an answer that no rule names gives a yes, although a real answer to the same question does not, the
 * other answers being equal. The answer is invented for every question, and for several questions at once. Empty when every
 * permission names the answers it was written for.
 */
export function openWorld(model: Model): UnruledYes[] {
  const real = tabulate(model);
  const opened = tabulate(withInventedAnswers(model));
  const found: UnruledYes[] = [];
  everyScenario(opened.model, (digits) => {
    const verdict = opened.verdictOf(digits);
    const invented = model.facts.filter((_, place) => digits[place] === real.radix[place]);
    // The digit of the invented answer is that of "not known" in the model itself.
    if (!isYes(verdict) || !invented.length || isYes(real.verdictOf(digits))) return;
    let otherwise: Record<string, string> | undefined;
    completions(real.radix, [...digits], (complete) => {
      if (!otherwise && !isYes(real.verdictOf(complete))) otherwise = real.givenOf(complete);
    });
    if (!otherwise) return;
    const facts = invented.map(({ id }) => id);
    found.push({
      facts,
      given: opened.givenOf(digits),
      verdict,
      rules: model.rules.flatMap(({ id, modality, also }, index) =>
        modality === 'may' && !also && opened.outcomeAt(index, digits) === 'met' ? [id] : [],
      ),
      otherwise: Object.fromEntries(facts.map((fact) => [fact, (otherwise as Record<string, string>)[fact] as string])),
    });
  });
  return found;
}

const settled = (table: Table, digits: Digits): Verdict => {
  let common: Verdict | undefined;
  let same = true;
  completions(table.radix, [...digits], (complete) => {
    const verdict = table.verdictOf(complete);
    if (common !== undefined && verdict !== common) same = false;
    common = verdict;
  });
  return same && common ? common : 'unknown';
};

/** Partial scenarios whose verdict is not that of all completions, or `unknown`. */
export function inexact(model: Model): Record<string, string>[] {
  const table = tabulate(model);
  const found: Record<string, string>[] = [];
  everyScenario(
    model,
    (digits) => {
      if (table.verdictOf(digits) !== settled(table, digits)) found.push(table.givenOf(digits));
    },
    true,
  );
  return found;
}

/**
 * Settled scenarios, complete or not, for whose verdict no rule is named; of *Not allowed* also those that have a completion
 * that none of the named rules makes *Not allowed*, so that they do not account for it.
 */
export function unexplained(model: Model): Record<string, string>[] {
  const table = tabulate(model);
  const indexOf = new Map(model.rules.map(({ id }, index) => [id, index]));
  const isOutcome = (id: string, digits: Digits, outcome: Outcome) =>
    table.outcomeAt(indexOf.get(id) as number, digits) === outcome;
  const against = new Map(model.rules.map(({ id, against: others = [] }) => [id, others]));
  /** Broken, and no matter of dispute: this alone makes a complete scenario *Not allowed*. */
  const forbids = (id: string, digits: Digits) =>
    isOutcome(id, digits, 'broken') && !against.get(id)?.some((other) => isOutcome(other, digits, 'met'));
  const found: Record<string, string>[] = [];
  everyScenario(
    model,
    (digits) => {
      const verdict = table.verdictOf(digits);
      if (verdict === 'unknown' || verdict === 'silent') return;
      const given = table.givenOf(digits);
      const { deciding } = decide(model, given);
      let accounted = deciding.length > 0;
      if (verdict === 'forbidden')
        completions(table.radix, [...digits], (complete) => {
          accounted &&= deciding.some((id) => forbids(id, complete));
        });
      if (!accounted) found.push(given);
    },
    true,
  );
  return found;
}

/** Settled partial scenarios that a further answer unsettles. */
export function unsettled(model: Model): Record<string, string>[] {
  const table = tabulate(model);
  const found: Record<string, string>[] = [];
  everyScenario(
    model,
    (digits) => {
      const verdict = table.verdictOf(digits);
      if (verdict === 'unknown') return;
      const moves = digits.some(
        (digit, place) =>
          digit === table.radix[place] &&
          [...Array(digit).keys()].some((answer) => table.verdictOf(digits.with(place, answer)) !== verdict),
      );
      if (moves) found.push(table.givenOf(digits));
    },
    true,
  );
  return found;
}

/** What is wrong with the ways out of one scenario: one that fails, one too large, or a smallest one that is missing. */
export function badRemedies(model: Model, given: Given): string[] {
  const table = tabulate(model);
  const start = table.digitsOf(given);
  const offered = remedies(model, given);
  const good = (digits: Digits) => isYes(table.verdictOf(digits));
  const key = (changes: readonly { fact: string; to: string }[]) =>
    changes
      .map(({ fact, to }) => `${fact}=${to}`)
      .sort()
      .join('&');
  const sets = new Set(offered.map(({ changes }) => key(changes)));
  const problems = offered.flatMap(({ changes, verdict }) => {
    const after = table.digitsOf({ ...given, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) });
    const fixed = changes.find(({ fact }) => model.facts.find(({ id }) => id === fact)?.fixed);
    return [
      ...(good(after) && table.verdictOf(after) === verdict ? [] : [`${key(changes)} does not lead to ${verdict}`]),
      ...(fixed ? [`${key(changes)} changes a circumstance`] : []),
    ];
  });
  if (!['forbidden', 'silent', 'conflict'].includes(table.verdictOf(start)))
    return offered.length ? ['offered where none is due'] : [];
  // Every assignment of every subset of what may change, without pruning: the slow way, to compare with.
  const all: { changes: { fact: string; to: string }[] }[] = [];
  const vary = (place: number, digits: number[], changes: { fact: string; to: string }[]) => {
    const fact = model.facts[place];
    if (!fact) {
      if (changes.length && good(digits)) all.push({ changes });
      return;
    }
    vary(place + 1, digits, changes);
    if (fact.fixed) return;
    fact.answers.forEach((to, answer) => {
      if (answer !== start[place]) vary(place + 1, digits.with(place, answer), [...changes, { fact: fact.id, to }]);
    });
  };
  vary(0, [...start], []);
  const minimal = all.filter(
    (it) =>
      !all.some(
        (other) =>
          other.changes.length < it.changes.length &&
          other.changes.every(({ fact, to }) => it.changes.some((change) => change.fact === fact && change.to === to)),
      ),
  );
  return [
    ...problems,
    ...minimal.filter(({ changes }) => !sets.has(key(changes))).map(({ changes }) => `${key(changes)} is missing`),
    ...(sets.size > minimal.length ? [`${sets.size - minimal.length} of them are not smallest`] : []),
  ];
}
