import type { NotText } from '../intake/decode.ts';

/** What every worker that judges a list is asked beside the judging itself; answers come in the order of the questions. */
export type ListAsk<Order> =
  | { readonly ask: 'cancel' }
  | { readonly ask: 'view'; readonly order: Order }
  | { readonly ask: 'rows'; readonly from: number; readonly to: number; readonly view: number };

/** What every such worker tells. */
export type ListTell<Summary, Shown> =
  | { readonly tell: 'progress'; readonly rows: number; readonly bytes: number }
  | { readonly tell: 'summary'; readonly summary: Summary }
  | {
      readonly tell: 'fault';
      readonly fault: 'empty' | 'stopped-early' | 'too-long-for-console' | 'unread' | 'no-users';
      readonly found?: readonly string[];
    }
  | { readonly tell: 'fault'; readonly fault: 'not-text'; readonly what: NotText }
  | { readonly tell: 'view'; readonly view: number; readonly count: number }
  | { readonly tell: 'rows'; readonly view: number; readonly from: number; readonly rows: readonly Shown[] }
  | { readonly tell: 'file'; readonly kind: 'csv' | 'markdown'; readonly file: Blob }
  | { readonly tell: 'file-lost' };

/** In which order rows are shown. */
export type RowsOrder<By extends string = string> = { readonly by: By; readonly down: boolean };
