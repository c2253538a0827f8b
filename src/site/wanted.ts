import type { ClientDirective } from 'astro';

/** How far below the window an island wakes up. */
const margin = '200px';

/** Wakes an island when the reader comes near it, or at once when the address brings a case. */
const wanted: ClientDirective = (load, _options, island) => {
  const wake = async () => (await load())();
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
