import type { ClientDirective } from 'astro';
import { keepData } from '../islands/data.ts';

/** How far below the window an island wakes up. */
const margin = '200px';

/** Data that was asked for, by address: islands of a page share it. */
const asked = new Map<string, Promise<void>>();

/** Addresses in data are relative to its file where the guide was unpacked into a folder: a page reads them as paths. */
const placedFrom = (file: string) => (_: string, value: unknown) =>
  typeof value === 'string' && /^\.\.?\//.test(value) ? value.replace(/^[^?#]*/, (path) => new URL(path, file).pathname) : value;

/** Fetches the data or the words of a checker and puts them where `src/islands/data.ts` reads it; rejects when they do not come whole. */
function fetchData(address: string): Promise<void> {
  const fetched =
    asked.get(address) ??
    fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      keepData(address, JSON.parse(await response.text(), placedFrom(response.url)));
    });
  asked.set(address, fetched);
  return fetched;
}

/**
 * Wakes an island when the reader comes near it, or at once when the address brings a case. The directive's value is the
 * addresses of its checker's data and words. Answers that were given before are in the address already. `LostParts.astro`
 * hears when an island begins to wake and when that fails, and tells the reader.
 */
const near: ClientDirective = (load, { value }, island) => {
  const wake = async () => {
    island.dispatchEvent(new Event('checker:wakes', { bubbles: true }));
    try {
      const [hydrate] = await Promise.all([load(), ...(value as unknown as readonly string[]).map(fetchData)]);
      // A translator was here already: the island is drawn anew instead of taking over nodes that are not its own.
      if (island.querySelector('font')) island.setAttribute('client', 'only');
      await hydrate();
    } catch {
      island.dispatchEvent(new Event('astro:hydration-error', { bubbles: true }));
    }
  };
  if (location.search) {
    void wake();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void wake();
    },
    { rootMargin: margin },
  );
  for (const child of island.children) observer.observe(child);
};

export default near;
