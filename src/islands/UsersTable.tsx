import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { Payload } from '../catalogue/payload.ts';
import type { ShownUser, UsersOrder } from '../intake/usersView.ts';
import { caseHref } from '../intake/writers.ts';
import { type Verdict, verdictNames, verdicts } from '../vocabulary/verdict.ts';
import { Mark } from './Mark.tsx';
import { Said } from './Said.tsx';
import type { UsersAsk, UsersTell } from './usersMessages.ts';
import { numberIn, type UsersSay, type UsersWord } from './usersWords.ts';

type Props = {
  readonly payload: Payload;
  readonly say: UsersSay;
  readonly rows: number;
  readonly rules: readonly string[];
  readonly verdictsFound: readonly Verdict[];
  readonly ask: (it: UsersAsk) => void;
  /** Hears what the worker tells; answers how to stop hearing. */
  readonly hear: (listener: (it: UsersTell) => void) => () => void;
};

/** A browser cannot make an element as tall as a million rows: the table is shown in parts. */
const partSize = 100_000;
/** How many rows are asked for at once. */
const page = 100;
const columns: readonly (readonly [UsersOrder['by'] | undefined, UsersWord])[] = [
  ['row', 'row'],
  ['name', 'name'],
  ['verdict', 'verdict'],
  ['rules', 'rules'],
  [undefined, 'missing'],
  [undefined, 'link'],
];

/** All judged users; only the rows in sight exist, and they are asked for as they come into sight. */
export function UsersTable({ payload, say, rows, rules, verdictsFound, ask, hear }: Props) {
  const { lang } = payload;
  const [order, setOrder] = useState<UsersOrder>({ by: 'row', down: false, text: '' });
  const [view, setView] = useState<{ readonly view: number; readonly count: number }>({ view: 0, count: 0 });
  const [part, setPart] = useState(0);
  const [, setLoaded] = useState(0);
  const cache = useRef(new Map<number, readonly ShownUser[]>());
  const wanted = useRef(new Set<number>());
  const scroll = useRef<HTMLDivElement>(null);

  useEffect(
    () =>
      hear((it) => {
        if (it.tell === 'view') {
          cache.current.clear();
          wanted.current.clear();
          setPart(0);
          setView({ view: it.view, count: it.count });
        }
        if (it.tell === 'rows') {
          cache.current.set(it.from / page, it.rows);
          setLoaded((before) => before + 1);
        }
      }),
    [hear],
  );
  useEffect(() => ask({ ask: 'view', order }), [ask, order]);

  const from = part * partSize;
  const count = Math.min(partSize, view.count - from);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => 52,
    overscan: 8,
    getItemKey: (index) => `${view.view}/${from + index}`,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    for (let at = Math.floor((from + first) / page); at <= Math.floor((from + last) / page); at++) {
      if (wanted.current.has(at)) continue;
      wanted.current.add(at);
      ask({ ask: 'rows', view: view.view, from: at * page, to: (at + 1) * page });
    }
  }, [ask, view.view, from, first, last]);

  const rowAt = (index: number) => cache.current.get(Math.floor(index / page))?.[index % page];
  const sorted = (by: UsersOrder['by']) => (order.by === by ? (order.down ? 'descending' : 'ascending') : 'none');

  return (
    <div className="users-table">
      <div className="users-filters">
        <label>
          <span>{say('filterVerdict')}</span>
          <select
            value={order.verdict ?? ''}
            onChange={({ currentTarget: { value } }) => setOrder({ ...order, verdict: verdictNames.find((it) => it === value) })}
          >
            <option value="">{say('all')}</option>
            {verdictsFound.map((verdict) => (
              <option key={verdict} value={verdict}>
                {verdicts[verdict].word[lang]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('filterRule')}</span>
          <select
            value={order.rule ?? ''}
            onChange={({ currentTarget: { value } }) => setOrder({ ...order, rule: value || undefined })}
          >
            <option value="">{say('all')}</option>
            {rules.map((rule) => (
              <option key={rule} value={rule}>
                {payload.rules[rule]?.says ?? rule}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('filterText')}</span>
          <input
            type="search"
            autoComplete="off"
            value={order.text}
            onChange={({ currentTarget: { value } }) => setOrder({ ...order, text: value })}
          />
        </label>
        {view.count > partSize && (
          <label>
            <span>{say('parts')}</span>
            <select value={part} onChange={({ currentTarget: { value } }) => setPart(Number(value))}>
              {Array.from({ length: Math.ceil(view.count / partSize) }, (_, index) => index * partSize).map((start) => (
                <option key={start} value={start / partSize}>
                  {say('part', {
                    from: numberIn(lang, start + 1),
                    to: numberIn(lang, Math.min(start + partSize, view.count)),
                  })}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p role="status">
        <Said>{say('shown', { count: numberIn(lang, view.count), rows: numberIn(lang, rows) })}</Said>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard */}
      <section className="users-scroll" ref={scroll} tabIndex={0} aria-label={say('table')}>
        {/* biome-ignore lint/a11y/useSemanticElements: rows that are out of sight do not exist, which a table element cannot do */}
        <div role="table" aria-label={say('table')} aria-rowcount={view.count + 1}>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
          <div role="row" aria-rowindex={1} className="users-row users-head">
            {columns.map(([by, word]) => (
              // biome-ignore lint/a11y/useSemanticElements: as above
              // biome-ignore lint/a11y/useFocusableInteractive: as above
              <span role="columnheader" key={word} aria-sort={by && sorted(by)}>
                {by ? (
                  <button type="button" onClick={() => setOrder({ ...order, by, down: order.by === by && !order.down })}>
                    {say(word)}
                    <span aria-hidden="true">{order.by === by ? (order.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                ) : (
                  say(word)
                )}
              </span>
            ))}
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {items.map((item) => {
              const user = rowAt(from + item.index);
              return (
                // biome-ignore lint/a11y/useSemanticElements: as above
                // biome-ignore lint/a11y/useFocusableInteractive: as above
                <div
                  role="row"
                  className="users-row"
                  key={item.key}
                  data-index={item.index}
                  data-row={user?.row}
                  aria-rowindex={from + item.index + 2}
                  ref={virtual.measureElement}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  {user && <UserCells key={`${user.row} ${user.query}`} {...{ user, payload, say }} />}
                </div>
              );
            })}
          </div>
        </div>
      </section>
    </div>
  );
}

/* Each is replaced as a whole with its user, whatever a translator did to its texts. */
function UserCells({ user, payload, say }: { readonly user: ShownUser } & Pick<Props, 'payload' | 'say'>) {
  const { lang } = payload;
  const { row, name, address, verdict, rules, missing, query } = user;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <span role="cell">{row}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <span role="cell" translate="no">
        {name || address}
        {name && address && <small>{address}</small>}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <span role="cell" className="users-verdict" data-verdict={verdict}>
        <Mark of={verdict} />
        {verdicts[verdict].word[lang]}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <span role="cell">
        {rules.map((rule) => (
          <a key={rule} href={payload.rules[rule]?.href}>
            {payload.rules[rule]?.says ?? rule}
          </a>
        ))}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <span role="cell">{missing.join(' ')}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <span role="cell">
        <a href={caseHref(lang, payload.id, query)} aria-label={say('openOf', { name: name || address || `${row}` })}>
          {say('open')}
        </a>
      </span>
    </>
  );
}
