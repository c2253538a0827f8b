import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { languages } from './pages.ts';
import { served } from './published.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 180_000 });

const words = {
  en: { unread: 'This page is not kept on this computer', load: 'Load the new version', stays: 'in the new version too' },
  es: { unread: 'Esta página no está guardada en este equipo', load: 'Cargar la versión nueva', stays: 'en la versión nueva' },
} as const;
const query = '?client=lync-2013&pool=group-chat-2010';
async function live(page: Page) {
  // A checker wakes when it comes into view.
  const island = page.locator('[data-checker]').first();
  await island.scrollIntoViewIfNeeded();
  await expect(island).toHaveAttribute('data-live', 'true');
}
/** Opens a checker and waits until the worker has kept what it keeps for the language. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await live(page);
  await expect(page.locator('[data-kept]')).toBeVisible({ timeout: 60_000 });
}
const at = () => served('/guide/', () => '/guide/');

for (const lang of languages) {
  test(`after a first visit checkers and search work without a network, ${lang}`, async ({ page }) => {
    const site = await at();
    try {
      await visit(page, `${site.address}${lang}/rules/lync-2013-client-needs-2013-pool/`);
      // No server, no network.
      site.server.close();
      site.server.closeAllConnections();
      await page.goto(`${site.address}${lang}/checkers/client-access/${query}`);
      await live(page);
      await expect(page.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'forbidden');
      await page.keyboard.press('Control+k');
      await page.locator('[data-search-input]').fill('Lync 2013');
      await expect(page.locator('[data-search-results] a').first()).toBeVisible();
      await page.goto(`${site.address}${lang}/rules/lync-2013-client-needs-2013-pool/`);
      await live(page);
      await page.goto(`${site.address}${lang}/sources/`);
      await expect(page.getByText(words[lang].unread)).toBeVisible();
    } finally {
      site.close();
    }
  });

  test(`a new version is announced with its verdict, and nothing changes until it is asked for, ${lang}`, async ({ page }) => {
    const site = await at();
    try {
      await visit(page, `${site.address}${lang}/checkers/client-access/${query}`);
      const before = (await page.locator('html').getAttribute('data-build')) ?? '';
      expect(before).toMatch(/^[0-9a-f]{12}$/);
      for (const file of readdirSync(site.folder, { recursive: true, encoding: 'utf8' }))
        if (/\.html$|^sw\.js$/.test(file)) {
          const path = join(site.folder, file);
          writeFileSync(path, readFileSync(path, 'utf8').replaceAll(before, 'new-build-00'));
        }
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      const notice = page.locator('[data-update]');
      await expect(notice).toBeVisible();
      await expect(notice).toContainText(words[lang].stays, { timeout: 60_000 });
      await expect(page.locator('html')).toHaveAttribute('data-build', before);
      await notice.getByRole('button', { name: words[lang].load }).click();
      await expect(page.locator('html')).toHaveAttribute('data-build', 'new-build-00');
      expect(new URL(page.url()).search).toBe(query);
      await live(page);
    } finally {
      site.close();
    }
  });
}

test('once the worker is there, no server is told the answers in an address', async ({ page }) => {
  const site = await at();
  const asked: string[] = [];
  try {
    await visit(page, `${site.address}en/checkers/client-access/`);
    site.server.on('request', ({ url }) => asked.push(url ?? ''));
    await page.goto(`${site.address}en/checkers/client-access/${query}`);
    await live(page);
    await page.reload();
    await live(page);
    expect(new URL(page.url()).search).toBe(query);
    expect(asked.filter((url) => url.includes('checkers')).length).toBeGreaterThan(0);
    expect(asked.filter((url) => url.includes('?'))).toEqual([]);
  } finally {
    site.close();
  }
});

test('a worker is withdrawn by the file that is there for it', async ({ page }) => {
  const site = await at();
  try {
    await visit(page, `${site.address}en/checkers/client-access/`);
    copyFileSync(join(site.folder, '.hosting/sw-withdrawn.js'), join(site.folder, 'sw.js'));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  } finally {
    site.close();
  }
});
