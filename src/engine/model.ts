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
  /** Only shown beside the verdict, never part of it. */
  readonly also?: true;
  /** Rules it disagrees with by declaration. */
  readonly against?: readonly string[];
  /** Rules that set it aside where their circumstances hold. */
  readonly setAsideBy?: readonly string[];
};

/** Whether a rule can make the verdict “Not allowed” here: its modality binds, and it is not only shown beside. */
export const isBinding = ({ modality, also }: ModelRule): boolean => !also && modalities[modality].binding;

/** A question with its possible answers, in the order of the form. */
export type Asked = { readonly id: string; readonly answers: readonly string[] };

/** What is known so far: fact → answer. */
export type Given = Readonly<Record<string, string | undefined>>;

/** Every combination of answers to these facts, the last running fastest. */
export function combinations(facts: readonly { readonly answers: readonly string[] }[]): string[][] {
  return facts.reduce<string[][]>((all, { answers }) => all.flatMap((given) => answers.map((it) => [...given, it])), [[]]);
}
