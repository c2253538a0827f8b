import { expect, type Page, test } from '@playwright/test';
import { checkerOf, checkers } from '../../src/catalogue/checkers.ts';
import { judge } from '../../src/engine/judge.ts';
import type { Given } from '../../src/engine/model.ts';
import { outcomes } from '../../src/vocabulary/verdict.ts';
import { verdicts } from '../../src/vocabulary/verdictWords.ts';
import { everySecond, inTurn, languages } from './pages.ts';

/** A step of the walk: an answer given, and what the library says of the case after it. */
type Step = {
  readonly fact: string;
  readonly answer: string;
  readonly verdict: string;
  readonly word: string;
  readonly means: string;
  /** What became of each rule, in data and in words. */
  readonly outcomes: Readonly<Record<string, string>>;
};

/** A walk of more steps than this is not walked back. */
const fewSteps = 30;

/** Every answer of every question, given one after the other: each question is left at its first answer. */
function walkOf(checker: (typeof checkers)[number], lang: 'en' | 'es'): Step[] {
  const given: Record<string, string> = {};
  const facts = checker.model.facts;
  const step = (fact: string, answer: string): Step => {
    given[fact] = answer;
    const { verdict, findings } = judge(checker.model, given as Given);
    const became = findings.map(({ rule, outcome }) => [rule, `${outcome}: ${outcomes[outcome][lang]}`]);
    return {
      fact,
      answer,
      verdict,
      word: verdicts[verdict].word[lang],
      means: verdicts[verdict].means[lang],
      outcomes: Object.fromEntries(became),
    };
  };
  const once = facts.flatMap(({ id, answers }) => [...answers].reverse().map((answer) => step(id, answer)));
  if (once.length > fewSteps) return once;
  const again = [...facts].reverse().flatMap(({ id, answers }) => answers.map((answer) => step(id, answer)));
  return [...once, ...again];
}

/** What a browser's translator does to a page: every text node goes into elements of the translator's own. */
const translator = () => {
  const translate = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!parent || /^(?:FONT|SCRIPT|STYLE|TEXTAREA)$/.test(parent.nodeName)) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.setAttribute('style', 'vertical-align: inherit');
      inner.setAttribute('style', 'vertical-align: inherit');
      outer.append(inner);
      // The translator's text is another node than React's.
      inner.append(text.data);
      text.replaceWith(outer);
    }
  };
  Object.assign(window, { translate });
};
declare global {
  interface Window {
    translate: (root: Node) => void;
  }
}

const faultsOf = (page: Page) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
};

/**
 * Walks the steps inside the page, translating before and after each; names every place where words and verdict differ, and
 * what the reasons said after each step. `translates`: whether a translator is there at all.
 */
