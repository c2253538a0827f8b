import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { languages } from './pages.ts';

const search = (page: Page) => new URLSearchParams(new URL(page.url()).search);

const words = {
  en: {
    missing: 'Answers missing',
    allowed: 'Allowed',
    unread: 'Not everything in the link could be read.',
    again: 'Try again',
    lost: 'so there is no verdict',
    startAgain: 'Start again',
    undo: 'Undo',
    paste: 'Paste output',
    label: 'Output of PowerShell commands',
    read: 'Read',
    json: 'Download JSON',
    markdown: 'Copy as Markdown',
    open: 'Open a saved case',
    loaded: 'Loaded from the file deployment.json.',
    whole: 'has the answers about a whole deployment. Your answers stay as they were.',
    there: 'Open it on the page “Check a whole deployment”',
    noVerdict: 'No verdict',
  },
  es: {
    missing: 'Faltan respuestas',
    allowed: 'Permitido',
    unread: 'No se ha podido leer todo lo que dice el enlace.',
    again: 'Intentar de nuevo',
    lost: 'no hay veredicto',
    startAgain: 'Empezar de nuevo',
    undo: 'Deshacer',
    paste: 'Pegar la salida de un comando',
    label: 'Salida de comandos de PowerShell',
    read: 'Leer',
    json: 'Descargar JSON',
    markdown: 'Copiar como Markdown',
    open: 'Abrir un caso guardado',
    loaded: 'Cargado desde el archivo deployment.json.',
    whole: 'contiene las respuestas sobre una implementación entera. Sus respuestas siguen como estaban.',
    there: 'Abrirlo en la página «Comprobar toda una implementación»',
    noVerdict: 'Sin veredicto',
  },
} as const;

