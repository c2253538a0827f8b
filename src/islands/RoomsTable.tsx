import type { Payload } from '../catalogue/payload.ts';
import { roomNoteNames } from '../intake/aboutRooms.ts';
import { placeOf, type RoomsOrder, type ShownRoom } from '../intake/roomsView.ts';
import { caseHref, roomCaseName } from '../intake/writers.ts';
import { verdictNames } from '../vocabulary/verdict.ts';
import { verdicts } from '../vocabulary/verdictWords.ts';
import { numberIn } from './listWords.ts';
import { Mark } from './Mark.tsx';
import { Cell, Filter, type RowsSource, RowsTable, TextFilter } from './RowsTable.tsx';
import type { RoomsSummary } from './roomsMessages.ts';
import type { RoomsSay } from './roomsWords.ts';

type Props = RowsSource<RoomsOrder, ShownRoom> & {
  readonly settings: Payload;
  readonly rules: Payload['rules'];
  readonly say: RoomsSay;
  readonly summary: RoomsSummary;
};

/** All judged rooms. */
export function RoomsTable({ settings, rules, say, summary, ...rest }: Props) {
  const { lang } = settings;
  return (
    <RowsTable
      {...{ lang, say, ...rest }}
      of="rooms"
      rows={summary.rows}
      first={{ by: 'row', down: false, text: '' }}
      columns={[
        ['row', say('line')],
        ['name', say('room')],
        ['length', say('length')],
        ['verdict', say('verdicts')],
        [undefined, say('byNote')],
      ]}
      filters={(order, setOrder) => (
        <>
          <Filter
            name={say('filterVerdict')}
            all={say('all')}
            value={order.verdict}
            options={verdictNames.filter((it) => summary.byVerdict[it] > 0).map((it) => [it, verdicts[it].word[lang]])}
            onChoose={(value) => setOrder({ ...order, verdict: verdictNames.find((it) => it === value) })}
          />
          <Filter
            name={say('filterNote')}
            all={say('all')}
            value={order.note}
            options={summary.byNote.map(([note]) => [note, roomNoteNames[note][lang]])}
            onChoose={(value) => setOrder({ ...order, note: summary.byNote.find(([note]) => note === value)?.[0] })}
          />
          <Filter
            name={say('filterRule')}
            all={say('all')}
            value={order.rule}
            options={summary.byRule.map(([rule]) => [rule, rules[rule]?.says ?? rule])}
            onChoose={(rule) => setOrder({ ...order, rule })}
          />
          <TextFilter name={say('filterText')} value={order.text} onType={(text) => setOrder({ ...order, text })} />
        </>
      )}
      cells={(room) => (
        <RoomCells key={`${room.row} ${room.cases.map(({ query }) => query).join()}`} {...{ room, settings, say }} />
      )}
    />
  );
}

/* Each is replaced as a whole with its room, whatever a translator did to its texts. */
function RoomCells({ room, settings, say }: { readonly room: ShownRoom } & Pick<Props, 'settings' | 'say'>) {
  const { lang } = settings;
  const { row, parts, leastLength, mostLength, cases, notes } = room;
  const number = (count: number) => numberIn(lang, count);
  return (
    <>
      <Cell>{row}</Cell>
      <Cell>
        <span translate="no">{placeOf(room)}</span>
        {parts.length > 1 && <small>{say('after', { name: parts.join(' … ') })}</small>}
      </Cell>
      <Cell>
        {leastLength === mostLength
          ? number(leastLength)
          : say('lengthOpen', { least: number(leastLength), most: number(mostLength) })}
      </Cell>
      <Cell>
        {cases.map((it) => {
          const what = roomCaseName(it, settings, lang);
          const verdict = verdicts[it.verdict].word[lang];
          return (
            <a
              key={it.checker + it.query}
              className="users-verdict"
              data-verdict={it.verdict}
              href={caseHref(lang, it.checker, it.query)}
              aria-label={say('openOf', { what, verdict, name: placeOf(room) })}
            >
              <Mark of={it.verdict} />
              {`${what}: `}
              <strong>{verdict}</strong>
            </a>
          );
        })}
      </Cell>
      <Cell>
        {notes.map((note) => (
          <small key={note}>{note}</small>
        ))}
      </Cell>
    </>
  );
}