const walk = (page: Page, steps: readonly Step[], id: string, translates = true) =>
  page.evaluate(
    async ({ steps, id, translates }) => {
      const wrong: string[] = [];
      const reasons: string[] = [];
      const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
      for (const { fact, answer, verdict, word, means, outcomes } of steps) {
        const island = document.querySelector(`[data-checker="${id}"]`);
        const at = `${fact}=${answer}`;
        if (!island) return { wrong: [...wrong, `${at}: the checker is gone`], reasons };
        const select = island.querySelector<HTMLSelectElement>(`select[name="${fact}"]`);
        if (select) {
          select.value = answer;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        } else island.querySelector<HTMLInputElement>(`input[name="${fact}"][value="${answer}"]`)?.click();
        await settled();
        const text = (selector: string) => document.querySelector(`[data-checker="${id}"] ${selector}`)?.textContent ?? '';
        const check = (what: string, is: string, holds: boolean) =>
          holds || wrong.push(`${at}: ${what} says “${is}”, not “${word}”`);
        const shown = document.querySelector<HTMLElement>(`[data-checker="${id}"] [data-verdict]`)?.dataset['verdict'] ?? '';
        const heading = text('.verdict > [tabindex]');
        const sentence = text('.verdict > p');
        check('data', shown, shown === verdict);
        check('the heading', heading, heading === word);
        check('the sentence', sentence, sentence.startsWith(means));
        // Folded rules too, opened by the reader or not, in the moment of the answer and later: those that are hidden say nothing.
        const checkRules = (when: string) => {
          for (const finding of document.querySelectorAll<HTMLElement>(`[data-checker="${id}"] .finding`)) {
            if (finding.closest('[hidden]')) continue;
            const { rule = '', outcome } = finding.dataset;
            const says = `${outcome}: ${finding.querySelector('.outcome')?.textContent}`;
            if (says !== outcomes[rule]) wrong.push(`${at}: ${rule} says “${says}”, not “${outcomes[rule]}”, ${when}`);
          }
        };
        checkRules('at once');
        const why = document.querySelectorAll(`[data-checker="${id}"] .why > :not(details)`);
        reasons.push(`${at}: ${[...why].map(({ textContent }) => textContent).join(' | ')}`);
        document.querySelector(`[data-checker="${id}"] .why details`)?.setAttribute('open', '');
        await new Promise((resolve) => requestIdleCallback(resolve));
        checkRules('later');
        if (island.querySelector('.map')) {
          const caption = text('.map figcaption');
          const line = document.querySelector<SVGElement>(`[data-checker="${id}"] .map-line`)?.dataset['line'] ?? verdict;
          check('the caption', caption, caption.endsWith(`. ${word}.`));
          check('the line', line, line === verdict);
        }
        const island2 = document.querySelector(`[data-checker="${id}"]`);
        if (island2 && translates) window.translate(island2);
      }
      return { wrong, reasons };
    },
    { steps, id, translates },
  );

/** Texts that do not stand alone in their element: React would change or remove them in place. */
const besideOthers = (page: Page) =>
  page.locator('[data-checker]').evaluateAll((islands) =>
    islands.flatMap((island) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(island, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { data, parentNode } = walker.currentNode as Text;
        if (data.trim() && parentNode && parentNode.childNodes.length > 1) found.push(data);
      }
      return found;
    }),
  );

const wake = async (page: Page, path: string) => {
  await page.goto(path);
  await expect(page.locator('[data-checker]').first()).toHaveAttribute('data-live', 'true');
};

