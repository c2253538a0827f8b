import type { Rule } from '../rules/rule.ts';
import { type AskedFact, answersTo, askedFor, derivedOf, factNames, factOf } from '../vocabulary/facts.ts';
import { type Modality, modalities } from '../vocabulary/modality.ts';

/**
 * What the engine needs to know of some rules, as plain data: it travels to the browser as JSON, without the texts.
 * `against` and `setAsideBy` name other rules of the same model.
 */
export type Model = {
  readonly facts: readonly ModelFact[];
  readonly derived: readonly ModelDerived[];
  readonly rules: readonly ModelRule[];
};
export type ModelFact = {
  readonly id: string;
  readonly answers: readonly string[];
  readonly effort: number;
  /** A circumstance: no way out ever changes it. */
  readonly fixed?: true;
};
export type ModelDerived = {
  readonly id: string;
  readonly from: readonly string[];
  readonly answers: readonly string[];
  /** The answer (an index into `answers`, or `noDerivedAnswer`) for every combination of `from`, the last running fastest. */
  readonly table: readonly number[];
};
/** Where nothing is known to follow from the answers: no condition on the derived fact holds. */
export const noDerivedAnswer = -1;
export type ModelCondition = { readonly fact: string; readonly anyOf: readonly string[] };
export type ModelRule = {
  readonly id: string;
  readonly modality: Modality;
  readonly when: readonly ModelCondition[];
  readonly norm?: ModelCondition;
  /** A permission that holds only within a limit. */
  readonly limits?: true;
  /** Weightless here: shown beside the verdict, never part of it. */
  readonly also?: true;
  /** Rules it disagrees with by declaration. */
  readonly against?: readonly string[];
  /** Rules that set it aside where their circumstances hold. */
  readonly setAsideBy?: readonly string[];
};

/** Whether a rule can make the verdict “Not allowed” here: its modality binds, and it is not only shown beside. */
export const isBinding = ({ modality, also }: ModelRule): boolean => !also && modalities[modality].binding;

/** What is known so far, for the engine: fact → answer. */
export type Given = Readonly<Record<string, string | undefined>>;

const factsRead = (rules: readonly Rule[]) =>
  new Set(rules.flatMap(({ when, norm }) => [...when, ...(norm ? [norm] : [])].map(({ fact }) => fact)));

/** Every combination of answers to these facts, the last running fastest. */
export function combinations(facts: readonly { readonly answers: readonly string[] }[]): string[][] {
  return facts.reduce<string[][]>((all, { answers }) => all.flatMap((given) => answers.map((it) => [...given, it])), [[]]);
}

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
  const ids = new Set(judged.map(({ id }) => id));
  const partners = (id: string) =>
    judged.flatMap((it) => (it.id === id ? (it.conflict?.with ?? []) : it.conflict?.with === id ? it.id : []));
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
          table: combinations(from).map((given) => {
            const answer = derived.of(...given);
            return answer === undefined ? noDerivedAnswer : answers.indexOf(answer);
          }),
        },
      ];
    }),
    rules: judged.map((it) => {
      const against = partners(it.id).filter((id) => ids.has(id));
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
