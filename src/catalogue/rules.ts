import * as declared from '../guidance/rules/index.ts';
import type { RuleId } from '../model/names.ts';
import type { Rule } from '../model/rule.ts';
import { citations } from './sources.ts';

const byId: Readonly<Record<RuleId, Rule>> = declared;

/** Every rule there is, in the order of the passages they come from; those of one passage by their ids. */
export const rules: readonly Rule[] = Object.values(byId).toSorted(
  (a, b) => citations.indexOf(a.source) - citations.indexOf(b.source) || (a.id < b.id ? -1 : 1),
);

/** The rule with this id. Throws when there is none; declarations name rules by `RuleId`, which the compiler checks. */
export function ruleOf(id: string): Rule {
  if (!Object.hasOwn(byId, id)) throw new Error(`No rule ${id}: give it a line in the index of its topic in src/guidance/rules/`);
  return byId[id as RuleId];
}
