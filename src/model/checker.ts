import type { Bilingual } from '../vocabulary/text.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import type { AskedFact, CheckerId, FactName, RuleId, Scenario } from './names.ts';

/** A named part of a checker's scenarios where the guidance is silent or contradicts itself. */
export type Region = {
  readonly id: string;
  readonly verdict: 'silent' | 'conflict';
  /** All of these hold exactly in this region, among the scenarios nothing forbids. */
  readonly when: { readonly [F in FactName]?: string | readonly string[] };
  readonly says: Bilingual;
};

export type CheckerDeclaration = {
  readonly id: string;
  /** A few words for menus. */
  readonly name: Bilingual;
  /** The question it answers. */
  readonly title: Bilingual;
  /** What it is for, in a sentence or two. */
  readonly lead: Bilingual;
  /** The rules that make its verdict. */
  readonly rules: readonly RuleId[];
  /** Rules of related topics, shown beside the verdict; they do not affect it. */
  readonly also?: readonly RuleId[];
  /** Questions that describe the situation: no way out ever changes them. */
  readonly circumstances: readonly AskedFact[];
  /** What the coexistence map beside the verdict draws the line between; none without it. */
  readonly map?: 'access' | 'home' | 'standing' | 'content';
  /** Two or more complete cases a reader can load to start with. */
  readonly examples: readonly { readonly says: Bilingual; readonly given: Scenario }[];
  readonly regions: readonly Region[];
  /** Regions that rules answer by now: their published anchors stay. */
  readonly formerRegions?: readonly string[];
  /** Answers for which everything is forbidden, and why that is right. */
  readonly deadEnds?: readonly { readonly fact: AskedFact; readonly answer: string; readonly because: Bilingual }[];
  /** Another checker that goes on from here, and which of its questions a settled verdict of this one answers. */
  readonly leadsTo?: {
    readonly checker: CheckerId;
    readonly when: { readonly [V in Exclude<Verdict, 'unknown'>]?: Scenario };
  };
};

/** A title and a choice of rules; its form, link, verdicts and table of cases follow from them. */
export const checker = (declared: CheckerDeclaration): CheckerDeclaration => declared;
