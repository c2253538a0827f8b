import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { languages, oneOfEachKind } from './pages.ts';

/** Limits in kB (1000 bytes), gzip, self-hosted fonts apart. */
const budget = { plainPage: 60, listOfAll: 80, checkerPage: 145, intakePage: 160, ownIsland: 18 };

/** What the whole site may weigh on a disk, all of its files together, in bytes. */
const wholeSite = 60_000_000;

/** Everything a page asks for, gzipped as a CDN would send it, by path. */
async function weigh(page: Page, path: string): Promise<Map<string, number>> {
  const weights = new Map<string, number>();
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(woff2?|svg)$/.test(pathname)) return;
    pending.push(
      response.body().then(
        (body) => void weights.set(pathname, gzipSync(body, { level: 9 }).length / 1000),
        () => undefined,
      ),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  // An island that came into view asks for its parts; those of a page without one have come.
  for (const island of await page.locator('[data-checker]').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).toHaveAttribute('data-live', 'true');
  }
  await page.waitForTimeout(500);
  await Promise.all(pending);
  page.removeAllListeners();
  return weights;
}
const total = (weights: Map<string, number>) => [...weights.values()].reduce((sum, weight) => sum + weight, 0);
/** Of the framework and the bundler, not ours. */
const react = /\/(client|react|react-dom|rolldown-runtime)\.[\w-]+\.js$/;

for (const lang of languages)
  test(`pages stay within their budgets, ${lang}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const path of oneOfEachKind(lang)) {
      const weights = await weigh(page, path);
      const live = (await page.locator('[data-checker]').count()) > 0;
      const listed = [...weights].map(([name, weight]) => `${name} ${weight.toFixed(1)}`).join(', ');
      const list = /\/(?:proof|what-changed)\/$/.test(path);
      const intake = /\/check-(?:users|rooms|deployment)\/$/.test(path);
      const limit = budget[intake ? 'intakePage' : live ? 'checkerPage' : list ? 'listOfAll' : 'plainPage'];
      expect(total(weights), `${path}: ${listed}`).toBeLessThanOrEqual(limit);
      if (!live && !intake)
        expect(
          [...weights.keys()].filter((name) => react.test(name)),
          path,
        ).toEqual([]);
    }
  });

test('the whole site stays within its budget, the zip file of the guide included', () => {
  const files = readdirSync(join(import.meta.dirname, '../../dist'), { recursive: true, withFileTypes: true }).filter((it) =>
    it.isFile(),
  );
  const sum = files.reduce((all, { parentPath, name }) => all + statSync(join(parentPath, name)).size, 0);
  expect(files.length).toBeGreaterThan(2000);
  expect(sum, 'CONTRIBUTING.md says what is in every page, and what was tried').toBeLessThanOrEqual(wholeSite);
});

test('the island’s own code stays within its budget', async ({ page }) => {
  const plain = await weigh(page, '/en/sources/');
  const weights = await weigh(page, '/en/checkers/client-access/?client=lync-2013');
  const own = [...weights].filter(([name]) => name.endsWith('.js') && !plain.has(name) && !react.test(name));
  expect(own.length).toBeGreaterThan(0);
  expect(
    own.reduce((sum, [, weight]) => sum + weight, 0),
    own.map(([name, weight]) => `${name} ${weight.toFixed(1)}`).join(', '),
  ).toBeLessThanOrEqual(budget.ownIsland);
});

test('an answer makes the browser look at the styles of few elements again', async ({ page, browser }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/checkers/roles-and-tools/');
  await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
  const options = (question: number) => page.locator('.question').nth(question).locator('input');
  await options(2).nth(1).check();
  const folded = page.locator('.why details .finding');
  await expect(folded.first()).toBeAttached();
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await options(3).nth(1).check();
  await expect(page.locator('.would-break-notes, .undecided').first()).toBeVisible();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: { name: string; args: { elementCount?: number } }[];
  };
  const counts = traceEvents.flatMap(({ name, args }) => (name === 'UpdateLayoutTree' ? [args.elementCount ?? 0] : []));
  expect(counts.length).toBeGreaterThan(0);
  // The page has about 1,400 elements; a rule of the styles that looks up or to the side makes it 400 and more.
  expect(Math.max(...counts), counts.join(', ')).toBeLessThan(150);
  // What the root asks of all that is below it, a browser looks up in the whole page whenever something comes or goes.
  const fromTheRoot = await page.evaluate(() =>
    [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules].flatMap(({ cssText }) => cssText.match(/(?:^|[\s,}])(?:html|:root):has\([^{]*/g) ?? []),
    ),
  );
  expect(fromTheRoot).toEqual([]);
});
