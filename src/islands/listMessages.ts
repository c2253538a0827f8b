import type { NotText } from '../intake/decode.ts';
import type { ColumnProblem } from '../intake/users.ts';
import type { Verdict } from '../vocabulary/verdict.ts';

/** What every worker that judges a list is asked beside the judging itself; answers come in the order of the questions. */
export type ListAsk<Order> =
  | { readonly ask: 'cancel' }
  | { readonly ask: 'view'; readonly order: Order }
  | { readonly ask: 'rows'; readonly from: number; readonly to: number; readonly view: number };

/** What is known of a list that is still read. */
export type SoFar<Shown> = {
  /** How many rows have each verdict, at least. */
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  /** The first rows of the list. What is said of them does not change with the rows that follow. */
  readonly first: readonly Shown[];
  /** What its columns lack. */
  readonly columns: readonly ColumnProblem[];
};

/** What every such worker tells. */
export type ListTell<Summary, Shown> =
  | { readonly tell: 'progress'; readonly rows: number; readonly bytes: number; readonly soFar?: SoFar<Shown> | undefined }
  | { readonly tell: 'summary'; readonly summary: Summary }
  | {
      readonly tell: 'fault';
      readonly fault: 'empty' | 'stopped-early' | 'too-long-for-console' | 'unread' | 'no-users';
      readonly found?: readonly string[];
      /** The list that it is about, where it is not the one that is judged. */
      readonly of?: string;
    }
  | { readonly tell: 'fault'; readonly fault: 'not-text'; readonly what: NotText; readonly of?: string }
  | { readonly tell: 'view'; readonly view: number; readonly count: number }
  | { readonly tell: 'rows'; readonly view: number; readonly from: number; readonly rows: readonly Shown[] }
  | { readonly tell: 'file'; readonly kind: 'csv' | 'markdown'; readonly file: Blob }
  | { readonly tell: 'file-lost' };

/** In which order rows are shown. */
export type RowsOrder<By extends string = string> = { readonly by: By; readonly down: boolean };
