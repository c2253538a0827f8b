import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { promisedCasesIn } from '../../src/catalogue/promisedCases.ts';
import { verdicts } from '../../src/vocabulary/verdictWords.ts';
import { everySecond, languages, root } from './pages.ts';

for (const lang of languages) {
  const page = readFileSync(join(root, `content/${lang}/guidance/symptoms.mdx`), 'utf8');
  const cases = promisedCasesIn(page);
  const hrefOf = ({ checker, given }: (typeof cases)[number]) => `/${lang}/checkers/${checker}/?${given}`;

  test(`the page of symptoms shows a verdict next to each link, ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/guidance/symptoms/`);
    const links = await page.locator('.case-link').evaluateAll((all) =>
      all.map((it) => ({
        href: it.querySelector('a')?.getAttribute('href') ?? '',
        promise: it.querySelector('.verdict-word')?.textContent?.trim() ?? '',
      })),
    );
    expect(links.map(({ href }) => href)).toEqual(cases.map(hrefOf));
    expect(links.map(({ promise }) => promise)).toEqual(cases.map(({ verdict }) => verdicts[verdict].word[lang]));
  });

  for (const part of page.split(/^## /m).slice(1)) {
    // That a case has its verdict is proved by the build; here a browser shows it.
    const promised = promisedCasesIn(part).filter((_, index) => everySecond(index).includes(lang));
    if (promised.length === 0) continue;
    test(`each case opens to its verdict, ${lang}: ${part.split('\n')[0]}`, async ({ page }) => {
      test.slow();
      for (const it of promised) {
        const href = hrefOf(it);
        await page.goto(href);
        const result = page.locator('[data-verdict]').first();
        await expect(result, href).toHaveAttribute('data-verdict', it.verdict);
        await expect(result, href).toContainText(verdicts[it.verdict].word[lang]);
      }
    });
  }

  test(`a verdict that is not covered leads to what this site does not cover, and so does every page, ${lang}`, async ({
    page,
  }) => {
    const silent = cases.find(({ verdict }) => verdict === 'silent');
    await page.goto(silent ? hrefOf(silent) : '');
    await page.locator(`.silence a[href="/${lang}/about/scope/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/about/scope/$`));
    await page.goto(`/${lang}/guidance/symptoms/`);
    await expect(page.locator(`.site-footer a[href="/${lang}/about/scope/"]`)).toBeVisible();
  });
}
