import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { casesOf } from '../../src/catalogue/cases.ts';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { latestRelease } from '../../src/catalogue/releases.ts';
import { ruleOf } from '../../src/catalogue/rules.ts';
import { judge } from '../../src/engine/judge.ts';
import { remedies } from '../../src/engine/remedy.ts';
import { verdicts } from '../../src/vocabulary/verdictWords.ts';
import { languages } from './pages.ts';

const words = {
  en: {
    client: 'Which client does the user chat with?',
    pool: 'Which chat pool do you want to check?',
    group: 'Group Chat (the legacy client)',
    notKnown: 'Not known',
    apply: /^Apply/,
    undo: /^Undo/,
    again: 'Start again',
    choose: 'Choose…',
    load: /^Load: /,
    fromLink: 'Loaded from a link.',
    idle: 'Does not matter here',
    link: 'Copy link',
    markdown: 'Copy as Markdown',
    json: 'Download JSON',
    copied: 'Copied.',
    keep: 'Keep answers fixed that you cannot change',
    clientName: 'Client',
    refused: 'The browser did not allow copying',
    other: 'Español',
    oneDecides: 'One answer decides it',
    noWay: 'No change makes it allowed while you keep these answers fixed.',
    said: 'Not allowed. Chat pool: Lync Server 2010 Group Chat.',
    tableLink: 'Go to the table of all cases',
    withoutJs: 'The checker needs JavaScript',
    future: 'a version that this site does not know',
    changed: 'The link says “Allowed”; under today’s rules it is “Not allowed”.',
    unread: 'could not be read',
    ownReading: 'Our reading, not the guidance’s:',
  },
  es: {
    client: '¿Con qué cliente chatea el usuario?',
    pool: '¿De qué grupo de servidores de chat se trata?',
    group: 'Chat en grupo (el cliente heredado)',
    notKnown: 'No lo sé',
    apply: /^Aplicar/,
    undo: /^Deshacer/,
    again: 'Empezar de nuevo',
    choose: 'Elija…',
    load: /^Cargar: /,
    fromLink: 'Cargado desde un enlace.',
    idle: 'Aquí no influye',
    link: 'Copiar enlace',
    markdown: 'Copiar como Markdown',
    json: 'Descargar JSON',
    copied: 'Copiado.',
    keep: 'Fije las respuestas que no puede cambiar',
    clientName: 'Cliente',
    refused: 'El navegador no permitió copiar',
    other: 'English',
    oneDecides: 'Una sola respuesta lo decide',
    noWay: 'Ningún cambio lleva a «Permitido» mientras mantenga fijas esas respuestas.',
    said: 'No permitido. Grupo de servidores de chat: Chat en grupo de Lync Server 2010.',
    tableLink: 'Ir a la tabla de todos los casos',
    withoutJs: 'El comprobador necesita JavaScript',
    future: 'una versión que este sitio no conoce',
    changed: 'El enlace dice «Permitido»; según las reglas de hoy es «No permitido».',
    unread: 'no se pudo leer',
    ownReading: 'Nuestra interpretación, no la de la guía:',
  },
} as const;

const forbidden = 'client=lync-2013&pool=group-chat-2010&setup=manual&connected=none&home=lync-2010&policy=disabled';
const verdict = (page: Page) => page.locator('[data-verdict]').first();
const open = async (page: Page, path: string) => {
  await page.goto(path);
  await page.locator('[data-checker]').first().scrollIntoViewIfNeeded();
  await expect(page.locator('[data-checker]').first()).toHaveAttribute('data-live', 'true');
};
const search = (page: Page) => new URL(page.url()).search;

