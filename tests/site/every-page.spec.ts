import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type axe from 'axe-core';
import { everything, kindOf, languages, oneOfEachKind, root, sitemap } from './pages.ts';

/** Half as long as the source with its comments, so half as long to send to each page. */
const axeSource = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * Visits a page and names what is wrong with it: console errors, requests elsewhere, what is wider than the window, and
 * violations: of the whole page with its contrast, or of its content alone, or (`none`) not asked for. Pages made by the same
 * code are framed and painted alike, and the two languages of a page have the same marks, so not every look is for every page.
 */
async function inspect(page: Page, path: string, look: 'whole' | 'content' | 'none' = 'whole'): Promise<string[]> {
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(`${path}: console: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`${path}: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') wrong.push(`${path}: asks ${hostname}`);
  });
  await page.goto(path, { waitUntil: 'load' });
  const islands = page.locator('[data-checker]');
  if (await islands.count()) {
    await islands.first().scrollIntoViewIfNeeded();
    await page.locator('[data-checker][data-live=true]').first().waitFor();
  }
  if (look !== 'none') {
    await page.evaluate(axeSource);
    const violations = await page.evaluate(
      async (whole) =>
        (
          await (window as unknown as { axe: typeof axe }).axe.run(whole ? document : 'main', {
            resultTypes: ['violations'],
            rules: { 'color-contrast': { enabled: whole } },
          })
        ).violations,
      look === 'whole',
    );
    for (const { id, nodes } of violations)
      wrong.push(
        `${path}: ${id}: ${nodes
          .map(({ target }) => String(target))
          .slice(0, 3)
          .join(' | ')}`,
      );
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (overflow > 0) wrong.push(`${path}: ${overflow} px wider than the window`);
  page.removeAllListeners();
  return wrong;
}

/**
 * Which pages are visited: all of them with `SITE_ALL`, else every page that its own words make, and one in sixteen of the pages
 * that are made of a rule or a source. `html.spec.ts`, `links.spec.ts` and `headers.spec.ts` read the marks of all pages.
 */
const share = everything ? 1 : 16;
const ofAKind = new Map<string, number>();
const visited = sitemap.filter((path) => {
  const kind = kindOf(path);
  const before = ofAKind.get(kind) ?? 0;
  ofAKind.set(kind, before + 1);
  // Spanish pages have the marks of the English ones: what reads marks alone reads them all.
  if (!everything && path.startsWith('/es/')) return before % 2 === 0 && !/(rules|sources)\/…/.test(kind);
  return !/(rules|sources)\/…/.test(kind) || before % share === 0;
});

/** Pages are visited in handfuls, so that both workers have something to do. */
const handful = 24;
const handfuls = Array.from({ length: Math.ceil(visited.length / handful) }, (_, index) =>
  visited.slice(index * handful, (index + 1) * handful),
);

test('the map of the site has every page in both languages', () => {
  const pairs = (lang: string) =>
    sitemap
      .filter((path) => path.startsWith(`/${lang}/`))
      .map((path) => path.slice(3))
      .sort();
  expect(pairs('en').length).toBeGreaterThan(30);
  expect(pairs('es')).toEqual(pairs('en'));
});

for (const [index, paths] of handfuls.entries())
  test(`no violation, error or foreign request: pages ${index * handful + 1} to ${index * handful + paths.length}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    for (const path of paths) {
      expect(await inspect(page, path, path.startsWith('/es/') ? 'none' : 'content')).toEqual([]);
      const lang = /^\/(en|es)\//.exec(path)?.[1];
      if (!lang) continue;
      const [said, ...alternates] = await page.evaluate(() => [
        document.documentElement.lang,
        ...['en', 'es'].map(
          // As it stands in the page: a whole address, whatever host the site was built for.
          (other) => document.querySelector(`link[rel=alternate][hreflang=${other}]`)?.getAttribute('href') ?? 'about:none',
        ),
      ]);
      expect(said, path).toBe(lang);
      expect(alternates.map((address) => new URL(address).pathname)).toEqual(
        languages.map((other) => path.replace(`/${lang}/`, `/${other}/`)),
      );
    }
  });

// The two languages have the same marks and the same colours: each meets a theme and a width.
for (const [lang, theme, width] of (
  [
    ['en', 'light', 360],
    ['es', 'dark', 1440],
    ['en', 'dark', 360],
    ['es', 'light', 1440],
  ] as const
).slice(0, everything ? 4 : 2))
  test(`each kind of page, ${lang}, ${theme}, ${width} px`, async ({ browser }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({ colorScheme: theme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const wrong: string[] = [];
    for (const path of oneOfEachKind(lang)) wrong.push(...(await inspect(page, path)));
    expect(wrong).toEqual([]);
    await context.close();
  });

for (const [lang, theme] of [
  ['en', 'dark'],
  ['es', 'light'],
] as const)
  test(`a judged case in every verdict is accessible, ${lang}, ${theme}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const cases = [
      'client-access/?client=lync-2013&pool=persistent-chat-2013&home=lync-2013&policy=enabled',
      'client-access/?client=group-chat&pool=group-chat-2010&setup=manual&connected=none',
      'client-access/?client=lync-2013&pool=group-chat-2010&home=lync-2010&policy=disabled&shoe=41',
      'client-access/?client=group-chat&pool=group-chat-2010&setup=automatic&connected=none',
      'client-access/?client=lync-2013&home=lync-2013&policy=enabled',
      'side-by-side/?stage=during&has-2013=yes&has-2010=yes&has-2007-r2=yes&saw=allowed',
    ];
    const context = await browser.newContext({ colorScheme: theme, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    const wrong: string[] = [];
    for (const it of cases) wrong.push(...(await inspect(page, `/${lang}/checkers/${it}`)));
    expect(wrong).toEqual([]);
    await context.close();
  });

// WCAG 1.4.12: readers may widen lines, letters, words and paragraphs, and lose nothing by it.
for (const lang of languages)
  test(`wider text spacing cuts nothing off, ${lang}`, async ({ browser }) => {
    test.setTimeout(120_000);
    // What a reader's own style sheet does, the policy of the page does not forbid; a style element it would.
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    for (const path of [...oneOfEachKind(lang), `/${lang}/checkers/client-access/?client=lync-2013&pool=group-chat-2010`]) {
      await page.goto(path);
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
      });
      const cut = await page.evaluate(() => {
        const clipped = [...document.querySelectorAll<HTMLElement>('main *, header *')].filter((it) => {
          const { overflowX, overflowY, position, display } = getComputedStyle(it);
          if (position === 'absolute' || display === 'inline' || !it.innerText?.trim()) return false;
          const hides = (value: string) => value === 'hidden' || value === 'clip';
          return (
            (hides(overflowX) && it.scrollWidth > it.clientWidth + 1) ||
            (hides(overflowY) && it.scrollHeight > it.clientHeight + 1)
          );
        });
        const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        return [...clipped.map((it) => it.outerHTML.slice(0, 120)), ...(over > 0 ? [`${over} px wider than the window`] : [])];
      });
      expect(cut, path).toEqual([]);
    }
    await context.close();
  });