for (const lang of languages) {
  for (const checker of checkers.filter((_, index) => everySecond(index).includes(lang)))
    test(`translated, ${checker.id} always says its verdict, ${lang}`, async ({ page }) => {
      test.setTimeout(240_000);
      const faults = faultsOf(page);
      await page.addInitScript(translator);
      await wake(page, `/${lang}/checkers/${checker.id}/`);
      await page.evaluate(() => window.translate(document.body));
      const steps = walkOf(checker, lang);
      expect(steps.length).toBeGreaterThan(3);
      const { wrong, reasons } = await walk(page, steps, checker.id);
      expect(wrong).toEqual([]);
      // Word for word what the same answers give without a translator.
      await wake(page, `/${lang}/checkers/${checker.id}/`);
      expect(reasons).toEqual((await walk(page, steps, checker.id, false)).reasons);
      expect(faults).toEqual([]);
    });

  test(`no text of a judged case stands beside another node, ${lang}`, async ({ page }) => {
    test.setTimeout(240_000);
    // The other half of the checkers than the walk above takes in this language.
    for (const checker of checkers.filter((_, index) => inTurn(index + 1).includes(lang))) {
      const { given } = checker.examples.at(-1) ?? { given: {} };
      await wake(page, `/${lang}/checkers/${checker.id}/?${new URLSearchParams(given as Record<string, string>)}`);
      expect(await besideOthers(page), checker.id).toEqual([]);
    }
  });

  test(`a page translated before its checker wakes is drawn anew, ${lang}`, async ({ page }) => {
    const faults = faultsOf(page);
    await page.addInitScript(translator);
    await page.route(/_astro\/client\./, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await page.goto(`/${lang}/checkers/client-access/`, { waitUntil: 'commit' });
    await page.locator('input[name=client][value=lync-2013]').check();
    await page.evaluate(() => window.translate(document.body));
    await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
    await page.locator('input[name=pool][value=group-chat-2010]').check();
    await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'forbidden');
    await expect(page.locator('.verdict > [tabindex]')).toHaveText(verdicts.forbidden.word[lang]);
    expect(faults).toEqual([]);
  });

  test(`a link with a wrong answer is told of on a page translated before its checker wakes, ${lang}`, async ({ page }) => {
    await page.addInitScript(translator);
    await page.route(/_astro\/client\./, async (route) => {
      await page.evaluate(() => window.translate(document.body));
      await route.continue();
    });
    await page.goto(`/${lang}/checkers/client-access/?client=lync-2013&pool=lost`);
    await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
    await expect(page.locator('astro-island').first()).toHaveAttribute('client', 'only');
    await expect(page.locator('.notices')).toContainText('lost');
  });

  test(`translated: examples, Apply, Undo, keep fixed, status and Start again say what they show, ${lang}`, async ({ page }) => {
    test.setTimeout(240_000);
    const faults = faultsOf(page);
    await page.addInitScript(translator);
    await page.clock.install();
    await wake(page, `/${lang}/checkers/client-access/`);
    const translate = () => page.evaluate(() => window.translate(document.body));
    const verdict = page.locator('[data-verdict]').first();
    const says = async (name: keyof typeof verdicts) => {
      await expect(verdict).toHaveAttribute('data-verdict', name);
      await expect(verdict.locator('> [tabindex]')).toHaveText(verdicts[name].word[lang]);
      await expect(verdict.locator('> p')).toContainText(verdicts[name].means[lang]);
      await expect(page.locator('.map figcaption')).toContainText(`. ${verdicts[name].word[lang]}.`);
      await translate();
    };
    await translate();
    const { examples, model } = checkerOf('client-access');
    for (const [index, { given }] of examples.entries()) {
      await page.locator('.unanswered .buttons button').nth(index).click();
      await says(judge(model, given as Given).verdict);
      await page.locator('.share button.quiet').click();
      await expect(page.locator('.unanswered')).toBeVisible();
      await translate();
    }
    const forbidden = 'client=lync-2013&pool=group-chat-2010&setup=manual&connected=none&home=lync-2010&policy=disabled';
    await wake(page, `/${lang}/checkers/client-access/?${forbidden}`);
    await translate();
    await page.locator('.keep input').first().check();
    await expect(page.locator('.remedies > ol > li')).toHaveCount(1);
    await translate();
    await page.locator('.keep input').nth(1).check();
    await expect(page.locator('.remedies > ol')).toHaveCount(0);
    await translate();
    await page.locator('.keep input').nth(1).uncheck();
    await page.locator('.keep input').first().uncheck();
    await expect(page.locator('.keep input').first()).toBeFocused();
    await translate();
    await page.locator('.remedies button.primary').first().click();
    await expect(page.locator('.verdict > [tabindex]')).toBeFocused();
    const [, applied = ''] = page.url().split('?');
    await says(judge(model, Object.fromEntries(new URLSearchParams(applied))).verdict);
    await page.locator('.remedies button, .result > p > button').first().click();
    await says('forbidden');
    const status = page.locator('.checker [role=status]');
    for (const pool of ['persistent-chat-2013', 'group-chat-2010']) {
      await page.locator(`input[name=pool][value=${pool}]`).check();
      await page.clock.runFor(600);
      const judged = judge(model, { ...Object.fromEntries(new URLSearchParams(forbidden)), pool });
      await expect(status).toContainText(`${verdicts[judged.verdict].word[lang]}. `);
      await translate();
    }
    expect(faults).toEqual([]);
  });
}

test('what scripts of a page say stays in its language when a translator names another', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    // Before any module of the page runs.
    document.addEventListener('readystatechange', () => {
      document.documentElement.lang = 'fr';
    });
  });
  await page.goto('/es/checkers/user-move/');
  await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
  await page.locator('.question input').nth(1).check();
  await expect(page.locator('[data-fit]')).toHaveText(/^Sus respuestas encajan con \d+ filas\.$/);
  await page.goto('/es/rules/add-ins-may-be-migrated/');
  await page.locator('[data-copy=link]').click();
  await expect(page.locator('.rule-told')).toContainText('El navegador no permitió copiar');
});
