import type { Payload } from '../catalogue/payload.ts';
import type { ShownUser, UsersOrder } from '../intake/usersView.ts';
import { caseHref } from '../intake/writers.ts';
import { type Verdict, verdictNames, verdicts } from '../vocabulary/verdict.ts';
import { Mark } from './Mark.tsx';
import { Cell, Filter, type RowsSource, RowsTable, TextFilter } from './RowsTable.tsx';
import type { UsersSay } from './usersWords.ts';

type Props = RowsSource<UsersOrder, ShownUser> & {
  readonly payload: Payload;
  readonly say: UsersSay;
  readonly rows: number;
  readonly rules: readonly string[];
  readonly verdictsFound: readonly Verdict[];
};

/** All judged users. */
export function UsersTable({ payload, say, rules, verdictsFound, ...rest }: Props) {
  const { lang } = payload;
  return (
    <RowsTable
      {...{ lang, say, ...rest }}
      of="users"
      first={{ by: 'row', down: false, text: '' }}
      columns={[
        ['row', say('row')],
        ['name', say('name')],
        ['verdict', say('verdict')],
        ['rules', say('rules')],
        [undefined, say('missing')],
        [undefined, say('link')],
      ]}
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
