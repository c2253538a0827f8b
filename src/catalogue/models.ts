import { combinations, type Model } from '../engine/model.ts';
import type { AskedFact } from '../model/names.ts';
import type { Rule } from '../model/rule.ts';
import { answersTo, askedFor, derivedOf, factNames, factOf } from './facts.ts';

const factsRead = (rules: readonly Rule[]) =>
  new Set(rules.flatMap(({ when, norm }) => [...when, norm].flatMap((it) => it?.fact ?? [])));

/**
 * The model of some rules: its facts are the questions the rules need answered, in the order of the vocabulary.
 * `also` are rules shown beside the verdict; they may not need a question of their own. Throws when they do.
 */
export function modelOf(
  rules: readonly Rule[],
  { also = [], circumstances = [] }: { also?: readonly Rule[]; circumstances?: readonly AskedFact[] } = {},
): Model {
  const judged = [...rules, ...also].filter(({ withdrawn }) => !withdrawn);
  const asked = new Set([...factsRead(rules)].flatMap(askedFor));
  const stray = [...factsRead(also)].flatMap(askedFor).find((name) => !asked.has(name));
  if (stray) throw new Error(`An “also” rule reads ${stray}, which this checker does not ask`);
  return {
    facts: factNames
      .filter((name) => asked.has(name))
      .map((id) => ({
        id,
        answers: answersTo(id),
        effort: factOf(id).effort,
        ...(circumstances.includes(id) && { fixed: true as const }),
      })),
    derived: [...factsRead(judged)].flatMap((id) => {
      const derived = derivedOf(id);
      if (!derived) return [];
      const answers = answersTo(id);
      const from = derived.from.map((name) => ({ answers: answersTo(name as AskedFact) }));
      return [
        {
          id,
          from: derived.from,
          answers,
          // Where nothing follows, no answer is found: `noDerivedAnswer`.
          table: combinations(from).map((given) => answers.indexOf(derived.of(...given) as string)),
        },
      ];
    }),
    rules: judged.map((it) => {
      const against = judged
        .filter((other) => other.id === it.conflict?.with || other.conflict?.with === it.id)
        .map(({ id }) => id);
      const setAsideBy = judged.filter(({ overrides }) => overrides?.rule === it.id).map(({ id }) => id);
      return {
        id: it.id,
        modality: it.modality,
        when: it.when,
        ...(it.norm && { norm: it.norm }),
        ...(it.within && { limits: true as const }),
        ...(also.includes(it) && { also: true as const }),
        ...(against.length && { against }),
        ...(setAsideBy.length && { setAsideBy }),
      };
    }),
  };
}
