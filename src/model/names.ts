import type * as checkers from '../guidance/checkers/index.ts';
import type { derivedFacts, facts } from '../guidance/facts/index.ts';
import type * as rules from '../guidance/rules/index.ts';
import type * as sources from '../guidance/sources/index.ts';
import type * as tensions from '../guidance/tensions/index.ts';

// The names of everything declared, so that a declaration that refers to another is checked by the compiler.

type Answered = typeof facts & typeof derivedFacts;
export type AskedFact = keyof typeof facts;
export type FactName = keyof Answered;
/** Distributes over a union of facts: each fact's own answers, never a mixture. */
export type Answer<F extends FactName = FactName> = { [K in F]: keyof Answered[K]['answers'] & string }[F];
/** What is known so far: any fact may still be missing. */
export type Scenario = { readonly [F in AskedFact]?: Answer<F> };

export type RuleId = keyof typeof rules;
export type CheckerId = keyof typeof checkers;
export type TensionId = keyof typeof tensions;
export type SourceId = keyof typeof sources;
/** `<source>#<passage>`, and only those that exist. */
export type Citation = { [S in SourceId]: `${S}#${keyof (typeof sources)[S]['passages'] & string}` }[SourceId];
