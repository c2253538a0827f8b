import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Lang } from '../vocabulary/text.ts';
import type { ListAsk, ListTell, RowsOrder } from './listMessages.ts';
import { type ListSay, numberIn } from './listWords.ts';
import { Said } from './Said.tsx';

/** What a table of judged rows asks, and how it hears what is told. */
export type RowsSource<Order, Shown> = {
  readonly ask: (it: ListAsk<Order>) => void;
  /** Hears what the worker tells; answers how to stop hearing. */
  readonly hear: (listener: (it: ListTell<unknown, Shown>) => void) => () => void;
};

type Props<Order extends RowsOrder, Shown> = RowsSource<Order, Shown> & {
  readonly lang: Lang;
  readonly say: ListSay;
  /** Which table it is, for its columns' widths. */
  readonly of: 'users' | 'rooms';
  readonly rows: number;
  readonly first: Order;
  /** What each column is called; those with a key can be sorted by it. */
  readonly columns: readonly (readonly [by: Order['by'] | undefined, heading: string])[];
  readonly filters: (order: Order, setOrder: (it: Order) => void) => ReactNode;
  readonly cells: (row: Shown) => ReactNode;
};

/**
 * The table is shown in parts: a browser cannot make an element as tall as a million rows, and the places of all rows of a part
 * are worked out again with each row that is measured.
 */
const partSize = 25_000;
/** More rows than a list can have: the keys of rows of two views differ by it. */
const mostRows = 2 ** 30;
/** How many rows are asked for at once. */
const page = 100;

/** A row's cell. Rows that are out of sight do not exist, which a table element cannot do. */
export const Cell = ({ children, ...given }: { readonly children: ReactNode; readonly [name: string]: unknown }) => (
  // biome-ignore lint/a11y/useSemanticElements: as above
  <span role="cell" {...given}>
    {children}
  </span>
);

/** How many rows of a new table are drawn at once: more would hold up the page. */
const atOnce = 5;

/** How many rows of a list may be drawn by now: a few at first, a few more with each frame, and in the end any number. */
function useGradually(count: number, list: unknown): number {
  const [drawn, setDrawn] = useState({ list, rows: atOnce });
  const rows = drawn.list === list ? drawn.rows : atOnce;
  useEffect(() => {
    if (rows >= count) return;
    const more = rows + atOnce;
    const next = requestAnimationFrame(() => setDrawn({ list, rows: more < count ? more : Number.POSITIVE_INFINITY }));
    return () => cancelAnimationFrame(next);
  }, [rows, count, list]);
  return rows;
}

/** A choice above a table that narrows it. */
export function Filter({
  name,
  all,
  value,
  options,
  onChoose,
}: {
  readonly name: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string | undefined) => void;
}) {
  return (
    <label>
      <span>{name}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{all}</option>
        {options.map(([token, text]) => (
          <option key={token} value={token}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The field above a table that narrows it to rows with a text in their name. */
export const TextFilter = ({
  name,
  value,
  onType,
}: {
  readonly name: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}) => (
  <label>
    <span>{name}</span>
    <input type="search" autoComplete="off" value={value} onChange={(event) => onType(event.currentTarget.value)} />
  </label>
);

/** All judged rows; only those in sight exist, and they are asked for as they come into sight. */
export function RowsTable<Order extends RowsOrder, Shown extends { readonly row: number }>({
  lang,
  say,
  of,
  rows,
  first: firstOrder,
  columns,
  filters,
  cells,
  ask,
  hear,
}: Props<Order, Shown>) {
  const [order, setOrder] = useState(firstOrder);
  const [view, setView] = useState<{ readonly view: number; readonly count: number }>({ view: 0, count: 0 });
  const [part, setPart] = useState(0);
  const [, setLoaded] = useState(0);
  const cache = useRef(new Map<number, readonly Shown[]>());
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
    // The same function and a number: with another function, all rows of the part are looked through at each drawing.
    getItemKey: useCallback((index: number) => view.view * mostRows + from + index, [view.view, from]),
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

  // A view begins when its first rows are here.
  const drawn = useGradually(items.length, `${view.view} ${cache.current.size > 0}`);
  const rowAt = (index: number) => cache.current.get(Math.floor(index / page))?.[index % page];
  const sorted = (by: Order['by']) => (order.by === by ? (order.down ? 'descending' : 'ascending') : 'none');

  return (
    <div className="users-table" data-of={of}>
      <div className="users-filters">
        {filters(order, setOrder)}
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
            {columns.map(([by, heading]) => (
              // biome-ignore lint/a11y/useSemanticElements: as above
              // biome-ignore lint/a11y/useFocusableInteractive: as above
              <span role="columnheader" key={heading} aria-sort={by && sorted(by)}>
                {by ? (
                  <button type="button" onClick={() => setOrder({ ...order, by, down: order.by === by && !order.down })}>
                    {heading}
                    <span aria-hidden="true">{order.by === by ? (order.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                ) : (
                  heading
                )}
              </span>
            ))}
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {items.map((item, place) => {
              const row = place < drawn ? rowAt(from + item.index) : undefined;
              return (
                // biome-ignore lint/a11y/useSemanticElements: as above
                // biome-ignore lint/a11y/useFocusableInteractive: as above
                <div
                  role="row"
                  className="users-row"
                  key={item.key}
                  data-index={item.index}
                  data-row={row?.row}
                  aria-rowindex={from + item.index + 2}
                  ref={virtual.measureElement}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  {row && cells(row)}
                </div>
              );
            })}
          </div>
        </div>
      </section>
    </div>
  );
}

/** The first rows of a list whose end is not known yet, as a table that can be neither sorted nor narrowed. */
export function FirstRows<Shown extends { readonly row: number }>({
  of,
  name,
  headings,
  first,
  cells,
}: Pick<Props<RowsOrder, Shown>, 'of' | 'cells'> & {
  readonly name: string;
  readonly headings: readonly string[];
  readonly first: readonly Shown[];
}) {
  const drawn = useGradually(first.length, first);
  return (
    <div className="users-table" data-of={of}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard */}
      <section className="users-scroll" tabIndex={0} aria-label={name}>
        {/* biome-ignore lint/a11y/useSemanticElements: looks and is told like the table that follows */}
        <div role="table" aria-label={name} aria-rowcount={-1}>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
          <div role="row" aria-rowindex={1} className="users-row users-head">
            {headings.map((heading) => (
              // biome-ignore lint/a11y/useSemanticElements: as above
              // biome-ignore lint/a11y/useFocusableInteractive: as above
              <span role="columnheader" key={heading}>
                {heading}
              </span>
            ))}
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div role="rowgroup">
            {first.slice(0, drawn).map((row, index) => (
              // biome-ignore lint/a11y/useSemanticElements: as above
              // biome-ignore lint/a11y/useFocusableInteractive: as above
              <div role="row" className="users-row" key={row.row} data-first-row={row.row} aria-rowindex={index + 2}>
                {cells(row)}
              </div>
            ))}
          </div>
        </div>
      </section>
    </div>
  );
}
