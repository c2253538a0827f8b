import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { type PackedSearch, unpack } from '../../src/site/search/packing.ts';
import { queries } from '../library/search-queries.ts';
import { languages, root } from './pages.ts';

const words = {
  en: {
    open: 'Search',
    again: 'Try again',
    none: 'No page contains “asdfgh”.',
    general: 'Type a word',
    similar: 'Places to look',
  },
  es: {
    open: 'Buscar',
    again: 'Intentar de nuevo',
    none: 'Ninguna página contiene «asdfgh».',
    general: 'Escriba una palabra',
    similar: 'Dónde mirar',
  },
} as const;
/** Kilobytes (1000 bytes, gzip) until the first result. */
const budget = 60;

const field = (page: Page) => page.getByRole('dialog').getByRole('searchbox');
const links = (page: Page) => page.locator('dialog .search-results a');
const status = (page: Page) => page.locator('dialog [role=status]');
async function openSearch(page: Page, lang: 'en' | 'es', path = `/${lang}/sources/`) {
  await page.goto(path);
  await page.getByRole('button', { name: words[lang].open }).click();
  await expect(field(page)).toBeFocused();
}
/** Types a query and waits for the answer to it. */
async function ask(page: Page, query: string) {
  await field(page).fill('');
  await expect(links(page)).toHaveCount(0);
  const hint = await status(page).innerText();
  await field(page).fill(query);
  await expect(status(page)).not.toHaveText(hint);
}

for (const lang of languages) {
  const word = words[lang];
  const index = () => unpack(JSON.parse(readFileSync(join(root, `dist/${lang}/search.json`), 'utf8')) as PackedSearch);

  test(`the queries of the list lead to fitting pages, ${lang}`, async ({ page }) => {
    test.setTimeout(240_000);
    await openSearch(page, lang);
    const paths = new Set(index().records.map(({ path }) => path.replace(/#.*/, '')));
    const answerable = queries[lang].filter(({ anyOf }) => anyOf.some((path) => paths.has(path.replace(/#.*/, ''))));
    const missed: string[] = [];
    for (const { query, anyOf } of answerable) {
      await ask(page, query);
      const first = await links(page).evaluateAll((all) => all.slice(0, 3).map((link) => link.getAttribute('href') ?? ''));
      const fits = (href: string) => anyOf.some((path) => href === `/${lang}/${path}` || href.startsWith(`/${lang}/${path}#`));
      if (!first.some(fits)) missed.push(`${query}: ${first.join(' ')}`);
    }
    expect(answerable.length).toBeGreaterThan(90);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(answerable.length * 0.05);
  });

  test(`every result leads to a place that exists, ${lang}`, () => {
    const pages = new Map<string, string>();
    for (const { path } of index().records) {
      const [place = '', id] = path.split('#');
      const html = pages.get(place) ?? readFileSync(join(root, 'dist', lang, place, 'index.html'), 'utf8');
      pages.set(place, html);
      if (id) expect(html.includes(`id="${id}"`), path).toBe(true);
    }
    expect(pages.size).toBeGreaterThan(300);
  });

  test(`keyboard only: opened, searched, walked, left, ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/sources/`);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('Move-CsUser');
    await expect(links(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(links(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await field(page).fill('lync-2013-client-needs-2013-pool');
    await expect(links(page).first()).toHaveAttribute('href', `/${lang}/rules/lync-2013-client-needs-2013-pool/`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${lang}/rules/lync-2013-client-needs-2013-pool/$`));
  });

  test(`an unknown word, symbols and very long texts get an answer, ${lang}`, async ({ page }) => {
    await openSearch(page, lang);
    await ask(page, 'asdfgh');
    await expect(status(page)).toContainText(word.none);
    await expect(page.getByRole('dialog')).toContainText(word.similar);
    await ask(page, '%%% ###');
    await expect(status(page)).toContainText(word.general);
    await ask(page, 'Move-CsUser '.repeat(840));
    await expect(links(page).first()).toBeVisible();
    await ask(page, '永続チャット');
    await expect(status(page)).toContainText('永続チャット');
  });

  test(`kinds are named and can be chosen, ${lang}`, async ({ page }) => {
    await openSearch(page, lang);
    await ask(page, 'Lync Server 2010');
    const filters = page.locator('dialog .search-filters button');
    await expect(filters.first()).toHaveAttribute('aria-pressed', 'true');
    await filters.nth(1).click();
    await expect(filters.nth(1)).toHaveAttribute('aria-pressed', 'true');
    const kinds = await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('data-kind')));
    expect(new Set(kinds)).toEqual(new Set(['checker']));
    await expect(links(page).first().locator('.search-says')).toHaveText(/\?$/);
  });

  test(`a lost index and a lost script are said, and tried again, ${lang}`, async ({ page }) => {
    for (const lost of [`**/${lang}/search.json`, /_astro\/dialog\.[^/]*\.js/]) {
      await page.route(lost, (route) => route.abort());
      await page.goto(`/${lang}/sources/`);
      await page.getByRole('button', { name: word.open }).click();
      await field(page).fill('Move-CsUser');
      const again = page.getByRole('dialog').getByRole('alert').getByRole('button', { name: word.again });
      await expect(again).toBeVisible();
      await again.click();
      await expect(again).toBeVisible();
      await page.unroute(lost);
      await again.click();
      await expect(links(page).first()).toBeVisible();
      await expect(again).toHaveCount(0);
    }
  });

  test(`search keeps within its budget, loads when opened and then needs no network, ${lang}`, async ({ page }) => {
    const weights = new Map<string, number>();
    const pending: Promise<void>[] = [];
    await page.goto(`/${lang}/sources/`, { waitUntil: 'networkidle' });
    page.on('response', (response) => {
      pending.push(
        response
          .body()
          .then((body) => void weights.set(new URL(response.url()).pathname, gzipSync(body, { level: 9 }).length / 1000)),
      );
    });
    await page.getByRole('button', { name: word.open }).click();
    await field(page).fill('Move-CsUser');
    await expect(links(page).first()).toBeVisible();
    await Promise.all(pending);
    expect([...weights.keys()]).toContain(`/${lang}/search.json`);
    const listed = [...weights].map(([name, weight]) => `${name} ${weight.toFixed(1)}`).join(', ');
    expect(
      [...weights.values()].reduce((sum, weight) => sum + weight, 0),
      listed,
    ).toBeLessThanOrEqual(budget);
    await page.context().setOffline(true);
    await field(page).fill('iphone');
    await expect(links(page).first()).toHaveAttribute('href', `/${lang}/checkers/which-client/`);
  });
}

test('without JavaScript the button leads to an index', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/es/sources/');
  await page.locator('header').getByRole('link', { name: 'Buscar' }).click();
  await expect(page).toHaveURL(/\/es\/checkers\/$/);
  await context.close();
});

test('the open dialog has no faults of accessibility, in both themes', async ({ browser }) => {
  // The tool is put into the page as a script, which the policy of the page forbids.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  for (const theme of ['light', 'dark']) {
    await page.addInitScript((name) => localStorage.setItem('starlight-theme', name), theme);
    await openSearch(page, 'en');
    await ask(page, 'asdfgh pool policy');
    await page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(part: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run('guide-search')).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations, theme).toEqual([]);
  }
  await context.close();
});