for (const lang of languages) {
  const word = words[lang];
  const checkerPath = `/${lang}/checkers/client-access/`;

  test.describe(lang, () => {
    test('the server sends a neutral form, green nowhere', async ({ request }) => {
      const html = await (
        await request.get(`${checkerPath}?client=lync-2013&pool=persistent-chat-2013&home=lync-2013&policy=enabled`)
      ).text();
      expect([...html.matchAll(/data-verdict="([^"]+)"/g)].map(([, it]) => it)).toEqual(['unknown']);
      expect(html).toContain(word.choose);
      expect(html).toMatch(/<form[^>]*method="get"/);
      expect(html).toMatch(/role="status"[^>]*><\/p>/);
    });

    test('an answer given before the island wakes is kept', async ({ page }) => {
      let come: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => {
        come = resolve;
      });
      await page.route(/_astro\/client\./, async (route) => {
        await asked;
        await route.continue();
      });
      await page.goto(checkerPath, { waitUntil: 'commit' });
      await page.locator('input[name=client][value=lync-2013]').check();
      await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'false');
      come();
      await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
      await expect(page.locator('input[name=client][value=lync-2013]')).toBeChecked();
      expect(search(page)).toBe('?client=lync-2013');
    });

    test('keyboard only: from the first question to a way out and back', async ({ page }) => {
      await open(page, checkerPath);
      const first = page.getByRole('group', { name: word.client });
      await first.getByRole('radio', { name: word.notKnown }).focus();
      await page.keyboard.press('ArrowDown');
      await expect(first.getByRole('radio', { name: 'Lync 2013' })).toBeChecked();
      // Past the question why this is asked.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
      expect(search(page)).toBe('?client=lync-2013&pool=group-chat-2010');
      await page.getByRole('button', { name: word.apply }).first().focus();
      await page.keyboard.press('Enter');
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'limited');
      await expect(verdict(page).getByRole('heading')).toBeFocused();
      await page.getByRole('button', { name: word.undo }).focus();
      await page.keyboard.press('Enter');
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
      expect(search(page)).toBe('?client=lync-2013&pool=group-chat-2010');
    });

    test('answers replace, Load and Start again push, Back walks them', async ({ page }) => {
      await open(page, checkerPath);
      const before = await page.evaluate(() => history.length);
      await page.getByRole('radio', { name: 'Lync 2013', exact: true }).check();
      await page.getByRole('radio', { name: word.group }).check();
      expect(await page.evaluate(() => history.length)).toBe(before);
      await page.getByRole('button', { name: word.again }).click();
      await expect(verdict(page).getByRole('heading')).toHaveText(word.choose);
      expect(search(page)).toBe('');
      await page.getByRole('button', { name: word.load }).first().click();
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
      await page.goBack();
      await expect(verdict(page).getByRole('heading')).toHaveText(word.choose);
      await page.goBack();
      await expect(page.getByRole('radio', { name: word.group })).toBeChecked();
      await page.goForward();
      await page.goForward();
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
    });

    test('the language link keeps path, query and fragment in the middle of a case', async ({ page }) => {
      await open(page, `${checkerPath}?client=lync-2013#all-cases`);
      await page.getByRole('radio', { name: word.group }).check();
      await page.locator('header').getByRole('link', { name: word.other }).click();
      await expect(page).toHaveURL(
        new RegExp(`/${lang === 'en' ? 'es' : 'en'}/checkers/client-access/\\?client=group-chat#all-cases$`),
      );
      await expect(page.locator('input[name=client][value=group-chat]')).toBeChecked();
    });

    test('an answer that cannot matter says so and stays', async ({ page }) => {
      await open(page, `${checkerPath}?client=lync-2013&setup=manual`);
      const setup = page.locator('[data-fact=setup]');
      await expect(setup.locator('.irrelevant')).toBeVisible();
      await expect(setup.locator('.irrelevant')).toHaveText(word.idle);
      await expect(setup).toHaveAccessibleDescription(new RegExp(`${word.idle}$`));
      await expect(setup.locator('input[value=manual]')).toBeChecked();
      await setup.locator('input[value=automatic]').focus();
      await expect(setup.locator('input[value=automatic]')).toBeFocused();
    });

    test('no question moves when another is answered', async ({ page }) => {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await open(page, checkerPath);
        const places = () =>
          page.locator('.question').evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().top + scrollY)));
        const before = await places();
        expect(before.length).toBe(6);
        for (const [fact, answer] of [
          ['client', 'lync-2013'],
          ['pool', 'group-chat-2010'],
          ['home', 'lync-2010'],
        ] as const) {
          await page.locator(`input[name=${fact}][value=${answer}]`).check();
          await expect(page.locator('.would-break-notes')).toHaveCount(1);
          expect(await places()).toEqual(before);
        }
      }
    });

    test('an option that would break a rule names it and can still be chosen', async ({ page }) => {
      await open(page, `${checkerPath}?client=lync-2013`);
      const option = page.locator('input[name=pool][value=group-chat-2010]');
      const broken = ruleOf('lync-2013-client-needs-2013-pool').says[lang];
      await expect(option).toHaveAccessibleDescription(new RegExp(broken.slice(0, 30)));
      await option.check();
      await expect(page.locator('[data-rule=lync-2013-client-needs-2013-pool]')).toHaveAttribute('data-outcome', 'broken');
    });

    test('one answer decides it: each outcome is a button that answers', async ({ page }) => {
      await open(page, `${checkerPath}?client=lync-2013&home=lync-2013&policy=enabled`);
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'unknown');
      await expect(page.getByText(word.oneDecides)).toBeVisible();
      const buttons = page.locator('.undecided button');
      await expect(buttons).toHaveCount(3);
      await buttons.first().click();
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'allowed');
      expect(search(page)).toContain('pool=persistent-chat-2013');
    });

    test('every way out leads where it promised', async ({ page }) => {
      const { model } = checkerOf('client-access');
      const given = Object.fromEntries(new URLSearchParams(forbidden));
      const ways = remedies(model, given);
      expect(ways.length).toBeGreaterThan(1);
      for (const [index, way] of ways.slice(0, 3).entries()) {
        await open(page, `${checkerPath}?${forbidden}`);
        await page.getByRole('button', { name: word.apply }).nth(index).click();
        await expect(verdict(page)).toHaveAttribute('data-verdict', way.verdict);
        for (const { fact, to } of way.changes) expect(new URLSearchParams(search(page)).get(fact)).toBe(to);
        await page.getByRole('button', { name: word.undo }).click();
        expect(search(page)).toBe(`?${forbidden}`);
      }
    });

    test('what is kept fixed is never changed; where nothing is left, it says so', async ({ page }) => {
      await open(page, `${checkerPath}?${forbidden}`);
      const keep = page.getByRole('group', { name: word.keep });
      await keep.getByRole('checkbox', { name: word.clientName, exact: true }).check();
      await expect(page.locator('.remedies > ol > li')).toHaveCount(1);
      await keep.getByRole('checkbox').nth(1).check();
      await expect(page.getByText(word.noWay)).toBeVisible();
    });

    test('the status speaks once, late, only after an answer', async ({ page }) => {
      await page.clock.install();
      await open(page, `${checkerPath}?client=lync-2013`);
      const status = page.locator('.checker [role=status]');
      await expect(status).toHaveCount(1);
      await page.clock.pauseAt(Date.now() + 60_000);
      await page.clock.runFor(700);
      await expect(status).toHaveText('');
      await page.locator('input[name=pool][value=group-chat-2010]').check();
      await page.clock.runFor(450);
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
      await expect(status).toHaveText('');
      await page.clock.runFor(100);
      await expect(status).toHaveText(word.said);
      await page.getByRole('button', { name: word.apply }).first().click();
      await page.clock.runFor(700);
      await expect(verdict(page).getByRole('heading')).toBeFocused();
      await expect(status).toHaveText('');
    });

    test('the conflict shows both sides, dated, and our reading as ours', async ({ page }) => {
      await open(page, `/${lang}/checkers/side-by-side/?stage=during&has-2013=yes&has-2010=yes&has-2007-r2=yes`);
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'conflict');
      await expect(page.locator('[data-rule=deployments-may-stand-side-by-side]')).toContainText(
        lang === 'en' ? 'October 6, 2012' : '6 de octubre de 2012',
      );
      await expect(page.locator('[data-rule=three-versions-cannot-stand-together]')).toContainText(
        lang === 'en' ? 'October 16, 2012' : '16 de octubre de 2012',
      );
      await expect(page.getByText(word.ownReading)).toBeVisible();
    });

    test('damaged links open with what could be read and name the rest', async ({ page }) => {
      await open(
        page,
        `${checkerPath}?client=lync-2013&policy=maybe&shoe=41&pool=group-chat-2010&pool=persistent-chat-2013&home=%E0%A4%A`,
      );
      const notices = page.locator('.notices');
      for (const named of ['maybe', 'shoe', 'pool', 'home']) await expect(notices).toContainText(named);
      await expect(notices).toContainText(word.fromLink);
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'unknown');
      expect(search(page)).toContain('shoe=41');
      await page.locator('input[name=pool][value=group-chat-2010]').check();
      expect(search(page)).toBe('?client=lync-2013&pool=group-chat-2010');
      await expect(notices).toHaveCount(0);
    });

    test('doubly encoded, cut, old, future and noisy links: a page, never a verdict from nothing', async ({ page }) => {
      await open(page, `${checkerPath}?client=lync%252D2013`);
      await expect(page.locator('.mended')).toContainText('Lync 2013');
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'unknown');
      await open(page, `${checkerPath}?client=lync-2013&pool=group-ch`);
      await expect(page.locator('.notices')).toContainText('group-ch');
      await open(page, `${checkerPath}?v=1&client=lync-2013&pool=group-chat-2010`);
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
      for (const version of ['2', '99', 'abc', '-1']) {
        await open(page, `${checkerPath}?v=${version}&${forbidden}`);
        await expect(page.locator('.notices')).toContainText(word.future);
        await expect(verdict(page)).toHaveAttribute('data-verdict', 'unknown');
        expect(search(page)).toContain(`v=${version}`);
      }
      const noise = Array.from({ length: 400 }, (_, index) => `x${index}=${'é%00<b>'.slice(index % 5)}`)
        .join('&')
        .slice(0, 8000);
      await open(page, `${checkerPath}?${noise}`);
      await expect(verdict(page).getByRole('heading')).toHaveText(word.choose);
      await expect(page.locator('.notices')).toHaveCount(0);
      await open(page, `${checkerPath}?v=1&${noise}`);
      await expect(page.locator('.notices')).toContainText('x0');
    });

    test('a link that saw another verdict says then, now and because', async ({ page }) => {
      await open(page, `${checkerPath}?${forbidden}&v=1&saw=allowed`);
      await expect(page.locator('.notices')).toContainText(word.changed);
      await expect(page.locator('.notices')).toContainText(ruleOf('lync-2013-client-needs-2013-pool').says[lang]);
      await open(page, `${checkerPath}?${forbidden}&v=1&saw=forbidden`);
      await expect(page.locator('.changed')).toHaveCount(0);
    });

    test('a cut or damaged link never says that the rules changed', async ({ page }) => {
      for (const query of ['client=lync-2013&pool=nonsense&saw=allowed', 'saw=allowed', 'client=lync-2013&saw=allowed']) {
        await open(page, `${checkerPath}?${query}`);
        await expect(page.locator('.changed')).toHaveCount(0);
      }
    });

    test('a link copied on a page of several checkers leads to its own, and to the verdict it saw', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(
        `/${lang}/guidance/coexistence-considerations/?pool=group-chat-2010&stage=during&has-2013=yes&has-2010=yes&has-2007-r2=no`,
      );
      const island = page.locator('[data-checker=side-by-side]');
      await expect(island).toHaveAttribute('data-live', 'true');
      await island.getByRole('button', { name: word.link }).click();
      await expect(island.locator('.told')).toHaveText(word.copied);
      const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
      expect(link.pathname).toBe(`/${lang}/checkers/side-by-side/`);
      expect(link.search).toBe(
        `?stage=during&has-2013=yes&has-2010=yes&has-2007-r2=no&v=1&rel=${latestRelease.number}&saw=limited`,
      );
    });

    test('a link with a case and a fragment lands on its sentence', async ({ page }) => {
      await page.goto(
        `/${lang}/guidance/coexistence-considerations/?client=lync-2013&pool=group-chat-2010&stage=during&has-2013=yes&item=room#s9`,
      );
      for (const island of await page.locator('[data-checker]').all()) await expect(island).toHaveAttribute('data-live', 'true');
      await expect(page.locator('#s9')).toBeInViewport();
    });

    test('the ¶ copies the permanent address', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/${lang}/rules/`);
      await page.locator('.rule-list a.permalink').first().click();
      await expect(page.locator('.copied')).toContainText('/r/');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/r\/[a-z0-9-]+\/$/);
      expect(new URL(page.url()).pathname).toBe(`/${lang}/rules/`);
    });

    test('copied link and Markdown say what the engine says', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, `${checkerPath}?${forbidden}`);
      await page.getByRole('button', { name: word.link }).click();
      await expect(page.locator('.told').filter({ hasText: word.copied })).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: word.copied })).toHaveCount(1);
      const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
      expect(link.search).toBe(`?${forbidden}&v=1&rel=${latestRelease.number}&saw=forbidden`);
      await page.getByRole('button', { name: word.markdown }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('## ');
      const markdown = await page.evaluate(() => navigator.clipboard.readText());
      const { model } = checkerOf('client-access');
      const given = Object.fromEntries(new URLSearchParams(forbidden));
      const judged = judge(model, given);
      expect(markdown.startsWith(`## ${verdicts[judged.verdict].word[lang]}\n`)).toBe(true);
      for (const id of judged.deciding) expect(markdown).toContain(`[${ruleOf(id).says[lang]}](`);
      for (const { verdict: leads } of remedies(model, given).slice(0, 3))
        expect(markdown).toContain(`→ ${verdicts[leads].word[lang]}`);
      expect(markdown).toContain('JJ205131(v=OCS.15)');
      expect(markdown).toContain('#:~:text=');
      expect(markdown).toContain(`<${link}>`);
    });

    test('a refused clipboard leaves the text to select', async ({ page }) => {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
      );
      await open(page, `${checkerPath}?${forbidden}`);
      await page.getByRole('button', { name: word.link }).click();
      await expect(page.getByRole('textbox', { name: word.refused })).toHaveValue(/saw=forbidden$/);
    });

    test('JSON goes out and comes back; wrong files are named and nothing is lost', async ({ page }) => {
      await open(page, `${checkerPath}?${forbidden}`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: word.json }).click(),
      ]);
      const text = readFileSync(await download.path(), 'utf8');
      const saved = JSON.parse(text);
      const judged = judge(checkerOf('client-access').model, saved.given);
      expect(saved).toMatchObject({
        format: 'chat-coexistence-case',
        version: 1,
        checker: 'client-access',
        verdict: judged.verdict,
        deciding: judged.deciding,
      });
      expect(saved.given).toEqual(Object.fromEntries(new URLSearchParams(forbidden)));
      const put = (name: string, content: string) =>
        page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
      for (const [name, content] of [
        ['not.json', '{'],
        ['other.json', '{"a":1}'],
        ['future.json', text.replace('"version": 1', '"version": 7')],
        ['elsewhere.json', text.replace('client-access', 'pool-home')],
        ['token.json', text.replace('"group-chat-2010"', '"nonsense"')],
      ] as const) {
        await put(name, content);
        await expect(page.locator('.opened')).toContainText(name);
        expect(search(page)).toBe(`?${forbidden}`);
      }
      await page.getByRole('button', { name: word.again }).click();
      await page.getByRole('radio', { name: word.group }).check();
      await put('case.json', text);
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
      expect(search(page)).toBe(`?${forbidden}`);
    });

    test('the checkers of a reading page share one case', async ({ page }) => {
      await page.goto(`/${lang}/guidance/coexistence-considerations/?pool=group-chat-2010`);
      const home = page.locator('[data-checker=pool-home]');
      const access = page.locator('[data-checker=client-access]');
      await access.scrollIntoViewIfNeeded();
      await expect(access).toHaveAttribute('data-live', 'true');
      await expect(access.locator('input[name=pool][value=group-chat-2010]')).toBeChecked();
      await access.locator('input[name=pool][value=persistent-chat-2013]').check();
      await expect(home.locator('input[name=pool][value=persistent-chat-2013]')).toBeChecked();
    });

    test('examples of a rule page load into its checker', async ({ page }) => {
      await open(page, `/${lang}/rules/lync-2013-client-needs-2013-pool/`);
      await page.locator('.example-groups section').nth(1).locator('a[data-load]').first().click();
      await expect(page.locator('[data-rule=lync-2013-client-needs-2013-pool]')).toHaveAttribute('data-outcome', 'broken');
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
    });

    test('nothing shifts while answering', async ({ page }) => {
      await open(page, checkerPath);
      await page.evaluate(() => {
        const shifts = Object.assign(window, { shifts: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
            if (!entry.hadRecentInput) shifts.shifts += entry.value;
        }).observe({ type: 'layout-shift', buffered: false });
      });
      for (const value of ['lync-2013', 'group-chat-2010']) {
        await page.locator(`input[value=${value}]`).first().check();
        await page.waitForTimeout(800);
      }
      expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
    });

    test('print shows the case without controls', async ({ page }) => {
      await open(page, `${checkerPath}?${forbidden}`);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.checker-printed')).toContainText('saw=forbidden');
      await expect(verdict(page)).toBeVisible();
      await expect(page.locator('.checker button:visible, .site-search:visible, nav.sidebar:visible')).toHaveCount(0);
      await expect(page.locator('.question input:visible')).toHaveCount(6);
    });
  });

  test.describe(`${lang}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('a sentence stands where the form was, and the table says every case', async ({ page }) => {
      await page.goto(checkerPath);
      await expect(page.getByText(word.withoutJs)).toBeVisible();
      await expect(page.locator('.checker form')).toBeHidden();
      await expect(page.getByRole('link', { name: word.tableLink }).first()).toHaveAttribute('href', /#all-cases$/);
      const shown = await page
        .locator('[data-cases-section]')
        .evaluateAll((sections) =>
          sections.flatMap((section) =>
            [...section.querySelectorAll('li[id]')].map(
              (row) => `${row.id} ${section.querySelector('.verdict-word')?.textContent?.trim()}`,
            ),
          ),
        );
      const expected = casesOf(checkerOf('client-access')).map(
        ({ id, result }) => `${id} ${verdicts[result.verdict].word[lang]}`,
      );
      expect(shown.sort()).toEqual(expected.sort());
    });

    test('a permalink shows both languages', async ({ page }) => {
      await page.goto('/r/lync-2013-client-needs-2013-pool/');
      for (const other of languages)
        await expect(page.locator(`a[href="/${other}/rules/lync-2013-client-needs-2013-pool/"]`)).toBeVisible();
    });
  });
}

for (const [locale, lang] of [
  ['es-MX', 'es'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
] as const)
  test(`a reader whose browser says ${locale} is led to ${lang}`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto('/r/lync-2013-client-needs-2013-pool/');
    await expect(page).toHaveURL(`/${lang}/rules/lync-2013-client-needs-2013-pool/`);
    await page.goto('/');
    await expect(page).toHaveURL(`/${lang}/`);
    await context.close();
  });

test('an island that fails points to the table of all cases', async ({ page }) => {
  await page.addInitScript(() => {
    // What the island reads first: the questions of the page.
    const { matchAll } = String.prototype;
    String.prototype.matchAll = function (pattern) {
      if (this.startsWith('client:')) throw new Error('broken on purpose');
      return matchAll.call(this, pattern);
    };
  });
  await page.goto('/en/checkers/client-access/?client=lync-2013');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('stopped working');
  await expect(alert.getByRole('link')).toHaveAttribute('href', '#all-cases');
});

test('the rule index filters by address, and rules.json names every rule', async ({ page, request }) => {
  await page.goto('/en/rules/?modality=cannot&product=2013');
  const shown = page.locator('.rule-list li:visible');
  await expect(shown.first()).toBeVisible();
  for (const item of await shown.all()) await expect(item).toHaveAttribute('data-modality', 'cannot');
  const { rules } = await (await request.get('/rules.json')).json();
  for (const { id, url } of rules.slice(0, 3))
    for (const lang of languages) expect((await request.get(url[lang])).ok(), id).toBe(true);
  expect(rules.find(({ id }: { id: string }) => id === 'lync-2013-client-needs-2013-pool')).toMatchObject({
    modality: 'must',
    source: 'coexistence-considerations#s9',
    topic: 'clients',
  });
});
