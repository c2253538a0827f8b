import { administrationFacts } from './facts/administration.ts';
import { commandFacts } from './facts/commands.ts';
import { coreDerived, coreFacts } from './facts/core.ts';
import { domainFacts } from './facts/domains.ts';
import { endpointFacts } from './facts/endpoint.ts';
import type { DerivedFact, Fact } from './facts/fact.ts';
import { moveFacts } from './facts/moves.ts';
import { pathFacts } from './facts/paths.ts';
import { policyDerived, policyFacts } from './facts/policy.ts';
import { poolFacts } from './facts/pools.ts';
import { preciseClientFacts } from './facts/precise-clients.ts';
import { preparationFacts } from './facts/preparation.ts';
import { retirementFacts } from './facts/retirement.ts';
import { roomFacts } from './facts/rooms.ts';
import { settingFacts } from './facts/settings.ts';
import { topologyFacts } from './facts/topology.ts';

/** Every question there is, in the order in which forms ask and links name them. */
export const facts = {
  ...preciseClientFacts,
  ...roomFacts,
  ...domainFacts,
  ...coreFacts,
  ...policyFacts,
  ...endpointFacts,
  ...pathFacts,
  ...commandFacts,
  ...preparationFacts,
  ...retirementFacts,
  ...settingFacts,
  ...administrationFacts,
  ...topologyFacts,
  ...poolFacts,
  ...moveFacts,
} as const;
export const derivedFacts = { ...coreDerived, ...policyDerived } as const;

type Answered = typeof facts & typeof derivedFacts;
export type AskedFact = keyof typeof facts;
export type FactName = keyof Answered;
/** Distributes over a union of facts: each fact's own answers, never a mixture. */
export type Answer<F extends FactName = FactName> = { [K in F]: keyof Answered[K]['answers'] & string }[F];

/** What is known so far: any fact may still be missing. */
export type Scenario = { readonly [F in AskedFact]?: Answer<F> };

export const factNames = Object.keys(facts) as AskedFact[];

export const factOf = (name: AskedFact): Fact => facts[name];
export const derivedOf = (name: string): DerivedFact | undefined =>
  Object.hasOwn(derivedFacts, name) ? derivedFacts[name as keyof typeof derivedFacts] : undefined;

/** The name and the answers of any fact, asked or derived. */
export const meaningOf = (name: FactName): Pick<Fact, 'name' | 'answers'> => derivedOf(name) ?? factOf(name as AskedFact);
export const isAskedFact = (name: string): name is AskedFact => Object.hasOwn(facts, name);
export const answersTo = (name: FactName): readonly string[] => Object.keys(meaningOf(name).answers);

/** The questions behind a fact: itself, or those a derived fact comes from. */
export const askedFor = (name: FactName): readonly AskedFact[] =>
  (derivedOf(name)?.from as readonly AskedFact[] | undefined) ?? [name as AskedFact];
