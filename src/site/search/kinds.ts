/** The kinds of results, in the order in which they help. */
export const kinds = ['checker', 'page', 'rule', 'question', 'term', 'source'] as const;
export type Kind = (typeof kinds)[number];

/** Something that can be found. */
export type SearchRecord = {
  readonly kind: Kind;
  /** The address below the language: `checkers/which-client/`. Two records of one page differ in what follows its `#`. */
  readonly path: string;
  /** What a result says first. */
  readonly title: string;
  /** What it says below: the question of a checker, the heading of a section, the meaning of a term. */
  readonly says?: string;
  /** Words that say what it is about. */
  readonly about?: string;
  /** Every other word on it, each once. */
  readonly words?: string;
  /** Paths of records whose titles say what it is about as well: the rules it runs or speaks of, its open questions. */
  readonly rules?: readonly string[];
};

/** What people say, what it means here, and the paths that help, best first. */
export type Phrase = { readonly said: string; readonly means?: string; readonly leadsTo?: readonly string[] };

/** A question that somebody asked, as the stems of its words parted by spaces, and the paths that answer it. */
export type Example = { readonly stems: string; readonly leadsTo: readonly string[] };

/** Everything the search of one language needs. */
export type SearchData = {
  readonly lang: 'en' | 'es';
  readonly records: readonly SearchRecord[];
  readonly phrases: readonly Phrase[];
  readonly examples: readonly Example[];
  /** The page that says what this site is not about, once there is one. */
  readonly scope?: string;
};
