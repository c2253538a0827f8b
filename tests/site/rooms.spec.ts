import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { holdWorker } from './held.ts';
import { languages } from './pages.ts';

const words = {
  en: {
    ready: 'Check the rooms',
    sample: 'Try it with a sample',
    judged: 'Rooms judged: 11.',
    changed: 'this result is for the earlier ones',
    csv: 'Download CSV',
    noList: 'There is no list of legacy rooms yet.',
    pdf: 'report.csv is not text but a PDF file.',
    notUsed: 'is not needed here',
    noColumn: 'The list has no column hasFiles.',
    bad: 'In tree.csv: Rows that could not be read',
    unread: 'not judged, and the list is not complete: 4.',
    filter: 'Category or room',
    note: 'What the migration does',
    notFree: 'Whether the name is free is not known',
    files: 'Files have to be copied manually',
    paste: 'Or paste a list',
    add: 'Add what was pasted',
    lost: 'Your lists are still here',
    stop: 'Stop',
    stopped: 'You stopped the check. Rows judged, from the beginning of the list: ',
    columns: '"Name after the migration","Characters, at least","Verdict","Deciding rules","What the migration does","Link"',
  },
  es: {
    ready: 'Comprobar los salones',
    sample: 'Probarlo con un ejemplo',
    judged: 'Salones evaluados: 11.',
    changed: 'este resultado es de las anteriores',
    csv: 'Descargar CSV',
    noList: 'Aún no hay ninguna lista de salones heredados.',
    pdf: 'report.csv no es texto, sino un archivo PDF.',
    notUsed: 'no hace falta aquí',
    noColumn: 'La lista no tiene la columna hasFiles.',
    bad: 'En tree.csv: Filas que no se han podido leer',
    unread: 'no se han evaluado y la lista no está completa: 4.',
    filter: 'Categoría o salón',
    note: 'Qué hace la migración',
    notFree: 'No se sabe si el nombre está libre',
    files: 'Los archivos tienen que copiarse manualmente',
    paste: 'O pegue una lista',
    add: 'Añadir lo pegado',
    lost: 'Sus listas siguen aquí',
    stop: 'Detener',
    stopped: 'Ha detenido la comprobación. Filas evaluadas, desde el principio de la lista: ',
    columns:
      '"Nombre después de la migración","Caracteres, como mínimo","Veredicto","Reglas que deciden","Qué hace la migración","Enlace"',
  },
} as const;

