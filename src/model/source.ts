import type { Bilingual } from '../vocabulary/text.ts';

/** One statement of a source topic, in its order. */
export type Passage = {
  /** What the passage says, in our own words. */
  readonly gist: Bilingual;
  /** The first words of the passage as published, at most twelve: where the deep link points. */
  readonly begins?: Bilingual;
  /** Where the published Spanish says something else than the English, and what we follow. */
  readonly translation?: Bilingual;
  /** Why no rule follows from this passage. A passage without rules must say so. */
  readonly aside?: Bilingual;
};

export type Source = {
  readonly id: string;
  readonly title: Bilingual;
  /** With its version suffix: the same id means other texts in other versions. */
  readonly technet: string;
  /** The topic's own last-modified date, ISO. Absent where none is known: some cmdlet references bear none. */
  readonly date?: string;
  /** The date of the published Spanish, where it differs. */
  readonly dateEs?: string;
  readonly url: Bilingual;
  readonly passages: Readonly<Record<string, Passage>>;
};

export const source = <const S extends Source>(declared: S): S => declared;
