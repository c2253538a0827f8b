import type { ClientDirective } from 'astro';

/** How far below the window an island wakes up. */
const margin = '200px';

/** What a reader answered before the island woke goes into the address, where the island will find it. */
function keepAnswers(island: HTMLElement) {
  const form = island.querySelector('form');
  const answered = form ? [...new FormData(form)].filter(([, answer]) => answer !== '') : [];
  if (answered.length === 0) return;
  const query = new URLSearchParams(location.search);
  for (const [name, answer] of answered) {
    for (const other of [...query.keys()]) if (other.toLowerCase() === name) query.delete(other);
    query.set(name, String(answer));
  }
  history.replaceState({ ...history.state, answered: true }, '', `?${query}${location.hash}`);
}

/** Wakes an island when the reader comes near it, or at once when the address brings a case. */
const wanted: ClientDirective = (load, _options, island) => {
  const wake = async () => {
    const hydrate = await load();
    keepAnswers(island);
    await hydrate();
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

export default wanted;
