import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { types } from '../../src/site/build/types.ts';
import { languages, oneOfEachKind } from './pages.ts';

/** What every answer of a server must say; a header that is missing is named. */
const required: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /default-src 'none'.*object-src 'none'.*base-uri 'none'.*form-action 'self'.*frame-ancestors 'self'/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /camera=\(\)/,
  'x-content-type-options': /^nosniff$/,
  'cross-origin-opener-policy': /^same-origin$/,
};

test('every file of the site has a type that the hosts are told', () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && !`${it.parentPath}/`.includes('.hosting/') && !/^(?:_headers|\.nojekyll)$/.test(it.name))
    .map(({ name }) => name);
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter((name) => !Object.hasOwn(types, extname(name)))).toEqual([]);
});

test('every answer has every header', async ({ request }) => {
  const missing: string[] = [];
  for (const path of ['/', '/en/', '/es/checkers/client-access/', '/rules.json', '/sw.js', '/is/not/there/']) {
    const headers = (await request.get(path)).headers();
    for (const [name, value] of Object.entries(required))
      if (!value.test(headers[name] ?? '')) missing.push(`${path}: ${name} is ${headers[name] ?? 'missing'}`);
    if (/unsafe-/.test(headers['content-security-policy'] ?? '')) missing.push(`${path}: the policy allows what is unsafe`);
  }
  expect(missing).toEqual([]);
});

/** Notes what the policy refuses and what is asked of other hosts, from the first moment of every page. */
async function watch(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  await page.exposeFunction('noteViolation', (said: string) => wrong.push(said));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) =>
      (window as unknown as { noteViolation: (said: string) => void }).noteViolation(
        `${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`,
      ),
    );
  });
  page.on('console', (message) => /content security policy|refused to/i.test(message.text()) && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') wrong.push(`asks ${hostname}`);
  });
  return wrong;
}

test('the watch sees what the policy refuses', async ({ page }) => {
  const wrong = await watch(page);
  await page.goto('/en/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruded = true';
    document.head.append(script);
  });
  await expect.poll(() => wrong.join()).toContain('script-src');
  expect(await page.evaluate(() => 'intruded' in window)).toBe(false);
});

for (const lang of languages) {
  test(`no page of any kind does what the policy refuses, ${lang}`, async ({ page }) => {
    test.setTimeout(180_000);
    const wrong = await watch(page);
    for (const path of [...oneOfEachKind(lang), '/', '/r/lync-2013-client-needs-2013-pool/', '/is/not/there/']) {
      await page.goto(path, { waitUntil: 'load' });
      const island = page.locator('[data-checker]').first();
      if (await island.count()) {
        await island.scrollIntoViewIfNeeded();
        await expect(island).toHaveAttribute('data-live', 'true');
      }
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: null });
    }
    expect(wrong).toEqual([]);
  });

  test(`answers, search, files and print need nothing that the policy refuses, ${lang}`, async ({ page }) => {
    const wrong = await watch(page);
    await page.goto(`/${lang}/checkers/client-access/?client=lync-2013&pool=group-chat-2010`);
    await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
    await page.locator('input[name=pool][value=persistent-chat-2013]').check();
    const given = Buffer.from('{"format":"none"}');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: given });
    await page.keyboard.press('Control+k');
    await page.locator('[data-search-input]').fill('pool');
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('header a[data-language]:not([aria-current])').first().click();
    await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
    expect(new URL(page.url()).search).toContain('pool=persistent-chat-2013');
    expect(wrong).toEqual([]);
  });
}
