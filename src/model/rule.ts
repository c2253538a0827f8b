import { type Modality, modalityNames } from '../vocabulary/modality.ts';
import type { Bilingual } from '../vocabulary/text.ts';
import type { Topic } from '../vocabulary/topics.ts';
import type { Answer, Citation, FactName, RuleId } from './names.ts';

/** One answer, or any of several. */
type AnyOf<F extends FactName> = Answer<F> | readonly Answer<F>[];
type Only<K extends All, All extends PropertyKey, V> = { readonly [P in K]: V } & {
  readonly [P in Exclude<All, K>]?: never;
};

/** A norm names exactly one fact, so that a finding has one cause. */
type OneFact = { [F in FactName]: Only<F, FactName, AnyOf<F>> }[FactName];
/** It has exactly one modality, which is the key it stands under. Only a permission has limits; a consequence has no norm. */
type Norm =
  | { [M in Exclude<Modality, 'may' | 'follows'>]: Only<M, Modality | 'within', OneFact> }[Exclude<Modality, 'may' | 'follows'>]
  | (Only<'may', Modality, OneFact> & { readonly within?: Bilingual })
  | Only<'follows', Modality | 'within', true>;

/** A rule as its file declares it. */
export type RuleDeclaration = Norm & {
  /** File name = id = URL segment. Never changes and is never reused. */
  readonly id: string;
  readonly topic: Topic;
  /** The passage it comes from. */
  readonly source: Citation;
  /** The circumstances; all of them have to hold. Empty: always. */
  readonly when: { readonly [F in FactName]?: AnyOf<F> };
  /** The rule in one sentence of our own. */
  readonly says: Bilingual;
  /** What we take it to mean, where the sentence alone could be read otherwise. */
  readonly means?: Bilingual;
  /** What to do about it when it is broken. */
  readonly advice?: Bilingual;
  /** Shown when the rule applies, and no part of the verdict: what the guidance leaves unsaid, a window of time, a warning. */
  readonly note?: Bilingual;
  /** Another rule that this one sets aside wherever this one's circumstances hold. */
  readonly overrides?: { readonly rule: RuleId; readonly because: Bilingual };
  /** Another rule it cannot be reconciled with; stands on one of the two. The reading is ours. */
  readonly conflict?: { readonly with: RuleId; readonly reading: Bilingual };
  /** A withdrawn rule keeps its page, is judged no more and points to its successor. */
  readonly withdrawn?: { readonly on: string; readonly successor: RuleId; readonly because: Bilingual };
  /** When its meaning changed, oldest first. */
  readonly history?: readonly { readonly on: string; readonly change: Bilingual }[];
};

export type Condition = { readonly fact: FactName; readonly anyOf: readonly string[] };

/** A rule as everything else reads it. */
export type Rule = Pick<
  RuleDeclaration,
  'id' | 'topic' | 'source' | 'says' | 'means' | 'advice' | 'note' | 'overrides' | 'conflict' | 'withdrawn' | 'history'
> & {
  readonly modality: Modality;
  readonly when: readonly Condition[];
  /** Absent exactly for `follows`. */
  readonly norm?: Condition;
  readonly within?: Bilingual;
};

const conditions = (declared: object): Condition[] =>
  Object.entries(declared).map(([fact, answers]) => ({ fact: fact as FactName, anyOf: [answers].flat() as string[] }));

/** Makes a rule of its declaration; the modality is the key its norm stands under. */
export function rule(declared: RuleDeclaration): Rule {
  const modality = modalityNames.find((name) => declared[name] !== undefined);
  if (!modality) throw new Error(`Rule ${declared.id} has no norm: give it one of ${modalityNames.join(', ')}`);
  const { must: _1, mustNot: _2, cannot: _3, should: _4, may: _5, follows: _6, when, ...rest } = declared;
  // A consequence has none: what stands under its key is no list of facts.
  const [norm] = conditions(declared[modality] as object);
  return { ...rest, modality, when: conditions(when), ...(norm && { norm }) };
}
