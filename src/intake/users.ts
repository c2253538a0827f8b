import { judge } from '../engine/judge.ts';
import type { Model } from '../engine/model.ts';
import { remedies } from '../engine/remedy.ts';
import { toQuery } from '../scenario/codec.ts';
import { isYes, type Verdict, verdictNames } from '../vocabulary/verdict.ts';
import { commandOf } from './commands.ts';
import { booleanOf, readValue, type Value } from './console.ts';
import type { BadRow, Header, Row } from './delimited.ts';
import {
  because,
  cmdlet,
  effectivePolicyOf,
  globalPolicyOf,
  homeOf,
  isAnswer,
  type NoAnswer,
  type PolicyModel,
  type Reading,
  type Surroundings,
  sitePolicyOf,
  userPolicyOf,
} from './surroundings.ts';
import { growingNumbers, type Repeats, searchedStore, textIndex, textStore } from './texts.ts';

/** What is chosen once for all users of a list. */
export type UserChoices = {
  /** An answer to `client` for all, or `listed`: the list of clients says it. Absent: not known. */
  readonly client?: string;
  readonly pool?: string;
  readonly setup?: string;
  readonly connected?: string;
  /** The list comes from `Get-CsUser -OnOfficeCommunicationServer`, as the reader says. */
  readonly legacyUsers?: boolean;
};

/** The clients of users by SIP address, whatever its case; two different ones for a user are `several`. */
export type ClientList = {
  readonly of: (address: string) => string | undefined;
  /** The same of an address in UTF-8, valid and with four more bytes behind it. */
  readonly ofBytes: (source: DataView, from: number, to: number) => string | undefined;
};

/** One case of the checker, with all rows that are this case. */
export type CaseOfUsers = {
  readonly given: Readonly<Record<string, string>>;
  /** The query of its link. */
  readonly query: string;
  readonly verdict: Verdict;
  readonly deciding: readonly string[];
  /** Questions whose answer can still change the verdict. */
  readonly matters: readonly string[];
  readonly rows: number;
};

/** Rows for which the same would have to change, or for which the same answers are missing. */
export type GroupOfUsers = {
  readonly kind: 'change' | 'no-way' | 'missing';
  readonly changes: readonly { readonly fact: string; readonly to: string }[];
  readonly missing: readonly string[];
  readonly rows: number;
  /** The most frequent of its cases, as an index. */
  readonly case: number;
};

export type ColumnProblem = {
  readonly kind: 'missing' | 'twice' | 'no-users' | 'all-empty';
  readonly column: string;
  /** What would add it. */
  readonly script?: string;
};

/** Judged rows, each to be asked for. What is said of a row does not change with the rows that follow it. */
export type JudgedUsers = {
  /** How many rows were judged. */
  readonly rows: number;
  /** The kind of a judged row, an index for `caseOf` and `whyOf`. */
  readonly kindOf: (row: number) => number;
  /** The number that a judged row has in the list. */
  readonly numberOf: (row: number) => number;
  readonly cases: readonly CaseOfUsers[];
  readonly caseOf: (kind: number) => number;
  /** Why answers of a kind of row are not known, by fact. */
  readonly whyOf: (kind: number) => Readonly<Record<string, NoAnswer>>;
  readonly nameOf: (row: number) => string;
  readonly addressOf: (row: number) => string;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  readonly columns: readonly ColumnProblem[];
};

export type UsersResult = JudgedUsers & {
  /** By rule, how many rows it decides; a row may have several. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly groups: readonly GroupOfUsers[];
  /** The first of the rows that could not be read, and how many there are. */
  readonly bad: readonly BadRow[];
  readonly badRows: number;
  /** Rows whose address stood in an earlier row: the first of them, as pairs of row numbers, and how many there are. */
  readonly repeated: readonly (readonly [row: number, earlier: number])[];
  readonly repeatedRows: number;
  /** Rows whose account is not enabled; the checker does not ask this. */
  readonly disabledRows: number;
  /** Pools of the list whose version is not known, with how many rows each. */
  readonly poolsWithoutVersion: ReadonlyMap<string, number>;
  /** Policies named by rows that are in no list, with how many rows each. */
  readonly policiesNotListed: ReadonlyMap<string, number>;
};

