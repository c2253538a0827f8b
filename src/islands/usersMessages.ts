import type { Payload } from '../catalogue/payload.ts';
import type { PolicyModel, Word } from '../intake/surroundings.ts';
import type { UserChoices, UsersResult } from '../intake/users.ts';
import type { ShownUser, UsersOrder } from '../intake/usersView.ts';
import type { Lang } from '../vocabulary/text.ts';
import type { ListAsk, ListTell } from './listMessages.ts';

/** What the page of users asks of its worker. */
export type UsersAsk =
  | {
      readonly ask: 'judge';
      readonly users: Blob;
      /** Services, pools, policies and sites. */
      readonly around: readonly Blob[];
      readonly clients?: Blob | undefined;
      /** What messages call the list of clients. */
      readonly clientsName?: string | undefined;
      readonly choices: UserChoices;
      readonly word: Word;
      readonly model: Payload['model'];
      readonly policies: PolicyModel;
      readonly lang: Lang;
    }
  | ListAsk<UsersOrder>
  | {
      readonly ask: 'csv' | 'markdown';
      readonly texts: Pick<Payload, 'facts' | 'rules'>;
      readonly checker: string;
      readonly origin: string;
    };

/** What came out of a list: everything but the rows, which are asked for as they are shown. */
export type UsersSummary = Pick<
  UsersResult,
  'rows' | 'cases' | 'byVerdict' | 'groups' | 'bad' | 'badRows' | 'repeated' | 'repeatedRows' | 'disabledRows' | 'columns'
> & {
  readonly byRule: readonly (readonly [string, number])[];
  readonly poolsWithoutVersion: readonly (readonly [string, number])[];
  readonly policiesNotListed: readonly (readonly [string, number])[];
  /** The columns that were found. */
  readonly found: readonly string[];
  /** The reader stopped it: only the first rows were judged. */
  readonly cancelled: boolean;
  readonly damaged: boolean;
  readonly unreadClients: number;
};

export type UsersTell = ListTell<UsersSummary, ShownUser>;
