import type { ClientDirective } from 'astro';
import { fetchData } from '../islands/fetchData.ts';

/** How far below the window an island wakes up. */
const margin = '200px';

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
      // What came is run already. React begins as a task of its own, so that the browser can answer the reader in between;
      // not by a timer, which a tab in the background holds back.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
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
