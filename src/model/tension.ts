import type { Bilingual } from '../vocabulary/text.ts';
import type { CheckerId, Citation, Scenario, SourceId } from './names.ts';

/** Two sources disagree · one can be read two ways · no source says · an obvious mistake. */
export type TensionKind = 'conflict' | 'ambiguity' | 'silence' | 'erratum';
/** What depends on it: an answer of a checker, a step of the move, or the environment. */
export type TensionWeight = 'verdict' | 'procedure' | 'environment';

/** A topic that is only named here, because no passage of it is read for a rule. */
export type NamedTopic = { readonly technet: string; readonly date?: string };

export type Side = {
  readonly says: Bilingual;
  /** The topics or passages that say so. Empty where the side is that no source says it. */
  readonly sources: readonly (SourceId | Citation | NamedTopic)[];
};

/** A place where the guidance contradicts itself, can be read two ways, or is silent. */
export type Tension = {
  /** File name = id. */
  readonly id: string;
  /** Its published number: the anchor `#t03` of the page of open questions. Never changes. */
  readonly number: `T${number}`;
  readonly kind: TensionKind;
  readonly weight: TensionWeight;
  readonly title: Bilingual;
  readonly sides: readonly Side[];
  /** How we interpret it. It is ours and not the guidance’s. */
  readonly reading: Bilingual;
  /** A case in which a reader can see what it does to a verdict. */
  readonly shownBy?: { readonly checker: CheckerId; readonly given: Scenario };
};

/** Declares one tension of the guidance. */
export const tension = (declared: Tension): Tension => declared;
