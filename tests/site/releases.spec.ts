import { expect, test } from '@playwright/test';
import { checkerOf, checkers } from '../../src/catalogue/checkers.ts';
import { changedVerdicts, changesOf, latestRelease, releases } from '../../src/catalogue/releases.ts';
import { questionsOf, readRecord } from '../../src/engine/recorded.ts';
import { tabulate } from '../../src/engine/table.ts';
import { atomFeed } from '../../src/site/feed.ts';
import { checkerAddress, recordsAddress, whatChangedAddress } from '../../src/vocabulary/address.ts';
import { numberIn } from '../../src/vocabulary/numbers.ts';
import { verdicts } from '../../src/vocabulary/verdictWords.ts';
import { languages } from './pages.ts';

const texts = {
  en: {
    made: 'This link was made with release 1 of the rules',
    says: 'The link says',
    newer: 'The link was made with release 9999 of the rules; this copy of the site has release',
    lost: 'The verdict of that release could not be loaded',
    check: 'Check all scenarios',
    agree: 'agree with the published verdicts of release',
    disagree: 'do not agree with the published verdicts',
    failed: 'The check could not be completed at',
    one: 'Open one of them',
  },
  es: {
    made: 'Este enlace se creó con la versión 1 de las reglas',
    says: 'El enlace dice',
    newer: 'El enlace se creó con la versión 9999 de las reglas; esta copia del sitio tiene la versión',
    lost: 'No se pudo cargar el veredicto de esa versión',
    check: 'Comprobar todos los escenarios',
    agree: 'coinciden con los veredictos publicados de la versión',
    disagree: 'no coinciden con los veredictos publicados',
    failed: 'La comprobación no se pudo completar en',
    one: 'Abrir uno de ellos',
  },
};

/** A case that release 1 answered in one way and today's rules in another, over questions that both ask. */
function changedCase() {
  for (const [id, recorded] of Object.entries(releases[0]?.checkers ?? {})) {
    const { model } = checkerOf(id);
    const table = tabulate(model);
    const then = readRecord(recorded);
    const first = (depth: number, given: Record<string, string>): Record<string, string> | undefined => {
      const question = questionsOf(recorded)[depth];
      const now = table.verdictOf(table.digitsOf(given));
      if (!question) return then(given) === now ? undefined : given;
      for (const answer of question.answers) {
        const found = first(depth + 1, { ...given, [question.id]: answer });
        if (found) return found;
      }
      return undefined;
    };
    if (
      questionsOf(recorded).some(
        (asked) => !asked.answers.every((it) => model.facts.find((fact) => fact.id === asked.id)?.answers.includes(it)),
      )
    )
      continue;
    const given = first(0, {});
    if (given) return { id, given, before: then(given), now: table.verdictOf(table.digitsOf(given)) };
  }
  throw new Error('No verdict changed since release 1: take another release');
}

for (const lang of languages) {
  const text = texts[lang];

  test(`${lang}: a link made with an earlier release says what it said then and what it says now`, async ({ page }) => {
    test.setTimeout(180_000);
    const { id, given, before, now } = changedCase();
    const link = (more: string) => `${checkerAddress(lang, id)}?${new URLSearchParams(given)}&v=1${more}`;
    const notice = page.locator('.made-with');
    await page.goto(link(`&rel=1&saw=${before}`));
    await expect(notice).toContainText(text.made);
    await expect(notice).toContainText(verdicts[before].word[lang]);
    await expect(notice).toContainText(verdicts[now].word[lang]);
    await expect(notice.getByRole('link')).toHaveAttribute('href', whatChangedAddress(lang, 2));
    // What the link itself says is no more than what it says.
    await page.goto(link(`&rel=${latestRelease.number}&saw=${before}`));
    await expect(page.locator('[data-live=true]')).toBeVisible();
    await expect(notice).toHaveCount(0);
    await page.goto(link(`&rel=9999&saw=${now}`));
    await expect(notice).toContainText(text.newer);
    await page.route(`**${recordsAddress(id)}`, (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(link(`&rel=1&saw=${now}`));
    await expect(notice).toContainText(text.lost);
  });

  test(`${lang}: the page of changes counts what is computed, and each case opens to the new verdict`, async ({
    page,
    request,
  }) => {
    test.setTimeout(180_000);
    await page.goto(whatChangedAddress(lang));
    await expect(page.locator('h2[id^="release-"]')).toHaveCount(releases.length);
    const cases = page.getByRole('link', { name: text.one });
    const changes = changesOf(latestRelease).checkers;
    const hrefs = await cases.evaluateAll((links) => links.map((it) => it.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThanOrEqual(changes.reduce((sum, it) => sum + it.verdicts.length, 0));
    const data = (await (await request.get('/changes.json')).json()) as {
      releases: { release: number; changedVerdicts: number }[];
    };
    expect(data.releases.map((it) => [it.release, it.changedVerdicts])).toEqual(
      releases.toReversed().map((it) => [it.number, changedVerdicts(changesOf(it).checkers)]),
    );
    const last = changes.find((it) => it.verdicts.length);
    if (!last) return;
    const after = last.verdicts[0]?.after.verdict;
    await page.locator(`#release-${latestRelease.number}-${last.id} + ul`).getByRole('link').first().click();
    await expect(page.locator('[data-checker] [data-verdict]')).toHaveAttribute('data-verdict', String(after));
  });

  test(`${lang}: the feed is where every page says it is, and a browser can parse it`, async ({ page, request }) => {
    await page.goto(`/${lang}/`);
    const href = await page.locator('link[rel=alternate][type="application/atom+xml"]').getAttribute('href');
    const xml = await (await request.get(href ?? '')).text();
    if (!process.env['SITE_URL']) expect(xml).toBe(atomFeed(lang));
    const [errors, entries] = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'application/xml');
      return [parsed.querySelectorAll('parsererror').length, parsed.querySelectorAll('feed > entry').length];
    }, xml);
    expect([errors, entries]).toEqual([0, releases.length]);
  });

  test(`${lang}: all scenarios walked again agree; a changed verdict or a lost part is said`, async ({ page }) => {
    test.setTimeout(120_000);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/${lang}/proof/`);
    const box = page.locator('[data-walk]');
    await expect(box).toBeVisible();
    expect(asked.filter((path) => /^\/(models|releases)\//.test(path))).toEqual([]);
    const button = box.getByRole('button', { name: text.check });
    await button.click();
    await expect(box.getByRole('status')).toContainText(text.agree, { timeout: 60_000 });
    await expect(box).toHaveAttribute('data-state', 'right');
    const total = checkers
      .map(({ model }) => model.facts.reduce((product, { answers }) => product * answers.length, 1))
      .reduce((sum, it) => sum + it);
    await expect(box.getByRole('status')).toContainText(numberIn(lang, total));

    await page.route('**/releases/side-by-side.json', async (route) => {
      const response = await route.fetch();
      const records = (await response.json()) as { releases: { verdicts: string }[] };
      for (const it of records.releases) it.verdicts = it.verdicts.replace(/a/, 's').replace(/f/, 'a');
      await route.fulfill({ response, json: records });
    });
    await button.click();
    await expect(box.getByRole('status')).toContainText(text.disagree, { timeout: 60_000 });
    await expect(box.locator('li').first()).toContainText(checkerOf('side-by-side').title[lang]);

    await page.route('**/models/client-access.json', (route) => route.abort());
    await button.click();
    await expect(box.getByRole('status')).toContainText(text.failed, { timeout: 60_000 });
    await expect(box).toHaveAttribute('data-state', 'failed');
    await expect(box.locator('li')).toHaveCount(0);
  });
}
