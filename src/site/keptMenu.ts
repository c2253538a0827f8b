import { createHash } from 'node:crypto';

type Entry = { readonly label: string; readonly entries?: readonly Entry[] };
const labels = (entries: readonly Entry[]): unknown => entries.map((it) => [it.label, it.entries && labels(it.entries)]);

/** The same for the same menu: what was open in another one is not opened in this. */
export const menuHash = (entries: readonly Entry[]): string =>
  createHash('sha256')
    .update(JSON.stringify(labels(entries)))
    .digest('hex')
    .slice(0, 8);

/** What the reader opened and closed in the menu is kept under this name, for as long as the tab is open. */
const name = 'kept-menu';

/**
 * A script for every page: the menu comes as the reader left it on the page before. The element stands at the end of the menu (`Sidebar.astro`), and it keeps what is opened and closed, by the place of each group.
 * On a phone the menu is closed and starts anew.
 */
export const keptMenu = `customElements.define('kept-menu', class extends HTMLElement {
  connectedCallback() {
    const scroller = this.closest('#starlight__sidebar');
    const { hash } = this.dataset;
    const groups = [...scroller.querySelectorAll('details')];
    let open = {};
    try {
      const kept = JSON.parse(sessionStorage.getItem('${name}') || '{}');
      if (kept.hash === hash && matchMedia('(min-width: 50em)').matches) {
        open = kept.open;
        for (const place in open) groups[place].open = open[place];
        scroller.scrollTop = kept.scroll;
      }
    } catch {}
    scroller.addEventListener('click', ({ target }) => {
      const group = target.closest('summary')?.parentElement;
      if (group) open[groups.indexOf(group)] = !group.open;
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'hidden') return;
      try {
        sessionStorage.setItem('${name}', JSON.stringify({ hash, open, scroll: scroller.scrollTop }));
      } catch {}
    });
  }
})`;
