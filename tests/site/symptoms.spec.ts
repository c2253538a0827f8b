import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { promisedCasesIn } from '../../src/catalogue/promisedCases.ts';
import { verdicts } from '../../src/vocabulary/verdict.ts';
import { languages, root } from './pages.ts';

for (const lang of languages) {
  const cases = promisedCasesIn(readFileSync(join(root, `content/${lang}/guidance/symptoms.mdx`), 'utf8'));

  test(`each case of the symptoms opens to the verdict next to its link, ${lang}`, async ({ page }) => {
    test.slow();
    await page.goto(`/${lang}/guidance/symptoms/`);
    const links = await page.locator('.case-link').evaluateAll((all) =>
      all.map((it) => ({
        href: it.querySelector('a')?.getAttribute('href') ?? '',
        promise: it.querySelector('.verdict-word')?.textContent?.trim() ?? '',
      })),
    );
    expect(links.map(({ href }) => href)).toEqual(cases.map(({ checker, given }) => `/${lang}/checkers/${checker}/?${given}`));
    expect(links.map(({ promise }) => promise)).toEqual(cases.map(({ verdict }) => verdicts[verdict].word[lang]));

    for (const [place, { href, promise }] of links.entries()) {
      await page.goto(href);
      const result = page.locator('[data-verdict]').first();
      await expect(result, href).toHaveAttribute('data-verdict', cases[place]?.verdict ?? '');
      await expect(result, href).toContainText(promise);
    }
  });

  test(`a verdict that is not covered leads to what this site does not cover, and so does every page, ${lang}`, async ({
    page,
  }) => {
    const silent = cases.find(({ verdict }) => verdict === 'silent');
    await page.goto(`/${lang}/checkers/${silent?.checker}/?${silent?.given}`);
    await page.locator(`.silence a[href="/${lang}/about/scope/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/about/scope/$`));
    await page.goto(`/${lang}/guidance/symptoms/`);
    await expect(page.locator(`.site-footer a[href="/${lang}/about/scope/"]`)).toBeVisible();
  });
}
