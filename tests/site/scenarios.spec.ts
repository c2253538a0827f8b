import { expect, type Page, test } from '@playwright/test';
import type { Checker } from '../../src/catalogue/checkers.ts';
import { checkers } from '../../src/catalogue/checkers.ts';
import { judge } from '../../src/engine/judge.ts';
import { everyScenario } from '../../src/engine/prove.ts';
import { tabulate } from '../../src/engine/table.ts';
import { toQuery } from '../../src/scenario/codec.ts';
import { verdicts } from '../../src/vocabulary/verdictWords.ts';
import { everySecond, inTurn } from './pages.ts';

const core = ['client-access', 'pool-home', 'side-by-side', 'shared-content'];

/** How many scenarios of a checker beyond the core are opened in the browser; the library walks them all. */
const spread = 24;

/** One complete scenario for every set of findings a checker can give. */
function different(checker: Checker) {
  const { model } = checker;
  const table = tabulate(model);
  const found = new Map<string, Record<string, string>>();
  everyScenario(model, (digits) => {
    const key = model.rules.map((_, rule) => table.outcomeAt(rule, digits)).join();
    if (!found.has(key)) found.set(key, table.givenOf(digits));
  });
  const all = [...found.values()];
  const step = core.includes(checker.id) ? 1 : Math.max(1, Math.floor(all.length / spread));
  return all.filter((_, index) => index % step === 0);
}

async function expectJudged(page: Page, checker: Checker, given: Record<string, string>, lang: 'en' | 'es') {
  const { verdict, findings } = judge(checker.model, given);
  const shown = page.locator('[data-verdict]');
  await expect(shown).toHaveAttribute('data-verdict', verdict);
  await expect(shown.getByRole('heading')).toHaveText(verdicts[verdict].word[lang]);
  const shownQuery = new URL(page.url()).search;
  expect(shownQuery).toBe(`?${toQuery(checker.model.facts, given)}`);
  const expected = findings
    .filter(({ also, outcome }) => !also || outcome !== 'not-applicable')
    .map(({ rule, outcome }) => `${rule}: ${outcome}`)
    .sort();
  // What is folded comes when the browser is idle.
  await expect
    .poll(() =>
      page
        .locator('[data-rule]')
        .evaluateAll((items) => items.map((it) => `${it.getAttribute('data-rule')}: ${it.getAttribute('data-outcome')}`).sort()),
    )
    .toEqual(expected);
}

for (const [index, checker] of checkers.entries())
  for (const lang of core.includes(checker.id) ? inTurn(index) : everySecond(index))
    test(`${checker.id}, ${lang}: every link opens to the verdict and the findings of the engine`, async ({ page }) => {
      test.setTimeout(180_000);
      const scenarios = different(checker);
      expect(scenarios.length).toBeGreaterThan(1);
      for (const [index, given] of scenarios.entries()) {
        const query = toQuery(checker.model.facts, given);
        // The core is opened by link each time; the others once, and then as Back and Forward would.
        if (index === 0 || core.includes(checker.id)) await page.goto(`/${lang}/checkers/${checker.id}/?${query}`);
        else
          await page.evaluate((search) => {
            history.pushState(null, '', `?${search}`);
            dispatchEvent(new PopStateEvent('popstate'));
          }, query);
        await expectJudged(page, checker, given, lang);
      }
    });