export type UserJudge = {
  readonly onHeader: (header: Header) => void;
  readonly onRow: (row: Row) => void;
  /** The same of a row as it stands in the bytes; see `DelimitedListener`. */
  readonly onRegular: (source: DataView, places: Int32Array, row: number) => boolean;
  readonly onBad: (bad: BadRow) => void;
  /** How many rows were judged so far. */
  readonly rows: () => number;
  /** The rows so far, without what takes all of them; costs little. */
  readonly soFar: () => JudgedUsers;
  /** What came out so far; may be asked for at any time. */
  readonly result: () => UsersResult;
  /** Says that no more comes, which gives memory back. */
  readonly end: () => void;
};

/** How many bad and repeated rows are named one by one; the rest is counted. */
const named = 1000;
const columnsRead = ['SipAddress', 'DisplayName', 'RegistrarPool', 'PersistentChatPolicy', 'Enabled'] as const;
type ColumnRead = (typeof columnsRead)[number];

type Kind = { readonly case: number; readonly pool: string; readonly policy: string; readonly client: string };

/** The first bytes of characters beyond ASCII among which are blanks. */
const mayBeBlank = (byte: number) => byte === 0xc2 || (byte >= 0xe1 && byte <= 0xe3) || byte === 0xef;

/** Whether a field in UTF-8 has no blanks around it that would have to be cut off; `false` where it is not clear. */
function isTrimmed(source: DataView, from: number, to: number): boolean {
  if (from === to) return true;
  const first = source.getUint8(from);
  const last = source.getUint8(to - 1);
  if (first <= 0x20 || last <= 0x20 || mayBeBlank(first)) return false;
  return last < 0x80 || !(source.getUint8(to - 2) === 0xc2 || (to - from > 2 && mayBeBlank(source.getUint8(to - 3))));
}

/**
 * Judges one list of users row by row, by the model of a checker that asks for client, pool and home. Each distinct case is
 * judged once; a row is then one look-up. What a row does not say is not known: its verdict is that of its link.
 */
