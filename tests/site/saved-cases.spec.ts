import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { languages } from './pages.ts';

const words = {
  en: {
    json: 'Download JSON',
    undo: /^Undo/,
    openThere: 'Open it in that checker',
    loaded: 'Loaded from the file case.json.',
    says: 'The file says “Allowed”; under today’s rules it is “Not allowed”.',
    empty: 'is a saved case, but it contains no answers to these questions. Your answers stay as they were.',
    large: 'is too large for a saved case. Your answers stay as they were.',
    notJson: 'is not a JSON file. Your answers stay as they were.',
    notOurs: 'is JSON, but not a case saved from this site',
  },
  es: {
    json: 'Descargar JSON',
    undo: /^Deshacer/,
    openThere: 'Abrirlo en ese comprobador',
    loaded: 'Cargado desde el archivo case.json.',
    says: 'El archivo dice «Permitido»; según las reglas de hoy es «No permitido».',
    empty: 'es un caso guardado, pero no contiene respuestas a estas preguntas. Sus respuestas siguen como estaban.',
    large: 'es demasiado grande para ser un caso guardado. Sus respuestas siguen como estaban.',
    notJson: 'no es un archivo JSON. Sus respuestas siguen como estaban.',
    notOurs: 'es JSON, pero no un caso guardado desde este sitio',
  },
} as const;

const given = { client: 'lync-2013', pool: 'group-chat-2010' };
const saved = (change: object = {}) =>
  JSON.stringify({ format: 'chat-coexistence-case', version: 1, checker: 'client-access', given, verdict: 'allowed', ...change });
const search = (page: Page) => new URL(page.url()).search;
/** Gives the file picker a file that is on the disk: sent through the driver, a long one takes a minute. */
async function put(page: Page, name: string, content: string | Buffer, within = 'body') {
  const path = test.info().outputPath(name);
  writeFileSync(path, content);
  await page.locator(`${within} input[type=file]`).setInputFiles(path);
}

for (const lang of languages) {
  const word = words[lang];
  const checker = `/${lang}/checkers/client-access/`;

  test.describe(lang, () => {
    test('a saved case is opened before anything is answered, and Undo takes it back', async ({ page }) => {
      await page.goto(checker);
      await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
      await put(page, 'case.json', saved());
      await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'forbidden');
      await expect(page.locator('.opened')).toHaveText(`${word.loaded} ${word.says}`);
      expect(search(page)).toBe('?client=lync-2013&pool=group-chat-2010');
      await page.getByRole('button', { name: word.undo }).click();
      expect(search(page)).toBe('');
      await expect(page.locator('.opened')).toHaveText('');
      await page.goBack();
      await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'forbidden');
    });

    test('a wrong file says so at once and wipes nothing', async ({ page }) => {
      await page.goto(`${checker}?client=group-chat`);
      await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
      const long = 'x'.repeat(20_000);
      const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`n${index}`, index % 10]));
      const files: readonly (readonly [name: string, content: string | Buffer, says: string])[] = [
        ['empty.json', saved({ given: {} }), word.empty],
        ['elsewhere-only.json', saved({ given: { stage: 'during' } }), word.empty],
        ['verdict.json', saved({ verdict: 'green' }), word.notOurs],
        ['long.json', saved({ given: { client: long } }), word.notOurs],
        ['long-name.json', saved({ given: { [long]: long } }), word.notOurs],
        ['many.json', saved({ given: many }).padEnd(250_001), word.large],
        ['fewer.json', saved({ given: Object.fromEntries(Object.entries(many).slice(0, 10_000)) }), word.notOurs],
        ['50-mb.json', Buffer.alloc(49_000_000, 'x'), word.large],
        ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), word.notJson],
        ['deep.json', '['.repeat(100_000), word.notJson],
      ];
      for (const [name, content, says] of files) {
        await put(page, name, content);
        await expect(page.locator('.opened'), name).toContainText(name);
        await expect(page.locator('.opened')).toContainText(says);
        expect((await page.locator('.opened').innerText()).length).toBeLessThan(400);
        expect(search(page)).toBe('?client=group-chat');
      }
    });

    test('a case of another checker is opened there', async ({ page }) => {
      await page.goto(`${checker}?client=group-chat`);
      await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
      const other = { pool: 'group-chat-2010', host: 'lync-2013' };
      await put(page, 'other.json', saved({ checker: 'pool-home', given: other, verdict: 'forbidden' }));
      await expect(page.locator('.opened')).toContainText(checkerOf('pool-home').title[lang]);
      expect(search(page)).toBe('?client=group-chat');
      await page.getByRole('link', { name: word.openThere }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/checkers/pool-home/\\?`));
      await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'forbidden');
      await page.goto(checker);
      await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
      await put(page, 'nowhere.json', saved({ checker: 'no-such-checker' }));
      await expect(page.locator('.opened')).toContainText('no-such-checker');
      await expect(page.getByRole('link', { name: word.openThere })).toHaveCount(0);
    });

    test('on a page of several checkers a file holds the case of its own, and opens where it was saved', async ({ page }) => {
      const query = 'pool=group-chat-2010&stage=during&has-2013=yes&has-2010=yes&has-2007-r2=no';
      const path = `/${lang}/guidance/coexistence-considerations/?${query}`;
      await page.goto(path);
      const island = page.locator('[data-checker=side-by-side]');
      await expect(island).toHaveAttribute('data-live', 'true');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        island.getByRole('button', { name: word.json }).click(),
      ]);
      const text = readFileSync(await download.path(), 'utf8');
      expect(JSON.parse(text).given).toEqual({ stage: 'during', 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'no' });
      await island.locator('input[name=has-2007-r2][value=yes]').check();
      for (const content of [
        text,
        JSON.stringify({ ...JSON.parse(text), given: Object.fromEntries(new URLSearchParams(query)) }),
      ]) {
        await put(page, 'case.json', content, '[data-checker=side-by-side]');
        await expect(island.locator('.opened')).toContainText(word.loaded);
        await expect(island.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'limited');
        expect(new URLSearchParams(search(page)).get('pool')).toBe('group-chat-2010');
      }
    });
  });
}