for (const lang of languages) {
  const word = words[lang];
  const open = async (page: Page, query = '') => {
    await page.goto(`/${lang}/check-deployment/${query}`);
    await expect(page.locator('.deployment')).toHaveAttribute('data-intake', 'ready');
  };
  const line = (page: Page, checker: string) => page.locator(`[data-line=${checker}]`);

  test.describe(`my deployment, ${lang}`, () => {
    test('every checker that asks an answer judges it; only their data is loaded; each line opens with the answers', async ({
      page,
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        const [, checker] = /\/data\/([\w-]+)\.\w\w\./.exec(request.url()) ?? [];
        if (checker && checker !== 'words') asked.push(checker);
      });
      await open(page);
      await expect(page.locator('[data-line]')).toHaveCount(0);
      expect(asked).toEqual([]);
      // By the keyboard alone.
      const pool = page.locator('.asked [data-fact=pool] select');
      await pool.focus();
      await pool.selectOption('persistent-chat-2013');
      await expect(page.locator('[data-line][data-says]')).toHaveCount(4);
      expect([...new Set(asked)].sort()).toEqual(['client-access', 'legacy-client-domains', 'pool-home', 'which-client']);
      await expect(line(page, 'client-access')).toHaveAttribute('data-says', 'unknown');
      await expect(line(page, 'client-access')).toContainText(word.missing);
      await page.locator('.asked [data-fact=home] select').selectOption('lync-2013');
      await page.locator('.asked [data-fact=policy] select').selectOption('enabled');
      const next = page.locator('.next-question [data-fact]');
      await expect(next).toHaveCount(1);
      expect(search(page).get('home')).toBe('lync-2013');
      await page.locator('[data-group=coexistence] > summary').focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-group=coexistence] [data-fact=client] select').selectOption('lync-2013');
      await expect(line(page, 'client-access')).toHaveAttribute('data-says', 'allowed');
      await line(page, 'client-access').getByRole('link').press('Enter');
      await expect(page.locator('[data-checker=client-access] [data-verdict]').first()).toHaveAttribute(
        'data-verdict',
        'allowed',
      );
      expect(search(page).get('policy')).toBe('enabled');
    });

    test('a damaged link says what was not read and keeps the rest; data that does not come is no verdict', async ({ page }) => {
      await page.route('**/data/pool-home.*', (route) => route.abort());
      await open(page, '?pool=persistent-chat-2013&home=nowhere&colour=red');
      await expect(page.locator('.notices')).toContainText(word.unread);
      await expect(page.locator('.notices li')).toHaveCount(2);
      await expect(page.locator('.asked [data-fact=pool] select')).toHaveValue('persistent-chat-2013');
      await expect(page.locator('.asked [data-fact=home] select')).toHaveValue('');
      await expect(line(page, 'pool-home')).toContainText(word.lost);
      await expect(line(page, 'pool-home')).not.toHaveAttribute('data-says');
      await page.unroute('**/data/pool-home.*');
      await line(page, 'pool-home').getByRole('button', { name: word.again }).click();
      await expect(line(page, 'pool-home')).toHaveAttribute('data-says');
    });

    test('output is pasted, and what was read can be taken back; so can starting again', async ({ page }) => {
      await open(page, '?pool=persistent-chat-2013');
      await page.getByRole('button', { name: word.paste }).click();
      await page
        .getByLabel(word.label)
        .fill(
          'Identity             : Global\nEnablePersistentChat : True\n\nSipAddress    : sip:ana@contoso.com\nRegistrarPool :\n',
        );
      await page.getByRole('button', { name: word.read, exact: true }).click();
      await expect(page.locator('.paste-report')).toBeVisible();
      await page.getByRole('button', { name: word.startAgain }).click();
      await expect(page.locator('[data-line]')).toHaveCount(0);
      expect([...search(page)]).toEqual([]);
      await page.locator('.result').getByRole('button', { name: word.undo }).click();
      await expect(page.locator('.asked [data-fact=pool] select')).toHaveValue('persistent-chat-2013');
    });

    const some = '?client=lync-2013&pool=persistent-chat-2013&home=lync-2013&policy=enabled';
    const settled = async (page: Page) => {
      await expect(page.locator('[data-line]').first()).toBeVisible();
      await expect(page.locator('[data-line]:not([data-says])')).toHaveCount(0);
    };

    test('it is saved as a file and opened again, here and not in a checker', async ({ page }) => {
      await open(page, some);
      await settled(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: word.json }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('deployment.json');
      const file = await download.path();
      const saved = JSON.parse(readFileSync(file, 'utf8'));
      expect(saved.given).toEqual(Object.fromEntries(new URLSearchParams(some)));
      const shown = await page
        .locator('[data-line]')
        .evaluateAll((lines) => lines.map((line) => [line.getAttribute('data-line'), line.getAttribute('data-says')]));
      expect(Object.entries(saved.checkers).map(([id, it]) => [id, (it as { verdict: string }).verdict])).toEqual(shown);
      expect(saved.withoutVerdict).toEqual([]);
      expect(new URL(saved.link).pathname).toBe(`/${lang}/check-deployment/`);

      const upload = { name: 'deployment.json', mimeType: 'application/json', buffer: readFileSync(file) };
      await open(page, '?home=lync-2010&active-servers=one');
      await page.getByLabel(word.open).setInputFiles(upload);
      await expect(page.locator('.opened')).toHaveText(word.loaded);
      expect(Object.fromEntries(search(page))).toEqual(saved.given);
      await page.locator('.result').getByRole('button', { name: word.undo }).click();
      expect(Object.fromEntries(search(page))).toEqual({ home: 'lync-2010', 'active-servers': 'one' });

      await page.goto(`/${lang}/checkers/client-access/?home=lync-2010`);
      await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
      await page.getByLabel(word.open).setInputFiles(upload);
      await expect(page.locator('.opened')).toContainText(word.whole);
      expect(search(page).get('home')).toBe('lync-2010');
      await page.getByRole('link', { name: word.there }).click();
      await expect(line(page, 'client-access')).toHaveAttribute('data-says', 'allowed');
    });

    test('as Markdown and on paper it has every answer, each checker’s verdict and what has none', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.route('**/data/pool-home.*', (route) => route.abort());
      await open(page, some);
      await expect(line(page, 'pool-home')).toContainText(word.lost);
      await expect(page.locator('[data-line]:not([data-says])')).toHaveCount(1);
      await page.getByRole('button', { name: word.markdown }).click();
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(copied).toContain('## ');
      const text = await copied();
      const answers = await page.locator('.print-only li').allTextContents();
      expect(answers).toHaveLength(4);
      for (const answer of answers) expect(text).toContain(`- ${answer}`);
      expect(text).toContain(`### ${word.noVerdict}`);
      expect(text).toContain(`### ${word.allowed}\n`);
      expect(text).toContain(`### ${word.missing}\n`);
      const links = [...text.matchAll(/\/checkers\/([\w-]+)\/\?([^)]*)\)/g)].map(([, id, query]) => [id, query] as const);
      const shown = await page
        .locator('[data-line]')
        .evaluateAll((lines) => lines.map((it) => [it.getAttribute('data-line'), it.getAttribute('data-says')] as const));
      expect(links.map(([id]) => id)).toEqual(shown.map(([id]) => id));
      for (const [at, [, query]] of links.entries()) expect(new URLSearchParams(query).get('saw')).toBe(shown[at]?.[1] ?? null);

      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.print-only li').first()).toBeVisible();
      await expect(page.locator('.checker-printed .address')).toContainText(`/${lang}/check-deployment/?`);
      await expect(line(page, 'client-access')).toBeVisible();
      await expect(page.locator('.share')).toBeHidden();
    });

    test('a link from one checker to another takes along what both ask', async ({ page }) => {
      await page.goto(`/${lang}/checkers/client-access/?client=lync-2013&pool=persistent-chat-2013&home=lync-2013`);
      await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
      const link = page.locator('nav.sidebar a[href$="/checkers/which-client/"]').first();
      await link.evaluate((it) => (it as HTMLElement).click());
      await expect(page.locator('[data-checker=which-client]')).toHaveAttribute('data-live', 'true');
      await expect.poll(() => search(page).get('pool')).toBe('persistent-chat-2013');
      expect(search(page).get('client')).toBe(null);
    });
  });
}