export function userJudge({
  model,
  policyModel,
  around,
  choices,
  clients,
  kept = new Set(['client', 'pool']),
}: {
  readonly model: Model;
  readonly policyModel: PolicyModel;
  readonly around: Surroundings;
  readonly choices: UserChoices;
  readonly clients?: ClientList;
  /** Facts that no way out may change. */
  readonly kept?: ReadonlySet<string>;
}): UserJudge {
  const places = new Map<ColumnRead, number>();
  // Where the columns read stand among the places of a regular row; negative where they do not.
  let bytePlaces = { address: -1, name: -1, pool: -1, policy: -1, enabled: -1 };
  const columns: ColumnProblem[] = [];
  const kinds: Kind[] = [];
  const cases: Omit<CaseOfUsers, 'rows'>[] = [];
  const caseByQuery = new Map<string, number>();
  const rowsOfKind = growingNumbers();
  const rowKinds = growingNumbers();
  // Where rows are left out, so that numbers differ from places by more than before: the first place, and by how much.
  const gapsFrom: number[] = [0];
  const gaps: number[] = [1];
  const names = textStore();
  const addresses = searchedStore();
  const bad: BadRow[] = [];
  let repeats: Repeats | undefined;
  let badRows = 0;
  let disabledRows = 0;
  // Each distinct text of these columns has a number; kinds are found by three of them.
  const pools = textIndex();
  const policies = textIndex();
  const clientTexts = textIndex();
  const switches = textIndex();
  const isDisabled: boolean[] = [];
  const smallKinds = new Uint32Array(1 << 13);
  const otherKinds = new Map<number, number>();
  const clientAnswers = model.facts.find(({ id }) => id === 'client')?.answers ?? [];

  const columnValue = (name: ColumnRead, text: string): Value | NoAnswer =>
    places.has(name)
      ? readValue(name, text, 0)
      : because('property-missing', { property: name, command: cmdlet('user') }, 'user');

  const homeReading = (kind: Pick<Kind, 'pool'>): Reading =>
    choices.legacyUsers
      ? { answer: 'ocs-2007-r2', from: [], cautions: ['your-word'] }
      : homeOf(columnValue('RegistrarPool', kind.pool), around);
  const policyReading = (kind: Pick<Kind, 'pool' | 'policy'>): Reading => {
    const registrarPool = columnValue('RegistrarPool', kind.pool);
    return effectivePolicyOf(
      {
        'user-policy': userPolicyOf(columnValue('PersistentChatPolicy', kind.policy), around),
        'site-policy': sitePolicyOf(registrarPool, around),
        'global-policy': globalPolicyOf(around),
        'pool-policy': around.poolPolicy,
      },
      policyModel,
    );
  };
  const clientReading = (client: string): Reading => {
    if (clientAnswers.includes(client)) return { answer: client, from: [], cautions: [] };
    if (client === 'several') return because('clients-differ');
    return because(choices.client === 'listed' ? 'not-in-inventory' : 'not-asked');
  };

  const readings = (kind: Pick<Kind, 'pool' | 'policy' | 'client'>): Record<string, Reading> => ({
    client: clientReading(kind.client),
    home: homeReading(kind),
    policy: policyReading(kind),
  });

  const kindFor = (pool: string, policy: string, client: string): number => {
    const given: Record<string, string> = {};
    for (const name of ['pool', 'setup', 'connected'] as const) if (choices[name] !== undefined) given[name] = choices[name];
    for (const [fact, reading] of Object.entries(readings({ pool, policy, client })))
      if (isAnswer(reading)) given[fact] = reading.answer;
    const query = toQuery(model.facts, given);
    let index = caseByQuery.get(query);
    if (index === undefined) {
      const { verdict, deciding, undecidedBy } = judge(model, given);
      index = cases.push({ given, query, verdict, deciding, matters: undecidedBy }) - 1;
      caseByQuery.set(query, index);
    }
    rowsOfKind.push(0);
    return kinds.push({ case: index, pool, policy, client }) - 1;
  };

  const newKind = (pool: number, policy: number, client: number) =>
    kindFor(pools.textAt(pool), policies.textAt(policy), clientTexts.textAt(client));
  const kindOf = (pool: number, policy: number, client: number): number => {
    if (pool < 32 && policy < 32 && client < 8) {
      const place = (client << 10) | (pool << 5) | policy;
      smallKinds[place] ||= newKind(pool, policy, client) + 1;
      return (smallKinds[place] as number) - 1;
    }
    // A map holds fewer than 2 ** 24 texts, and so do these numbers; of clients there are a few. The key is exact up to 2 ** 53.
    const key = (pool * 2 ** 24 + policy) * 32 + client;
    const known = otherKinds.get(key);
    if (known !== undefined) return known;
    const kind = newKind(pool, policy, client);
    otherKinds.set(key, kind);
    return kind;
  };

  const fieldOf = (fields: readonly string[], name: ColumnRead) => {
    const place = places.get(name);
    return place === undefined ? '' : (fields[place] ?? '').trim();
  };
  const listed = choices.client === 'listed' ? clients : undefined;
  const sameClient = clientTexts.codeOf(choices.client === 'listed' ? '' : (choices.client ?? ''));
  const codeOfClient = (found: string | undefined) => (found === undefined ? sameClient : clientTexts.codeOf(found));

  const put = (row: number, pool: number, policy: number, client: number, enabled: number) => {
    const kind = kindOf(pool, policy, client);
    rowsOfKind.more(kind);
    isDisabled[enabled] ??= booleanOf(switches.textAt(enabled)) === false;
    if (isDisabled[enabled]) disabledRows++;
    if (row - rowKinds.length() !== gaps[gaps.length - 1]) {
      gapsFrom.push(rowKinds.length());
      gaps.push(row - rowKinds.length());
    }
    rowKinds.push(kind);
  };

  const numberOf = (index: number): number => {
    let low = 0;
    for (let high = gapsFrom.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((gapsFrom[middle] as number) <= index) low = middle;
      else high = middle;
    }
    return index + (gaps[low] as number);
  };

  const onRegular = (source: DataView, at: Int32Array, row: number): boolean => {
    const { address, name, pool, policy, enabled } = bytePlaces;
    const addressFrom = address < 0 ? 0 : (at[address] as number);
    const addressTo = address < 0 ? 0 : (at[address + 1] as number);
    const nameFrom = name < 0 ? 0 : (at[name] as number);
    const nameTo = name < 0 ? 0 : (at[name + 1] as number);
    if (!isTrimmed(source, addressFrom, addressTo) || !isTrimmed(source, nameFrom, nameTo)) return false;
    put(
      row,
      pool < 0 ? 0 : pools.codeOfBytes(source, at[pool] as number, at[pool + 1] as number),
      policy < 0 ? 0 : policies.codeOfBytes(source, at[policy] as number, at[policy + 1] as number),
      listed ? codeOfClient(listed.ofBytes(source, addressFrom, addressTo)) : sameClient,
      enabled < 0 ? 0 : switches.codeOfBytes(source, at[enabled] as number, at[enabled + 1] as number),
    );
    names.pushBytes(source, nameFrom, nameTo);
    addresses.pushBytes(source, addressFrom, addressTo);
    return true;
  };

  const soFar = (): JudgedUsers => {
    const byVerdict = Object.fromEntries(verdictNames.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
    const counted = cases.map((it) => ({ ...it, rows: 0 }));
    let filledPolicies = 0;
    for (const [kind, { case: index, policy }] of kinds.entries()) {
      const rows = rowsOfKind.at(kind);
      (counted[index] as { rows: number }).rows += rows;
      if (policy !== '') filledPolicies += rows;
    }
    for (const { verdict, rows } of counted) byVerdict[verdict] += rows;
    const emptyPolicies = places.has('PersistentChatPolicy') && filledPolicies === 0 && rowKinds.length() > 0;
    return {
      rows: rowKinds.length(),
      kindOf: rowKinds.at,
      numberOf,
      cases: counted,
      caseOf: (kind) => (kinds[kind] as Kind).case,
      whyOf: (kind) =>
        Object.fromEntries(
          Object.entries(readings(kinds[kind] as Kind)).flatMap(([fact, reading]) =>
            isAnswer(reading) ? [] : [[fact, reading]],
          ),
        ),
      nameOf: names.textAt,
      addressOf: addresses.textAt,
      byVerdict,
      columns: [...columns, ...(emptyPolicies ? [{ kind: 'all-empty' as const, column: 'PersistentChatPolicy' }] : [])],
    };
  };

  return {
    onHeader: (header) => {
      for (const column of columnsRead) {
        const found = header.columns.flatMap((name, place) => (name.toLowerCase() === column.toLowerCase() ? [place] : []));
        const [place] = found;
        if (found.length === 1 && place !== undefined) places.set(column, place);
        else if (found.length > 1) columns.push({ kind: 'twice', column });
        else if ((column === 'RegistrarPool' && !choices.legacyUsers) || column === 'PersistentChatPolicy')
          columns.push({ kind: 'missing', column, script: commandOf('user').script });
      }
      const bytePlace = (column: ColumnRead) => 2 * (places.get(column) ?? -1);
      bytePlaces = {
        address: bytePlace('SipAddress'),
        name: bytePlace('DisplayName'),
        pool: bytePlace('RegistrarPool'),
        policy: bytePlace('PersistentChatPolicy'),
        enabled: bytePlace('Enabled'),
      };
      if (!places.has('SipAddress') && !places.has('DisplayName'))
        columns.push({ kind: 'no-users', column: 'SipAddress', script: commandOf('user').script });
    },
    onRow: ({ row, fields }) => {
      const address = fieldOf(fields, 'SipAddress');
      put(
        row,
        pools.codeOf(fieldOf(fields, 'RegistrarPool')),
        policies.codeOf(fieldOf(fields, 'PersistentChatPolicy')),
        codeOfClient(listed?.of(address)),
        switches.codeOf(fieldOf(fields, 'Enabled')),
      );
      names.push(fieldOf(fields, 'DisplayName'));
      addresses.push(address);
    },
    onRegular,
    onBad: (it) => {
      badRows++;
      if (bad.length < named) bad.push(it);
    },
    rows: rowKinds.length,
    soFar,
    result: () => {
      const byRule = new Map<string, number>();
      const judged = soFar();
      for (const { deciding, rows } of judged.cases)
        for (const rule of deciding) byRule.set(rule, (byRule.get(rule) ?? 0) + rows);
      const poolsWithoutVersion = new Map<string, number>();
      const unlisted: [policy: string, rows: number][] = [];
      for (const [index, kind] of kinds.entries()) {
        const rows = rowsOfKind.at(index);
        const home = homeReading(kind);
        if (!isAnswer(home) && home.reason === 'pool-version-not-known')
          poolsWithoutVersion.set(kind.pool.toLowerCase(), (poolsWithoutVersion.get(kind.pool.toLowerCase()) ?? 0) + rows);
        const policy = userPolicyOf(columnValue('PersistentChatPolicy', kind.policy), around);
        if (!isAnswer(policy) && policy.reason === 'policy-not-listed') unlisted.push([kind.policy, rows]);
      }
      // A policy is the same in any case and with or without its scope; it is named as it stands first.
      const policiesNotListed = new Map(
        [...Map.groupBy(unlisted, ([policy]) => policy.replace(/^tag:/i, '').toLowerCase()).values()].map((same) => [
          (same[0] as (typeof same)[number])[0],
          same.reduce((sum, [, rows]) => sum + rows, 0),
        ]),
      );
      const { count, first } = repeats ?? addresses.repeats(named);
      return {
        ...judged,
        byRule,
        groups: groupsOf(model, judged.cases, kept),
        bad,
        badRows,
        repeated: first.map(([index, earlier]) => [numberOf(index), numberOf(earlier)] as const),
        repeatedRows: count,
        disabledRows,
        poolsWithoutVersion,
        policiesNotListed,
      };
    },
    end: () => {
      // What repeats is looked for before the memory for it goes.
      repeats = addresses.repeats(named);
      addresses.close();
    },
  };
}

/** What would have to change, in groups: the smallest way out of each case, the largest group first. */
export function groupsOf(
  model: Model,
  cases: readonly Pick<CaseOfUsers, 'given' | 'verdict' | 'matters' | 'rows'>[],
  kept: ReadonlySet<string>,
): GroupOfUsers[] {
  const groups = new Map<string, Omit<GroupOfUsers, 'rows'> & { rows: number; most: number }>();
  for (const [index, { given, verdict, matters, rows }] of cases.entries()) {
    if (isYes(verdict) || rows === 0) continue;
    const [way] = verdict === 'unknown' ? [] : remedies(model, given, kept);
    const kind = verdict === 'unknown' ? 'missing' : way ? 'change' : 'no-way';
    const changes = (way?.changes ?? []).map(({ fact, to }) => ({ fact, to }));
    const missing = verdict === 'unknown' ? matters : [];
    const key = JSON.stringify([kind, kind === 'no-way' ? verdict : '', changes, missing]);
    const group = groups.get(key);
    if (!group) groups.set(key, { kind, changes, missing, rows, most: rows, case: index });
    else groups.set(key, { ...group, rows: group.rows + rows, ...(rows > group.most && { most: rows, case: index }) });
  }
  return [...groups.values()].map(({ most: _, ...group }) => group).sort((a, b) => b.rows - a.rows);
}

const clientWords: Readonly<Record<string, string>> = {
  'lync-2013': 'lync-2013',
  'lync 2013': 'lync-2013',
  l13: 'lync-2013',
  'group-chat': 'group-chat',
  'group chat': 'group-chat',
  'chat en grupo': 'group-chat',
  gc2010: 'group-chat',
  gc2007r2: 'group-chat',
};

/** More different words than this for clients are nothing to remember: their rows are read one by one. */
const mostWords = 4096;

/**
 * Reads an own list of clients: addresses, and the answers we know or words for them. A user agent counts only where it is
 * the documented one of Lync 2013. Rows that say neither, or cannot be read, are counted and left out.
 */
export function clientReader(): {
  readonly onHeader: (header: Header) => void;
  readonly onRow: (row: Row) => void;
  readonly onRegular: (source: DataView, places: Int32Array) => boolean;
  readonly onBad: () => void;
  /** How many rows were read so far. */
  readonly rows: () => number;
  /** What the list says; to be asked for at its end. */
  readonly result: () => { readonly clients: ClientList; readonly unread: number; readonly missing: readonly string[] };
} {
  const addresses = searchedStore();
  // The client of each address, as a place in `names`.
  const clients = growingNumbers();
  const names = ['several', ...new Set(Object.values(clientWords))];
  const words = textIndex();
  const agents = textIndex();
  const clientOfWord: (string | false | undefined)[] = [];
  const clientOfAgent: (string | false | undefined)[] = [];
  let places: Record<'sipaddress' | 'client' | 'useragent', number> = { sipaddress: -1, client: -1, useragent: -1 };
  let unread = 0;
  let indexed = -1;

  const ofWord = (text: string): string | false => {
    const word = text.toLowerCase();
    return (Object.hasOwn(clientWords, word) && clientWords[word]) || false;
  };
  const ofAgent = (text: string): string | false => /^OC\/15\./i.test(text) && 'lync-2013';

  const several = (index: number, earlier: number) => {
    if (clients.at(index) !== clients.at(earlier)) clients.put(earlier, 0);
  };
  const nameAt = (index: number | undefined) => (index === undefined ? undefined : names[clients.at(index)]);

  return {
    onHeader: ({ columns }) => {
      const at = (name: string) => columns.findIndex((column) => column.toLowerCase() === name);
      places = { sipaddress: at('sipaddress'), client: at('client'), useragent: at('useragent') };
    },
    onRow: ({ fields }) => {
      const field = (name: keyof typeof places) => (fields[places[name]] ?? '').trim();
      const address = field('sipaddress');
      const word = field('client');
      const client = word === '' ? ofAgent(field('useragent')) : ofWord(word);
      if (address === '' || !client) {
        unread++;
        return;
      }
      addresses.push(address);
      clients.push(names.indexOf(client));
    },
    onRegular: (source, at) => {
      if (words.length() > mostWords || agents.length() > mostWords) return false;
      const from = (name: keyof typeof places) => (places[name] < 0 ? 0 : (at[2 * places[name]] as number));
      const to = (name: keyof typeof places) => (places[name] < 0 ? 0 : (at[2 * places[name] + 1] as number));
      const addressFrom = from('sipaddress');
      const addressTo = to('sipaddress');
      if (!isTrimmed(source, addressFrom, addressTo)) return false;
      const word = words.codeOfBytes(source, from('client'), to('client'));
      let client: string | false;
      if (word === 0) {
        const agent = agents.codeOfBytes(source, from('useragent'), to('useragent'));
        client = clientOfAgent[agent] ??= ofAgent(agents.textAt(agent));
      } else client = clientOfWord[word] ??= ofWord(words.textAt(word));
      if (addressFrom === addressTo || !client) unread++;
      else {
        addresses.pushBytes(source, addressFrom, addressTo);
        clients.push(names.indexOf(client));
      }
      return true;
    },
    onBad: () => {
      unread++;
    },
    rows: () => clients.length() + unread,
    result: () => {
      if (indexed !== clients.length()) addresses.index(several);
      indexed = clients.length();
      return {
        clients: {
          of: (address) => nameAt(addresses.findText(address)),
          ofBytes: (source, from, to) => nameAt(addresses.find(source, from, to)),
        },
        unread,
        missing: [
          ...(places.sipaddress < 0 ? ['SipAddress'] : []),
          ...(places.client < 0 && places.useragent < 0 ? ['client'] : []),
        ],
      };
    },
  };
}
