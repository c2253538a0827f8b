import { memo, useDeferredValue } from 'react';
import type { Payload } from '../catalogue/payload.ts';
import type { ShownUser, UsersOrder } from '../intake/usersView.ts';
import { caseHref } from '../intake/writers.ts';
import { type Verdict, verdictNames } from '../vocabulary/verdict.ts';
import { verdicts } from '../vocabulary/verdictWords.ts';
import { VerdictRows } from './Intake.tsx';
import type { SoFar } from './listMessages.ts';
import { numberIn } from './listWords.ts';
import { Mark } from './Mark.tsx';
import { Cell, Filter, FirstRows, type RowsSource, RowsTable, TextFilter } from './RowsTable.tsx';
import { Said } from './Said.tsx';
import type { UsersSay } from './usersWords.ts';

type Props = RowsSource<UsersOrder, ShownUser> & {
  readonly payload: Payload;
  readonly say: UsersSay;
  readonly rows: number;
  readonly rules: readonly string[];
  readonly verdictsFound: readonly Verdict[];
};

const columns = ['row', 'name', 'verdict', 'rules', 'missing', 'link'] as const;

/** All judged users. */
export function UsersTable({ payload, say, rules, verdictsFound, ...rest }: Props) {
  const { lang } = payload;
  return (
    <RowsTable
      {...{ lang, say, ...rest }}
      of="users"
      first={{ by: 'row', down: false, text: '' }}
      columns={columns.map((it) => [it === 'missing' || it === 'link' ? undefined : it, say(it)])}
      filters={(order, setOrder) => (
        <>
          <Filter
            name={say('filterVerdict')}
            all={say('all')}
            value={order.verdict}
            options={verdictsFound.map((it) => [it, verdicts[it].word[lang]])}
            onChoose={(value) => setOrder({ ...order, verdict: verdictNames.find((it) => it === value) })}
          />
          <Filter
            name={say('filterRule')}
            all={say('all')}
            value={order.rule}
            options={rules.map((rule) => [rule, payload.rules[rule]?.says ?? rule])}
            onChoose={(rule) => setOrder({ ...order, rule })}
          />
          <TextFilter name={say('filterText')} value={order.text} onType={(text) => setOrder({ ...order, text })} />
        </>
      )}
      cells={(user) => <UserCells key={`${user.row} ${user.query}`} {...{ user, payload, say }} />}
    />
  );
}

/* Each is replaced as a whole with its user, whatever a translator did to its texts. */
function UserCells({ user, payload, say }: { readonly user: ShownUser } & Pick<Props, 'payload' | 'say'>) {
  const { lang } = payload;
  const { row, name, address, verdict, rules, missing, query } = user;
  return (
    <>
      <Cell>{row}</Cell>
      <Cell translate="no">
        {name || address}
        {name && address && <small>{address}</small>}
      </Cell>
      <Cell className="users-verdict" data-verdict={verdict}>
        <Mark of={verdict} />
        {verdicts[verdict].word[lang]}
      </Cell>
      <Cell>
        {rules.map((rule) => (
          <a key={rule} href={payload.rules[rule]?.href}>
            {payload.rules[rule]?.says ?? rule}
          </a>
        ))}
      </Cell>
      <Cell>{missing.join(' ')}</Cell>
      <Cell>
        <a href={caseHref(lang, payload.id, query)} aria-label={say('openOf', { name: name || address || `${row}` })}>
          {say('open')}
        </a>
      </Cell>
    </>
  );
}

const none: readonly ShownUser[] = [];

/**
 * What is known while the list is read: its first rows, and how many rows have each verdict at least. It is no result, and says
 * so; what takes all rows (addresses that are repeated, groups, totals) is not in it.
 */
export function UsersSoFar({ payload, say, soFar }: Pick<Props, 'payload' | 'say'> & { readonly soFar: SoFar<ShownUser> }) {
  const { lang } = payload;
  const { byVerdict, first, columns: lacking } = soFar;
  // Drawn after the counts: to lay out both at once takes too long.
  const rows = useDeferredValue(first, none);
  return (
    <section className="so-far" aria-labelledby="so-far">
      <h2 id="so-far">{say('soFar')}</h2>
      <p className="stale">{say('soFarHint')}</p>
      <table className="counts">
        <caption>{say('soFarByVerdict')}</caption>
        <tbody>
          <VerdictRows
            {...{ lang, byVerdict }}
            cells={(rows) => (
              <td>
                <Said>{say('atLeast', { count: numberIn(lang, rows) })}</Said>
              </td>
            )}
          />
        </tbody>
      </table>
      <h3>{say('firstRows')}</h3>
      {lacking.map(({ kind, column }) =>
        kind === 'no-users' ? null : (
          <Said as="p" key={kind + column}>
            {say(kind === 'all-empty' ? 'soFar-all-empty' : kind === 'twice' ? 'column-twice' : 'soFar-missing', { column })}
          </Said>
        ),
      )}
      {rows.length > 0 && <FirstUsers {...{ first: rows, payload, say }} />}
    </section>
  );
}

/* Drawn once: the counts above it change with every beat. */
const FirstUsers = memo(({ first, payload, say }: Pick<Props, 'payload' | 'say'> & { readonly first: readonly ShownUser[] }) => (
  <FirstRows
    of="users"
    name={say('firstRows')}
    headings={columns.map((it) => say(it))}
    first={first}
    cells={(user) => <UserCells {...{ user, payload, say }} />}
  />
));
