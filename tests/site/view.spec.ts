import { expect, type Page, test } from '@playwright/test';
import { casesOf } from '../../src/catalogue/cases.ts';
import { checkerOf, checkers } from '../../src/catalogue/checkers.ts';
import { verdicts } from '../../src/vocabulary/verdictWords.ts';
import { inTurn, languages } from './pages.ts';

const words = {
  en: { yours: 'Your case', one: 'Your answers fit one row.', why: 'Why is this asked?' },
  es: { yours: 'Su caso', one: 'Sus respuestas encajan con una fila.', why: '¿Por qué se pregunta?' },
} as const;

const wake = async (page: Page, path: string) => {
  await page.goto(path);
  const form = page.locator('.checker form').first();
  await form.scrollIntoViewIfNeeded();
  await expect(page.locator('[data-checker]').first()).toHaveAttribute('data-live', 'true');
};

/** Answers every question by the keyboard, and names what was not in the window after each answer. */
async function answerAll(page: Page, beside: boolean) {
  const wrong: string[] = [];
  const checker = page.locator('[data-checker]').first();
  const questions = await checker.locator('.question').evaluateAll((all) => all.map((it) => (it as HTMLElement).dataset['fact']));
  for (const fact of questions) {
    const control = checker.locator(`[name="${fact}"]`).first();
    await control.focus();
    await page.keyboard.press('ArrowDown');
    const seen = await checker.evaluate(
      (island, { beside }) => {
        const inWindow = (element: Element | null | undefined) => {
          if (!element) return false;
          const { top, bottom, left, width } = element.getBoundingClientRect();
          const above = document.elementFromPoint(left + Math.min(width, 100) / 2, (top + bottom) / 2);
          return top >= 0 && bottom <= innerHeight && (element.contains(above) || (above?.contains(element) ?? false));
        };
        const heading = island.querySelector('[data-verdict] > [tabindex]');
        const bar = island.querySelector('.slim button');
        const focused = document.activeElement;
        const reason = island.querySelector('.why > *, .result .finding');
        const top = reason?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
        return {
          verdict: inWindow(heading) || (!beside && inWindow(bar)),
          reason: !beside || top < innerHeight - 20,
          focused: inWindow(focused),
          same: island.querySelector('.slim-word')?.textContent === heading?.textContent,
        };
      },
      { beside },
    );
    for (const [what, holds] of Object.entries(seen)) if (!holds) wrong.push(`${fact}: ${what}`);
  }
  return wrong;
}

