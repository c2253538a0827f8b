import { checkerGroups } from '../../src/catalogue/checkers.ts';
import { answersTo } from '../../src/catalogue/facts.ts';
import { modelOf } from '../../src/catalogue/models.ts';
import { ruleOf, rules } from '../../src/catalogue/rules.ts';
import { citations, cited, sources } from '../../src/catalogue/sources.ts';
import { derivedFacts, facts } from '../../src/guidance/facts/index.ts';
import type { FactName, RuleId } from '../../src/model/names.ts';
import { topicNames } from '../../src/vocabulary/topics.ts';
import type { Known } from './plan.ts';

/** What this repository declares. */
export const known: Known = {
  topics: topicNames,
  groups: checkerGroups.map(({ id }) => id),
  rules: rules.map(({ id }) => id),
  citations,
  asides: citations.filter((it) => cited(it).passage.aside),
  sources: sources.map(({ id }) => id),
  answers: Object.fromEntries((Object.keys({ ...facts, ...derivedFacts }) as FactName[]).map((name) => [name, answersTo(name)])),
  questionsOf: (named) =>
    Object.fromEntries(modelOf(named.map((id) => ruleOf(id as RuleId))).facts.map(({ id, answers }) => [id, answers])),
};
