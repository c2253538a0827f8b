// Changes of what a rule means, one small change at a time: a circumstance less, an answer more or less, another modality, the
// limit or the exception taken away. For each it says which test notices; `npm run mutate -- rules` goes through all of them.
import { type Checker, checkers } from '../../src/catalogue/checkers.ts';
import { answersTo } from '../../src/catalogue/facts.ts';
import { modelOf } from '../../src/catalogue/models.ts';
import { ruleOf, rules } from '../../src/catalogue/rules.ts';
import { workedCases } from '../../src/catalogue/workedCases.ts';
import type { Model } from '../../src/engine/model.ts';
import { decide } from '../../src/engine/outlook.ts';
import { disagreements, everyScenario, openWorld, walk } from '../../src/engine/prove.ts';
import { tabulate } from '../../src/engine/table.ts';
import type { RuleId } from '../../src/model/names.ts';
import type { Condition, Rule } from '../../src/model/rule.ts';
import { modalityNames } from '../../src/vocabulary/modality.ts';
import { alone } from '../cases/alone.ts';
import { wordExceptions, wordsAgainst } from '../library/spoken.ts';

/** One rule with a change; without `changed` the rule is taken away. */
export type RuleChange = { readonly rule: Rule; readonly change: string; readonly changed?: Rule };

type Made = [change: string, changed?: Rule];

const listed = (answers: readonly string[]) => answers.join(' or ');

/** A condition with an answer less, an answer more, and with all other answers instead. */
function conditionsLike({ fact, anyOf }: Condition): { change: string; condition: Condition }[] {
  const others = answersTo(fact).filter((it) => !anyOf.includes(it));
  const become = (change: string, answers: readonly string[]) =>
    answers.length ? [{ change: `${fact}: ${change}`, condition: { fact, anyOf: answers } }] : [];
  return [
    ...anyOf.flatMap((answer) =>
      become(
        `without ${answer}`,
        anyOf.filter((it) => it !== answer),
      ),
    ),
    ...others.flatMap((answer) => become(`with ${answer} as well`, [...anyOf, answer])),
    ...(others.length > 1 || anyOf.length > 1 ? become(`${listed(others)} instead`, others) : []),
  ];
}

/** Every small change of what a rule means. */
export function changesOf(rule: Rule): RuleChange[] {
  const { norm, ...normless } = rule;
  const { within, ...unlimited } = rule;
  const { overrides, ...overriding } = rule;
  const { conflict, ...agreeing } = rule;
  const made: Made[] = [
    ['the rule taken away'],
    ...rule.when.flatMap((condition, place): Made[] => [
      [`without the circumstance ${condition.fact}`, { ...rule, when: rule.when.toSpliced(place, 1) }],
      ...conditionsLike(condition).map(
        (it): Made => [`circumstance ${it.change}`, { ...rule, when: rule.when.with(place, it.condition) }],
      ),
    ]),
    ...(norm ? conditionsLike(norm) : []).map((it): Made => [`norm ${it.change}`, { ...rule, norm: it.condition }]),
    ...modalityNames
      .filter((modality) => modality !== rule.modality && (norm || modality === 'follows'))
      .map(
        (modality): Made => [
          `${modality} instead of ${rule.modality}`,
          { ...normless, modality, ...(norm && modality !== 'follows' && { norm }) },
        ],
      ),
    ...(rule.modality === 'may' && within ? ([['without its limit', unlimited]] satisfies Made[]) : []),
    ...(rule.modality === 'may' && !within ? ([['with a limit', { ...rule, within: rule.says }]] satisfies Made[]) : []),
    ...(overrides ? ([['sets nothing aside', overriding]] satisfies Made[]) : []),
    ...(conflict ? ([['disagrees with nothing', agreeing]] satisfies Made[]) : []),
  ];
  return made.map(([change, changed]) => ({ rule, change, ...(changed && { changed }) }));
}

/** Whether a rule, read by itself (tests/cases/alone.ts), says something else once these rules stand instead. */
function otherwiseAlone(id: string, some: readonly Rule[]): boolean {
  const reading = alone[id as RuleId];
  const subject = some.find((it) => it.id === id);
  if (!reading) return false;
  if (!subject) return true;
  const around = (rule: Rule, from: readonly Rule[]) =>
    modelOf([rule, ...from.filter(({ overrides }) => overrides?.rule === id)]);
  const [before, after] = [around(ruleOf(id), rules), around(subject, some)];
  const facts = [...before.facts, ...after.facts.filter((it) => !before.facts.some((known) => known.id === it.id))];
  const table = tabulate({ ...after, facts });
  let other = false;
  everyScenario(table.model, (digits) => {
    if (other) return;
    const given = table.givenOf(digits);
    const is = (fact: string, ...answers: string[]) => answers.includes(given[fact] ?? '');
    other = reading(is) !== table.outcomeAt(0, digits);
  });
  return other;
}

function verdictsDiffer(before: Model, after: Model): boolean {
  const [one, two] = [tabulate(before), tabulate(after)];
  let other = false;
  everyScenario(after, (digits) => {
    other ||= one.verdictOf(digits) !== two.verdictOf(digits);
  });
  return other;
}

/** What stops the tests of one checker when one of its rules is changed; nothing where they all pass. */
function noticedIn(checker: Checker, { rule, changed }: RuleChange): string | undefined {
  const put = (some: readonly Rule[]) => some.flatMap((it) => (it === rule ? (changed ?? []) : [it]));
  let model: Model;
  try {
    model = modelOf(put(checker.rules), { also: put(checker.also), circumstances: checker.circumstances });
  } catch {
    return 'the model cannot be made';
  }
  const questions = (it: Model) => JSON.stringify(it.facts);
  if (questions(model) !== questions(checker.model)) return 'the questions';
  // The reading of a checker gives the verdict of the rules in every scenario (tests/cases), so another verdict is noticed.
  if (verdictsDiffer(checker.model, model)) return 'the reading of the checker';
  for (const it of workedCases)
    if (it.checker === checker.id) {
      const { verdict, deciding } = decide(model, it.given);
      if (verdict !== it.verdict || deciding.toSorted().join() !== it.rules.toSorted().join()) return 'a worked case';
    }
  const proof = walk(model);
  if (proof.dead.length) return 'no dead rule';
  if (proof.echoes.length) return 'no echo';
  if (disagreements(model).length) return 'no undeclared contradiction';
  return openWorld(model).length ? 'the closed world' : undefined;
}

/** Which test notices a change of a rule. */
export function noticed(change: RuleChange): string | undefined {
  const { rule, changed } = change;
  if (
    changed &&
    changed.modality !== rule.modality &&
    !wordExceptions[rule.id] &&
    wordsAgainst(changed.modality, rule.says).length
  )
    return 'the words of the rule';
  const some = rules.flatMap((it) => (it === rule ? (changed ?? []) : [it]));
  if ([rule.id, rule.overrides?.rule ?? rule.id].some((id) => otherwiseAlone(id, some))) return 'the reading of the rule';
  for (const checker of checkers)
    if (checker.rules.includes(change.rule) || checker.also.includes(change.rule)) {
      const by = noticedIn(checker, change);
      if (by) return by;
    }
  return undefined;
}

/** What a change is called where it is argued and printed. */
export const nameOf = ({ rule, change }: RuleChange) => `${rule.id} | ${change}`;

/** Every small change of every rule that is judged. */
export const ruleChanges: readonly RuleChange[] = rules.filter(({ withdrawn }) => !withdrawn).flatMap(changesOf);
