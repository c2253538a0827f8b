import type { Model } from '../engine/model.ts';
import { groups } from '../guidance/checkers/groups.ts';
import * as declared from '../guidance/checkers/index.ts';
import type { CheckerDeclaration } from '../model/checker.ts';
import type { AskedFact, CheckerId } from '../model/names.ts';
import type { Rule } from '../model/rule.ts';
import { modelOf } from './models.ts';
import { ruleOf } from './rules.ts';

/** A checker with its rules at hand, the model they make and the questions it asks. */
export type Checker = Omit<CheckerDeclaration, 'rules' | 'also'> & {
  readonly rules: readonly Rule[];
  readonly also: readonly Rule[];
  readonly model: Model;
  readonly asks: readonly AskedFact[];
};

/** Makes a checker of its declaration: its form, link, verdicts and table of cases follow from its rules. */
export function checkerFrom(declaration: CheckerDeclaration): Checker {
  const rules = declaration.rules.map(ruleOf);
  const also = (declaration.also ?? []).map(ruleOf);
  const model = modelOf(rules, { also, circumstances: declaration.circumstances });
  return { ...declaration, rules, also, model, asks: model.facts.map(({ id }) => id as AskedFact) };
}

const byId: Readonly<Record<CheckerId, CheckerDeclaration>> = declared;

const built = new Map<string, Checker>(
  groups.flatMap(({ checkers }) => checkers.map((id) => [id, checkerFrom(byId[id])] as const)),
);

/** The checker with this id. Throws when no group has it. */
export function checkerOf(id: string): Checker {
  const found = built.get(id);
  if (!found) throw new Error(`No checker ${id}: name it in a group of src/guidance/checkers/groups.ts`);
  return found;
}

/** The checkers by when a reader needs them, in the order in which readers meet them. */
export const checkerGroups = groups.map((group) => ({ ...group, checkers: group.checkers.map(checkerOf) }));

export const checkers: readonly Checker[] = checkerGroups.flatMap((group) => group.checkers);

/** The checkers whose verdict a rule is part of, then those that show it beside. */
export const checkersOf = (ruleId: string): readonly Checker[] => [
  ...checkers.filter(({ rules }) => rules.some(({ id }) => id === ruleId)),
  ...checkers.filter(({ also }) => also.some(({ id }) => id === ruleId)),
];
