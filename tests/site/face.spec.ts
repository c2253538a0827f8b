import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkers } from '../../src/catalogue/checkers.ts';
import { rules } from '../../src/catalogue/rules.ts';
import { modalityWords } from '../../src/vocabulary/modalityWords.ts';
import { languages, oneOfEachKind, root } from './pages.ts';

const rule = 'lync-2013-client-needs-2013-pool';

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  test(`nothing moves, whenever the font arrives, ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.route(/\.woff2/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      (window as unknown as { shifts: number[] }).shifts = shifts;
      new PerformanceObserver((list) => {
        for (const it of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
          if (!it.hadRecentInput) shifts.push(it.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['/en/', '/es/guidance/clients/', `/en/rules/${rule}/`, '/es/checkers/client-access/']) {
      await page.goto(path, { waitUntil: 'load' });
      await page.waitForTimeout(2500);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(
        shifts.reduce((sum, it) => sum + it, 0),
        path,
      ).toBeLessThan(0.005);
    }
  });

test('a page loads one font file, early, and it is small', async ({ page }) => {
  const fonts = new Map<string, number>();
  page.on('response', async (response) => {
    if (/\.woff2/.test(response.url())) fonts.set(response.url(), (await response.body()).length);
  });
  await page.goto('/en/guidance/clients/', { waitUntil: 'networkidle' });
  expect([...fonts.keys()]).toHaveLength(1);
  expect(Math.max(...fonts.values())).toBeLessThan(20_000);
  expect(await page.locator('link[rel=preload][as=font]').count()).toBe(1);
});

for (const lang of languages) {
  test(`${lang}: each kind of page announces a picture that is there, 1200 by 630`, async ({ page, request }) => {
    test.setTimeout(120_000);
    const pictures = new Set<string>();
    for (const path of [...oneOfEachKind(lang), `/${lang}/rules/${rule}/`]) {
      await page.goto(path);
      const meta = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
      expect(await meta('twitter:card'), path).toBe('summary_large_image');
      expect(await meta('og:title'), path).toBe(await page.locator('h1').innerText());
      const address = (await meta('og:image')) ?? '';
      expect(address, path).toContain(`/previews/${lang}/`);
      pictures.add(new URL(address, 'http://site.test').pathname);
    }
    expect(pictures).toContain(`/previews/${lang}/rules/${rule}.png`);
    for (const path of pictures) {
      const picture = await (await request.get(path)).body();
      expect(picture.subarray(1, 4).toString('latin1'), path).toBe('PNG');
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], path).toEqual([1200, 630]);
      expect(picture.length, path).toBeLessThan(60_000);
    }
  });

  test(`${lang}: the Markdown twin of every rule says what the rule declares`, () => {
    for (const { id, says, modality, source } of rules) {
      const twin = readFileSync(join(root, 'dist', lang, 'rules', id, 'index.md'), 'utf8');
      expect(twin.split('\n')[0], id).toBe(`# ${says[lang]}`);
      expect(twin, id).toContain(`**${modalityWords[modality][lang]}**`);
      expect(source.length, id).toBeGreaterThan(0);
      expect(twin, id).toContain('](https://');
    }
  });

  test(`${lang}: the twin of every checker has its questions and rules; llms.txt leads to all twins`, () => {
    const map = readFileSync(join(root, 'dist/llms.txt'), 'utf8');
    for (const checker of checkers) {
      const twin = readFileSync(join(root, 'dist', lang, 'checkers', checker.id, 'index.md'), 'utf8');
      for (const fact of checker.asks) expect(twin, checker.id).toContain(`(\`${fact}\`)`);
      for (const { says } of checker.rules) expect(twin, checker.id).toContain(says[lang]);
      expect(map).toContain(`/${lang}/checkers/${checker.id}/index.md`);
    }
    for (const { id, withdrawn } of rules) expect(map.includes(`/${lang}/rules/${id}/index.md`), id).toBe(!withdrawn);
  });

  test(`${lang}: a page of prose has a twin without components`, async ({ page, request }) => {
    await page.goto(`/${lang}/guidance/clients/`);
    const href = await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href');
    const twin = await (await request.get(href ?? '')).text();
    expect(twin.split('\n')[0]).toBe(`# ${await page.locator('h1').innerText()}`);
    expect(twin).not.toMatch(/<[A-Z]|^import /m);
    expect(twin.length).toBeGreaterThan(3000);
  });

  test(`${lang}: a rule is copied and cited from the keyboard, and the page says so`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${lang}/rules/${rule}/`);
    const told = page.locator('rule-tools [role=status]');
    const whole = new URL(`/r/${rule}/`, page.url()).href;
    await page.locator('[data-copy=link]').focus();
    await page.keyboard.press('Enter');
    await expect(told).toContainText(whole);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
    await page.locator('.rule-cite summary').focus();
    await page.keyboard.press('Enter');
    for (const [form, mark] of [
      ['plain', `${modalityWords.must[lang]}]`],
      ['markdown', `](${whole})`],
    ] as const) {
      await page.locator(`[data-copy=${form}]`).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(mark);
      const cited = await page.evaluate(() => navigator.clipboard.readText());
      expect(cited).toContain(rules.find(({ id }) => id === rule)?.says[lang]);
      expect(cited).toContain(whole);
    }
  });

  test(`${lang}: the map of the front page sets both answers and marks them`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${lang}/`);
    await page.locator('[data-checker][data-live=true]').first().waitFor();
    const pair = page.locator('.client-map a[data-pair="client=lync-2013&pool=group-chat-2010"]');
    await pair.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-checker] [data-verdict]').first()).toHaveAttribute('data-verdict', 'forbidden');
    expect(new URL(page.url()).search).toContain('client=lync-2013&pool=group-chat-2010');
    await expect(pair).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('.client-map a[aria-current]')).toHaveCount(1);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the short address of a rule and the crossings of the map are plain links', async ({ page }) => {
    await page.goto(`/en/rules/${rule}/`);
    await expect(page.locator('[data-copy=link]')).toHaveAttribute('href', `/r/${rule}/`);
    await page.goto('/en/');
    await expect(page.locator('.client-map a').first()).toHaveAttribute('href', /\?client=[\w-]+&pool=[\w-]+#try-your-case/);
  });
});

test('the menu comes as the reader left it, and the group of the page is open', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.goto('/en/sources/');
  const menu = page.locator('nav.sidebar');
  const title = (name: string) => menu.locator('summary').getByText(name, { exact: true });
  const group = (name: string) => title(name).locator('xpath=ancestor::details[1]');
  await expect(group('Read')).toHaveAttribute('open');
  await expect(group('After the move')).not.toHaveAttribute('open');
  await title('Read').click();
  await title('Path and topology').click();
  await menu.locator('sl-sidebar-pane').evaluate((it) => it.scrollTo(0, 120));
  await page.goto('/en/checkers/legacy-retirement/');
  await expect(group('Read')).not.toHaveAttribute('open');
  await expect(group('Path and topology')).toHaveAttribute('open');
  await expect(group('After the move')).toHaveAttribute('open');
  expect(await menu.locator('sl-sidebar-pane').evaluate((it) => it.scrollTop)).toBe(120);
  // The menu of the other language is another menu.
  await page.goto('/es/sources/');
  await expect(menu.locator('details').first()).toHaveAttribute('open');
});
