import { expect, test } from '@playwright/test';
import { movedSite, upFrom } from '../../src/site/build/relocate.ts';
import { built, served } from './published.ts';

type Site = ReadonlyMap<string, string | Uint8Array>;

/** Addresses of pages, files and islands that lead out of a site which stands below `base`, or to nothing. */
function lost(site: Site, base: string): { wrong: string[]; followed: number } {
  const known = new Set([...site.keys()].map((file) => base + file.replace(/(^|\/)index\.html$/, '$1')));
  const wrong = new Set<string>();
  let followed = 0;
  for (const [file, html] of site) {
    if (typeof html !== 'string' || !file.endsWith('.html')) continue;
    const here = `http://site${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const addresses = [
      ...html.matchAll(/\s(?:href|src|component-url|renderer-url|data-root|data-en|data-es)="([^"]*)"/g),
      ...html.matchAll(/(?:&quot;|[:[,{]")((?:\.{0,2}\/)+(?:en|es|r)\/[^"&\s]*)(?:&quot;|")/g),
    ];
    for (const [, address = ''] of addresses) {
      if (/^[a-z][\w+.-]*:/.test(address) || address.startsWith('//')) continue;
      followed++;
      const { pathname } = new URL(address.replaceAll('&amp;', '&'), here);
      if (!known.has(pathname)) wrong.add(`${file}: ${address}`);
    }
  }
  return { wrong: [...wrong].slice(0, 20), followed };
}

test('below another path, and as relative addresses, every address leads to a file of the site', () => {
  test.setTimeout(300_000);
  const site = built();
  for (const [base, prefixOf] of [
    ['/docs/guide/', () => '/docs/guide/'],
    ['/any/folder/', upFrom],
  ] as const) {
    const { wrong, followed } = lost(movedSite(site, '/', prefixOf), base);
    expect(wrong).toEqual([]);
    expect(followed).toBeGreaterThan(50_000);
  }
  // The look itself must see what is lost: the site as it is, below a path it was not moved to.
  expect(lost(site, '/docs/guide/').wrong.length).toBeGreaterThan(0);
});

for (const [how, base, prefixOf] of [
  ['below a path', '/docs/guide/', () => '/docs/guide/'],
  ['unpacked into a folder', '/any/folder/', upFrom],
] as const)
  test(`a walk through the site ${how}`, async ({ page }) => {
    test.setTimeout(180_000);
    const site = await served(base, prefixOf);
    const failed: string[] = [];
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    page.on('pageerror', (error) => failed.push(error.message));
    try {
      await page.goto(site.address);
      await expect(page).toHaveURL(`${site.address}en/`);
      await page.goto(`${site.address}r/lync-2013-client-needs-2013-pool/`);
      await expect(page).toHaveURL(`${site.address}en/rules/lync-2013-client-needs-2013-pool/`);
      await page.goto(`${site.address}en/checkers/client-access/?client=lync-2013&pool=group-chat-2010`);
      await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
      const rule = page.locator('[data-checker] a[href*="/rules/"]').first();
      expect(new URL((await rule.getAttribute('href')) ?? '', page.url()).href).toContain(`${site.address}en/rules/`);
      await page.locator('header a[data-language]:not([aria-current])').first().click();
      await expect(page).toHaveURL(`${site.address}es/checkers/client-access/?client=lync-2013&pool=group-chat-2010`);
      // The address is the new one before the scripts of the page, which hear the key, have run.
      await page.waitForLoadState();
      await page.keyboard.press('Control+k');
      await page.locator('[data-search-input]').fill('Lync 2013');
      const found = page.locator('[data-search-results] a').first();
      await expect(found).toBeVisible();
      expect(new URL((await found.getAttribute('href')) ?? '', page.url()).href).toContain(`${site.address}es/`);
      expect(failed).toEqual([]);
    } finally {
      site.close();
    }
  });
