import type { Payload } from '../catalogue/payload.ts';
import type { Model } from '../engine/model.ts';
import type { RoomNoteId, RoomPlans, WholeLists } from '../intake/aboutRooms.ts';
import type { BadRow } from '../intake/delimited.ts';
import type { RoomsResult } from '../intake/rooms.ts';
import type { RoomsOrder, ShownRoom } from '../intake/roomsView.ts';
import type { ColumnProblem } from '../intake/users.ts';
import type { Lang } from '../vocabulary/text.ts';
import type { ListAsk, ListTell } from './listMessages.ts';

/** A list of what is in Lync Server 2013 already. */
export type ListOf2013 = { readonly kind: 'room' | 'category'; readonly file: Blob; readonly name: string };

/** What the page of rooms asks of its worker. */
export type RoomsAsk =
  | {
      readonly ask: 'judge';
      readonly tree: Blob;
      readonly treeName: string;
      readonly beside: readonly ListOf2013[];
      readonly plans: RoomPlans;
      readonly whole: WholeLists;
      readonly names: Model;
      readonly settings: Model;
      readonly lang: Lang;
    }
  | ListAsk<RoomsOrder>
  | { readonly ask: 'csv' | 'markdown'; readonly texts: Pick<Payload, 'facts' | 'rules'>; readonly origin: string };

/** What one of the lists has that was not read. */
export type ListTrouble = {
  readonly name: string;
  readonly columns: readonly ColumnProblem[];
  readonly bad: readonly BadRow[];
  readonly badRows: number;
  readonly damaged: boolean;
};

/** What came out of the lists: everything but the rooms, which are asked for as they are shown. */
export type RoomsSummary = Pick<RoomsResult, 'byVerdict' | 'groups' | 'unread'> & {
  readonly rows: number;
  readonly cases: number;
  readonly byRule: readonly (readonly [string, number])[];
  readonly byNote: readonly (readonly [RoomNoteId, number])[];
  readonly troubles: readonly ListTrouble[];
  /** The reader stopped it: only the first rooms were judged. */
  readonly cancelled: boolean;
};

export type RoomsTell = ListTell<RoomsSummary, ShownRoom>;
