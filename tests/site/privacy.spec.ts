import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { languages, root } from './pages.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The built site behind a server without any header about caching, that remembers every request: the browser's own for
 * the icon too, which Playwright does not report.
 */
async function listen() {
  const requests: { path: string; referer: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, referer: request.headers.referer });
    const { pathname } = new URL(path, 'http://localhost');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      const body = readFileSync(join(root, 'dist', file));
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    requests,
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/** Time for the browser to ask for what it wants after an answer. */
const wait = 1500;

for (const lang of languages)
  test(`answering asks the server for nothing, and no address is told to it as where a request came from, ${lang}`, async ({
    page,
  }) => {
    const server = await listen();
    try {
      await page.goto(`${server.address}/${lang}/checkers/client-access/?client=lync-2013`, { waitUntil: 'networkidle' });
      await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
      await page.waitForTimeout(wait);
      const opened = server.requests.length;
      expect(opened).toBeGreaterThan(3);
      for (const answer of ['client=group-chat', 'pool=group-chat-2010', 'setup=manual', 'connected=none', 'home=lync-2010']) {
        const [name, value] = answer.split('=');
        await page.locator(`input[name=${name}][value=${value}]`).check();
        await page.waitForTimeout(200);
      }
      await page.waitForTimeout(wait);
      expect(new URL(page.url()).search).toContain('home=lync-2010');
      // A link under the mouse is asked for when it is opened, not before: its address can hold the answers.
      for (const link of await page.locator('header a[data-language], .cases-link a, .result a[href*="?"]').all())
        if (await link.isVisible()) {
          await link.hover();
          await page.waitForTimeout(200);
        }
      await page.waitForTimeout(wait);
      expect(server.requests.slice(opened)).toEqual([]);
      await page.locator('header a[data-language]:not([aria-current])').click();
      await page.waitForLoadState('networkidle');
      expect(server.requests.length).toBeGreaterThan(opened);
      expect(server.requests.filter(({ referer }) => referer !== undefined)).toEqual([]);
    } finally {
      await server.close();
    }
  });
