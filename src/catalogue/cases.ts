import { mergedCases, type TableRow } from '../engine/cases.ts';
import { combinations } from '../engine/model.ts';
import { once } from '../engine/once.ts';
import { decide } from '../engine/outlook.ts';
import { tabulate } from '../engine/table.ts';
import type { AskedFact } from '../model/names.ts';
import type { Rule } from '../model/rule.ts';
import type { Outcome, Verdict } from '../vocabulary/verdict.ts';
import type { Checker } from './checkers.ts';
import { modelOf } from './models.ts';
import { rules } from './rules.ts';

export type VerdictCase = TableRow<{ readonly verdict: Verdict; readonly rules: readonly string[] }>;
export type OutcomeCase = TableRow<{ readonly outcome: Exclude<Outcome, 'open'>; readonly rules: readonly string[] }>;

/** Beyond this many rows, a row names the first rule that decides it instead of all of them. */
const fewRows = 60;

/**
 * Every case of a checker, equal ones merged: its page without JavaScript, in print and in search. Where many rules can
 * be broken at once, nearly every scenario has reasons of its own; one reason a row keeps such a table readable.
 */
export const casesOf = once(({ model }: Checker): VerdictCase[] => {
  const judged = new Map<string, VerdictCase['result']>();
  const full = mergedCases(model.facts, (given) => {
    const { verdict, deciding } = decide(model, given);
    const result = { verdict, rules: deciding };
    judged.set(JSON.stringify(given), result);
    return result;
  });
  if (full.length <= fewRows) return full;
  return mergedCases(model.facts, (given) => {
    const { verdict, rules } = judged.get(JSON.stringify(given)) as VerdictCase['result'];
    return { verdict, rules: verdict === 'forbidden' ? rules.slice(0, 1) : rules };
  });
});

/** A rule on its own, with the rules that may set it aside. */
function alone(rule: Rule) {
  const model = modelOf([rule, ...rules.filter(({ overrides }) => overrides?.rule === rule.id)]);
  const table = tabulate(model);
  const facts = table.placesOf(0).map((place) => model.facts[place] as (typeof model.facts)[number]);
  const outcomeOf = (given: Readonly<Record<string, string | undefined>>) => {
    return table.outcomeAt(0, table.digitsOf(given)) as Exclude<Outcome, 'open'>;
  };
  return { facts, outcomeOf };
}

/** Every case of one rule over the questions it reads. */
export function ruleCasesOf(rule: Rule): { asks: AskedFact[]; cases: OutcomeCase[] } {
  const { facts, outcomeOf } = alone(rule);
  return {
    asks: facts.map(({ id }) => id as AskedFact),
    cases: mergedCases(facts, (given) => ({ outcome: outcomeOf(given), rules: [] })),
  };
}

/** How many examples of each kind a rule's page shows. */
const examplesShown = 3;

/** Scenarios that show a rule met, broken and beside the point, over the questions it reads; the clearest first. */
export function examplesOf(rule: Rule): Readonly<Record<Exclude<Outcome, 'open'>, readonly Readonly<Record<string, string>>[]>> {
  const { facts, outcomeOf } = alone(rule);
  const all = combinations(facts).map((answers) =>
    Object.fromEntries(facts.map(({ id }, place) => [id, answers[place] as string])),
  );
  const having = (outcome: Outcome) => all.filter((given) => outcomeOf(given) === outcome).slice(0, examplesShown);
  return { met: having('met'), broken: having('broken'), 'not-applicable': having('not-applicable') };
}

/** The circumstances of a rule as a scenario: where a condition allows several answers, the first; derived facts are left open. */
export const circumstancesOf = (rule: Rule, asks: readonly AskedFact[]): Record<string, string> =>
  Object.fromEntries(
    rule.when.flatMap(({ fact, anyOf: [first] }) => (first && asks.includes(fact as AskedFact) ? [[fact, first]] : [])),
  );