for (const lang of languages) {
  const word = words[lang];
  const open = async (page: Page) => {
    await page.goto(`/${lang}/check-rooms/`);
    await expect(page.locator('[data-intake]')).toHaveAttribute('data-intake', 'ready');
  };
  const put = (page: Page, name: string, content: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  const check = (page: Page) => page.getByRole('button', { name: word.ready }).click();

  test.describe(`lists of rooms, ${lang}`, () => {
    test('the sample is judged by the keyboard alone, and each verdict is that of its link', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: word.sample }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.added li')).toHaveCount(3);
      await page.getByRole('button', { name: word.ready }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#result')).toBeFocused();
      await expect(page.locator('.users-result')).toContainText(word.judged);
      for (const verdict of ['allowed', 'limited', 'forbidden', 'silent', 'unknown'])
        await expect(page.locator(`.counts [data-verdict=${verdict}]`)).toHaveCount(1);
      await page.locator('.users-filters').getByLabel(word.note).selectOption({ label: word.files });
      await expect(page.locator('[data-row]')).toHaveCount(1);
      const cases = await page
        .locator('[data-row] a[data-verdict]')
        .evaluateAll((links) =>
          links.map((link) => [(link as HTMLAnchorElement).href, (link as HTMLElement).dataset['verdict']]),
        );
      expect(cases.length).toBeGreaterThan(2);
      for (const [href, verdict] of cases) {
        await page.goto(href ?? '');
        await expect(page.locator('[data-checker] [data-verdict]').first()).toHaveAttribute('data-verdict', verdict ?? '');
      }
    });

    test('a result says when it is of earlier plans, and the list comes back with six columns more', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: word.sample }).click();
      await check(page);
      await expect(page.locator('.users-result')).toContainText(word.judged);
      await expect(page.locator('.stale')).toHaveCount(0);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: word.csv }).click()]);
      const lines = readFileSync(await download.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
      expect(lines).toHaveLength(12);
      expect(lines[0]).toBe(
        `\ufeff"categoryPath","room","categoryInvites","roomInvites","disabled","hasFiles","rootManagers","federatedMembers",${word.columns}`,
      );
      await page.locator('.plans select').first().selectOption('let-go');
      await expect(page.locator('.stale')).toContainText(word.changed);
    });

    test('wrong and damaged files say what they are; what is absent is not known', async ({ page }) => {
      await open(page);
      await check(page);
      await expect(page.locator('.faults')).toContainText(word.noList);
      await put(page, 'report.csv', '%PDF-1.7 and so on');
      await expect(page.locator('.faults')).toContainText(word.pdf);
      await put(page, 'users.csv', 'SipAddress,RegistrarPool\nsip:a@contoso.com,x\n');
      await expect(page.locator('.faults')).toContainText(word.notUsed);
      await expect(page.locator('.added')).toHaveCount(0);
      await put(page, 'tree.csv', 'categoryPath;room;disabled\nVentas;Ofertas;False\nbroken\nVentas;;False\n');
      await expect(page.locator('.faults')).toBeHidden();
      await check(page);
      for (const text of [word.noColumn, word.bad, word.unread]) await expect(page.locator('.list-notes')).toContainText(text);
      await expect(page.locator('[data-row]')).toHaveCount(1);
      await expect(page.locator('.counts', { hasText: word.notFree })).toHaveCount(1);
      await expect(page.locator('[data-row] a[data-verdict]')).toHaveAttribute('data-verdict', 'unknown');
      await page.getByLabel(word.filter).fill('nothing of the kind');
      await expect(page.locator('[data-row]')).toHaveCount(0);
    });

    test('stopped while the rooms are judged, those that were judged stay, and it says so', async ({ page }) => {
      const all = 20_000;
      await open(page);
      const worker = await holdWorker(page, /roomsWorker/);
      const size = await page.locator('[data-intake]').evaluate((section, count) => {
        const rooms = Array.from({ length: count }, (_, at) => `Ventas,Oferta ${at},,,False,False,,\r\n`);
        const header = 'categoryPath,room,categoryInvites,roomInvites,disabled,hasFiles,rootManagers,federatedMembers\r\n';
        const file = new File([header, ...rooms], 'legacy-tree.csv');
        const data = new DataTransfer();
        data.items.add(file);
        section.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: data }));
        return file.size;
      }, all);
      await expect(page.locator('.added li')).toHaveCount(1);
      await check(page);
      // The list is read to its end, and some of its rooms are judged.
      await worker.pauseWhere(({ rows, bytes }) => bytes === size && rows < all);
      await page.getByRole('button', { name: word.stop, exact: true }).click();
      const result = page.locator('.users-result');
      await expect(result).toContainText(word.stopped);
      const said = (await result.textContent())?.split(word.stopped)[1] ?? '';
      const judged = Number(/^[\d.,\u00a0]+/.exec(said)?.[0].replace(/\D/g, ''));
      expect(judged).toBeGreaterThan(0);
      expect(judged).toBeLessThan(all);
      await expect(page.locator('[data-row]').first()).toBeVisible();
      // The page goes on: the sample is judged whole.
      await worker.letGo();
      await page.getByRole('button', { name: word.sample }).click();
      await check(page);
      await expect(result).toContainText(word.judged);
    });

    test('a list is pasted; when the worker does not load, it says so and the list stays', async ({ page }) => {
      await open(page);
      await page.getByLabel(word.paste).fill('categoryPath,room\nVentas,Ofertas\n');
      await page.getByRole('button', { name: word.add }).click();
      await expect(page.locator('.added li')).toHaveCount(1);
      await page.route(/roomsWorker/, (route) => route.abort());
      await check(page);
      await expect(page.locator('.faults')).toContainText(word.lost);
      await expect(page.locator('.added li')).toHaveCount(1);
      await page.unroute(/roomsWorker/);
      await check(page);
      await expect(page.locator('[data-row]')).toHaveCount(1);
    });
  });
}
