import { derivedFacts, facts } from '../guidance/facts/index.ts';
import type { DerivedFact, Fact } from '../model/fact.ts';
import type { AskedFact, FactName } from '../model/names.ts';

export const factNames = Object.keys(facts) as AskedFact[];

export const factOf = (name: AskedFact): Fact => facts[name];
export const derivedOf = (name: string): DerivedFact | undefined =>
  Object.hasOwn(derivedFacts, name) ? derivedFacts[name as keyof typeof derivedFacts] : undefined;

/** The name and the answers of any fact, asked or derived. */
export const meaningOf = (name: FactName): Pick<Fact, 'name' | 'answers'> => derivedOf(name) ?? factOf(name as AskedFact);
export const isAskedFact = (name: string): name is AskedFact => Object.hasOwn(facts, name);
/** A fact that is asked; nothing for one that is derived from others. */
export const askedFact = (name: FactName): Fact | undefined => (facts as Partial<Record<FactName, Fact>>)[name];
export const answersTo = (name: FactName): readonly string[] => Object.keys(meaningOf(name).answers);

/** The questions behind a fact: itself, or those a derived fact comes from. */
export const askedFor = (name: FactName): readonly AskedFact[] =>
  (derivedOf(name)?.from as readonly AskedFact[] | undefined) ?? [name as AskedFact];