for (const lang of languages) {
  for (const [size, [width, height]] of (
    [
      [1440, 900],
      [390, 844],
      [844, 390],
    ] as const
  ).entries())
    for (const id of ['client-access', 'roles-and-tools', 'ready-to-migrate', 'legacy-retirement'].filter((_, index) =>
      inTurn(size + index).includes(lang),
    ))
      test(`at ${width}×${height} the verdict of ${id} is in sight after each answer, ${lang}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await wake(page, `/${lang}/checkers/${id}/`);
        expect(await answerAll(page, width >= 1440)).toEqual([]);
      });

  test(`in an article the bar is in sight after each answer, and leads to the verdict, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await wake(page, `/${lang}/guidance/clients/`);
    expect(await answerAll(page, false)).toEqual([]);
    const checker = page.locator('[data-checker]').first();
    await checker.locator('form').evaluate((form) => form.scrollIntoView({ block: 'start' }));
    await checker.locator('.slim button').evaluate((button) => (button as HTMLElement).click());
    await expect(checker.locator('[data-verdict] > [tabindex]')).toBeFocused();
    await expect(checker.locator('[data-verdict] > [tabindex]')).toBeInViewport({ ratio: 1 });
  });

  test(`nothing in the form moves while its questions are answered, ${lang}`, async ({ page }) => {
    await wake(page, `/${lang}/checkers/client-access/`);
    const places = () => page.locator('.checker .question').evaluateAll((all) => all.map((it) => (it as HTMLElement).offsetTop));
    const before = await places();
    for (const fact of ['client', 'pool', 'setup', 'connected', 'home', 'policy']) {
      await page.locator(`input[name=${fact}]`).nth(1).check();
      expect(await places(), fact).toEqual(before);
    }
  });

  test(`a question says why it is asked, ${lang}`, async ({ page }) => {
    await wake(page, `/${lang}/checkers/client-access/`);
    const why = page.locator('.question[data-fact=pool] details');
    await expect(why.locator('summary')).toHaveText(words[lang].why);
    await why.locator('summary').click();
    await expect(why.locator('a[href$="/rules/lync-2013-client-needs-2013-pool/"]')).toBeVisible();
    const sentence = why.locator('.why-reasons > p').first();
    const before = await sentence.textContent();
    for (const [fact, answer] of [
      ['client', 'lync-2013'],
      ['pool', 'group-chat-2010'],
    ])
      await page.locator(`input[name=${fact}][value=${answer}]`).check();
    await expect(sentence).not.toHaveText(before ?? '');
  });

  test(`the table of cases marks the row of the reader's case and is narrowed to it, ${lang}`, async ({ page }) => {
    const checker = checkerOf('ready-to-migrate');
    const rows = casesOf(checker);
    const row = rows.at(-1);
    const given = Object.fromEntries(
      checker.model.facts.map(({ id, answers }) => [id, row?.answers[id as never]?.[0] ?? answers[0] ?? '']),
    );
    await wake(page, `/${lang}/checkers/ready-to-migrate/?${new URLSearchParams(given)}`);
    const marked = page.locator('.cases li[aria-current]');
    await expect(marked).toHaveCount(1);
    await expect(marked).toHaveAttribute('id', row?.id ?? '');
    await expect(marked.locator('.yours')).toHaveText(words[lang].yours);
    await expect(page.locator('[data-fit]')).toContainText(words[lang].one);
    await page.locator('[data-fit] a').click();
    await expect(marked).toBeInViewport();
    await page.locator('[data-narrow]').check();
    await expect(page.locator('.cases li:visible')).toHaveCount(1);
    await page.locator('[data-narrow]').uncheck();
    await page
      .locator(`[name="${Object.keys(given)[0]}"]`)
      .first()
      .check();
    expect(await page.locator('.cases li[hidden]').count()).toBe(0);
    await page.locator('[data-narrow]').check();
    const narrowed = await page.locator('.cases li:not([hidden])').count();
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(rows.length);
  });

  test(`a link to a folded row opens it, ${lang}`, async ({ page }) => {
    const row = casesOf(checkerOf('roles-and-tools')).at(-1);
    await page.goto(`/${lang}/checkers/roles-and-tools/#${row?.id}`);
    await expect(page.locator(`[id="${row?.id}"]`)).toBeInViewport();
  });

  test(`the table is laid out when the reader comes near it, and a jump over it lands on its heading, ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(`/${lang}/checkers/roles-and-tools/`);
    const first = page.locator('.cases summary').first();
    const laidOut = () => first.evaluate((it) => it.checkVisibility({ contentVisibilityAuto: true }));
    expect(await laidOut()).toBe(false);
    await page.locator('.on-page a[href="#rules"]').click();
    await expect(page.locator('#rules')).toBeInViewport();
    expect(await page.locator('.cases').evaluate((it) => getComputedStyle(it).contentVisibility)).toBe('visible');
    await page.goto(`/${lang}/checkers/roles-and-tools/?`);
    expect(await laidOut()).toBe(false);
    await page.locator('#all-cases').scrollIntoViewIfNeeded();
    await expect.poll(laidOut).toBe(true);
    await expect(first).toBeInViewport();
    // The table of a rule is short, and has its true height from the start.
    await page.goto(`/${lang}/rules/exported-file-is-no-xml-file/`);
    expect(await page.locator('.cases').evaluate((it) => getComputedStyle(it).contentVisibility)).toBe('visible');
  });

  test(`every checker is at most six windows high and has at most 1,500 elements, ${lang}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    const over: string[] = [];
    for (const { id } of checkers) {
      await page.goto(`/${lang}/checkers/${id}/`);
      // The table has its true height only once it is laid out.
      await page.locator('.cases').evaluate((it: HTMLElement) => it.style.setProperty('content-visibility', 'visible'));
      const { high, wide, elements } = await page.evaluate(() => ({
        high: document.documentElement.scrollHeight,
        wide: Math.max(
          document.documentElement.scrollWidth,
          ...[...document.querySelectorAll('.cases')].map((it) => it.scrollWidth),
        ),
        elements: document.querySelectorAll('*').length,
      }));
      if (high > 6 * 900 || wide > 1440 || elements > 1500)
        over.push(`${id}: ${high} px high, ${wide} wide, ${elements} elements`);
    }
    expect(over).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of languages)
    test(`the table is whole: every case under its verdict, ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/checkers/roles-and-tools/`);
      const shown = await page
        .locator('[data-cases-section]')
        .evaluateAll((sections) =>
          sections.flatMap((section) =>
            [...section.querySelectorAll('li[id]')].map(
              (row) => `${row.id} ${section.querySelector('.verdict-word')?.textContent?.trim()}`,
            ),
          ),
        );
      const expected = casesOf(checkerOf('roles-and-tools')).map(
        ({ id, result }) => `${id} ${verdicts[result.verdict].word[lang]}`,
      );
      expect(shown.sort()).toEqual(expected.sort());
    });
});
