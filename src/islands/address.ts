import { useSyncExternalStore } from 'react';
import type { Asked } from '../scenario/codec.ts';

const listeners = new Set<() => void>();
const tell = () => {
  moved = true;
  for (const listener of listeners) listener();
  dispatchEvent(new Event('addresschange'));
};

/** A link marked `data-load` loads its query into the islands of this page, as a step of its own; without them it is a plain link. */
const loadHere = (event: MouseEvent) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-load]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  setAddress(link.search.slice(1), 'push');
  document.querySelector<HTMLElement>('[data-checker] [data-verdict] > [tabindex]')?.focus();
};

const subscribe = (listener: () => void) => {
  if (listeners.size === 0) {
    addEventListener('popstate', tell);
    document.addEventListener('click', loadHere);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('popstate', tell);
    document.removeEventListener('click', loadHere);
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
/** Whether anything was answered, loaded or stepped back to since the page was opened. */
export const hasMoved = () => moved;

/** Whether the reader has taken the page in hand; from then on it never scrolls by itself. */
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

/** Islands that wake with a case grow, and push away the heading a link pointed at: lands there again, once per island. */
export function landAgain() {
  if (!location.hash || !arrivedWith || touched) return;
  requestAnimationFrame(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView());
}

/** Writes the query of the address; `push` makes a step that Back undoes, `replace` does not. Keeps the fragment. */
export function setAddress(query: string, how: 'push' | 'replace') {
  const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  tell();
}

/** The query this page was opened with. */
export const arrivedWith = typeof location === 'undefined' ? '' : location.search;

/** All questions of all islands on the page: they share one scenario, and a link may speak of any of them. */
export function askedOnPage(): Asked[] {
  const asked = new Map<string, Asked>();
  for (const section of document.querySelectorAll<HTMLElement>('[data-asks]'))
    for (const fact of JSON.parse(section.dataset['asks'] ?? '[]') as Asked[]) asked.set(fact.id, fact);
  return [...asked.values()];
}
