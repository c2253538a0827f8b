import type { Bilingual } from '../vocabulary/text.ts';

export type Answers = Readonly<Record<string, Bilingual>>;

/** A question with a closed list of answers. Its id and its answers' keys are what links carry, so they never change. */
export type Fact<A extends Answers = Answers> = {
  /** A noun for tables and reasons: "Client". */
  readonly name: Bilingual;
  /** The question as a form asks it. */
  readonly asks: Bilingual;
  /** A sentence that helps to answer, shown under the question. */
  readonly hint?: Bilingual;
  readonly answers: A;
  /** How much work it is to change this in a real deployment; only ways out of equal length are ordered by it. */
  readonly effort: number;
};

export const fact = <const A extends Answers>(declared: Fact<A>): Fact<A> => declared;

/** A fact that is computed from others: never asked, never in a link, judged over every completion of what it comes from. */
export type DerivedFact<From extends string = string, A extends Answers = Answers> = {
  readonly name: Bilingual;
  readonly from: readonly From[];
  readonly answers: A;
  /** The answer that follows from the answers to `from`, given in that order; `undefined` for any it was not written for. Pure. */
  readonly of: (...answers: string[]) => string | undefined;
};

export const derived = <const From extends string, const A extends Answers>(
  declared: DerivedFact<From, A> & { readonly of: (...answers: string[]) => (keyof A & string) | undefined },
): DerivedFact<From, A> => declared;

export const yesNo = { yes: { en: 'Yes', es: 'Sí' }, no: { en: 'No', es: 'No' } } as const satisfies Answers;
