import { useSyncExternalStore } from 'react';
import type { Asked } from '../scenario/codec.ts';

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
  dispatchEvent(new Event('addresschange'));
};

const subscribe = (listener: () => void) => {
  if (listeners.size === 0) addEventListener('popstate', tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('popstate', tell);
  };
};

/** The address bar is the store: what is shown can be shared, bookmarked and stepped back through. */
export const useAddress = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  );

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
