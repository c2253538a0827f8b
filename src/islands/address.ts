import { useSyncExternalStore } from 'react';
import type { Asked } from '../engine/model.ts';
import { fromQuery } from '../scenario/codec.ts';

/**
 * What an entry of the history remembers: whether its case was answered here, so that it is not "loaded from a link"
 * when the page is opened again, and which step it belongs to: jumps to a heading make entries of the same step.
 */
type Entry = { readonly answered?: boolean; readonly step?: string };

const entry = (): Entry => (typeof history === 'undefined' ? {} : ((history.state as Entry | null) ?? {}));
const newStep = () => String(Math.random());
const write = (how: 'push' | 'replace', query: string, state: Entry) => {
  const address = `${location.pathname}${query && (query.startsWith('?') ? query : `?${query}`)}${location.hash}`;
  history[`${how}State`]({ ...entry(), ...state }, '', address);
};

const listeners = new Set<() => void>();
/** The step on the screen, with the query that was last written in it. */
let step = '';
let shown = '';
const tell = () => {
  moved = true;
  shown = location.search;
  for (const listener of listeners) listener();
  dispatchEvent(new Event('addresschange'));
};

/**
 * Back, Forward, and jumps to a heading. Within a step what was answered last stays: an entry that was left before it
 * is brought up to date. An entry without a step was made by a jump, or before the island woke.
 */
const arrive = () => {
  const { step: arrived } = entry();
  const unmarked = arrived === undefined && ['', shown].includes(location.search);
  if (arrived === step || unmarked) {
    if (unmarked || location.search !== shown) write('replace', shown, { step, answered: true });
  } else step = arrived ?? newStep();
  tell();
};

/** A link marked `data-load` loads its query into the islands of this page, as a step of its own; without them it is a plain link. */
const loadHere = (event: MouseEvent) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-load]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  setAddress(link.search.slice(1), 'push');
  document.querySelector<HTMLElement>('[data-checker] [data-verdict] > [tabindex]')?.focus();
};

type SharedBy = Readonly<Record<string, readonly string[]>>;
/** The questions that each checker shares with others: an island that wakes brings them. */
let shared: SharedBy = {};
export function shareQuestions(by: SharedBy) {
  shared = by;
}

/** The answers of the page that the page behind a path asks too, as a query; nothing for any other page. */
export function takenAlong(path: string, given: Readonly<Record<string, string>>, sharedBy: SharedBy): string {
  const [, checker] = /\/(?:en|es)\/(?:checkers\/([\w-]+)|check-deployment)\/$/.exec(path) ?? [path, ''];
  const taken = Object.entries(given).filter(([fact]) => checker === undefined || sharedBy[checker]?.includes(fact));
  return new URLSearchParams(taken).toString();
}

/** A link to another checker that has no answers of its own takes along those that both ask, however it is opened. */
const takeAlong = (event: Event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]:not([data-language])');
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
  if (link.search && link.dataset['taken'] !== link.search) return;
  const taken = takenAlong(link.pathname, fromQuery(askedOnPage(), location.search).given, shared);
  if (!taken && !link.search) return;
  link.search = taken;
  link.dataset['taken'] = link.search;
};
const waysToFollow = ['click', 'auxclick', 'contextmenu'] as const;

let following = new AbortController();
const subscribe = (listener: () => void) => {
  if (listeners.size === 0) {
    step = entry().step ?? newStep();
    shown = location.search;
    if (entry().step !== step) write('replace', shown, { step });
    following = new AbortController();
    const { signal } = following;
    addEventListener('popstate', arrive, { signal });
    document.addEventListener('click', loadHere, { signal });
    for (const way of waysToFollow) document.addEventListener(way, takeAlong, { capture: true, signal });
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) following.abort();
  };
};

/** The address bar is the store: what is shown can be shared, bookmarked and stepped back through. */
export const useAddress = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  );

let moved = false;
/** Whether the page was opened with this query by a link, and nothing was answered here: neither now nor before a reload. */
export const hasArrivedWith = (query: string) => !moved && !answeredBefore && query === arrivedWith;
const answeredBefore = entry().answered === true;

/** Whether the reader has used the page; from then on it never scrolls by itself. */
let touched = false;
if (typeof addEventListener === 'function')
  for (const event of ['wheel', 'pointerdown', 'keydown', 'touchstart'])
    addEventListener(
      event,
      () => {
        touched = true;
      },
      { once: true, passive: true },
    );

/** A fragment with its percent encoding undone, or as it is written if that cannot be done. */
const decoded = (fragment: string) => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/** Scrolls to the heading that a link pointed at. Islands that wake with a case grow and push it away: each calls this once. */
export function scrollToFragment() {
  if (!location.hash || !arrivedWith || touched) return;
  requestAnimationFrame(() => document.getElementById(decoded(location.hash.slice(1)))?.scrollIntoView());
}

/** Writes the query of the address; `push` makes a step that Back undoes, `replace` does not. Keeps the fragment. */
export function setAddress(query: string, how: 'push' | 'replace') {
  if (how === 'push') step = newStep();
  write(how, query, { step, answered: true });
  tell();
}

/** The query this page was opened with. */
export const arrivedWith = typeof location === 'undefined' ? '' : location.search;

/** All questions of all islands on the page: they share one scenario, and a link may speak of any of them. */
export function askedOnPage(): Asked[] {
  const asked = new Map<string, Asked>();
  for (const section of document.querySelectorAll<HTMLElement>('[data-asks]'))
    for (const [, id = '', answers = ''] of (section.dataset['asks'] ?? '').matchAll(/([\w-]+):([\w,-]+)/g))
      asked.set(id, { id, answers: answers.split(',') });
  return [...asked.values()];
}
