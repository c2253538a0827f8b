import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { languages, root } from './pages.ts';

const fixture = (name: string) => readFileSync(join(root, 'tests/intake/fixtures', name), 'utf8');
const search = (page: Page) => new URL(page.url()).search;

const words = {
  en: {
    paste: 'Paste output',
    label: 'Output of PowerShell commands',
    read: 'Read',
    take: /^Take over: Home of the user/,
    undo: 'Undo: take back what was read',
    says: 'The output says “Lync Server 2013”',
    differs: 'Nothing was overwritten.',
    empty: 'There is nothing to read',
    notOutput: 'It begins with “Dear all,”. Expected: output of Get-CsUser',
    all: 'The text has every Persistent Chat policy there is',
    again: 'Read again',
    lost: 'did not load. Your answers stay as they were.',
  },
  es: {
    paste: 'Pegar salida',
    label: 'Salida de comandos de PowerShell',
    read: 'Leer',
    take: /^Adoptar: Dónde está alojado el usuario/,
    undo: 'Deshacer: retirar lo leído',
    says: 'La salida dice «Lync Server 2013»',
    differs: 'No se ha sobrescrito nada.',
    empty: 'No hay nada que leer',
    notOutput: 'Empieza por «Dear all,». Se esperaba la salida de Get-CsUser',
    all: 'El texto contiene todas las directivas de chat persistente que existen',
    again: 'Leer de nuevo',
    lost: 'Sus respuestas siguen como estaban.',
  },
} as const;

for (const lang of languages) {
  const word = words[lang];
  const checker = `/${lang}/checkers/client-access/`;
  const open = async (page: Page, query = '') => {
    await page.goto(checker + query);
    await page.locator('[data-asks]').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
  };
  const exact = { exact: true };

  test.describe(`paste into the form, ${lang}`, () => {
    test('fills what it can by the keyboard alone, says where it came from, and one Undo takes it back', async ({ page }) => {
      await open(page, '?client=lync-2013&pool=persistent-chat-2013&setup=manual&connected=none');
      const before = search(page);
      await page.getByRole('button', { name: word.paste }).focus();
      await page.keyboard.press('Enter');
      const box = page.getByLabel(word.label);
      await expect(box).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(box).toBeFocused();
      await box.fill(fixture('list-en.txt'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.locator('.paste-report > p').first()).toBeFocused();
      await expect(page.locator('[data-fact=home] .told')).toContainText(word.says);
      await expect(page.locator('[data-fact=policy] .told')).toHaveCount(0);
      expect(new URLSearchParams(search(page)).get('home')).toBe('lync-2013');
      expect(new URLSearchParams(search(page)).get('policy')).toBe(null);
      // The policy hangs on the reader's word, which is part of the same step.
      await page.getByLabel(word.all).check();
      await page.getByRole('button', { name: word.again }).click();
      await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'allowed');
      await page.getByRole('button', { name: word.undo }).click();
      await expect.poll(() => search(page)).toBe(before);
      await expect(page.locator('[data-fact=home] .told')).toHaveCount(0);
    });

    test('never overwrites an answer by itself', async ({ page }) => {
      await open(page, '?home=lync-2010');
      await page.getByRole('button', { name: word.paste }).click();
      await page.getByLabel(word.label).fill(fixture('list-en.txt'));
      await page.getByRole('button', { name: word.read, ...exact }).click();
      await expect(page.locator('.paste-report')).toContainText(word.differs);
      expect(search(page)).toBe('?home=lync-2010');
      await page.getByRole('button', { name: word.take }).click();
      await expect.poll(() => search(page)).toBe('?home=lync-2013');
      await page.getByRole('button', { name: word.undo }).click();
      await expect.poll(() => search(page)).toBe('?home=lync-2010');
    });

    test('a version is asked for where a pool has none', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: word.paste }).click();
      await page.getByLabel(word.label).fill('SipAddress    : sip:ana@contoso.com\nRegistrarPool : lync13.contoso.com\n\n');
      await page.getByRole('button', { name: word.read, ...exact }).click();
      expect(search(page)).toBe('');
      await page.getByLabel('lync13.contoso.com').selectOption('lync-2013');
      await page.getByRole('button', { name: word.again }).click();
      await expect.poll(() => search(page)).toBe('?home=lync-2013');
    });

    test('what is no output gets a message and changes nothing', async ({ page }) => {
      await open(page, '?home=lync-2010');
      await page.getByRole('button', { name: word.paste }).click();
      await page.getByRole('button', { name: word.read, ...exact }).click();
      await expect(page.locator('.paste-fault')).toContainText(word.empty);
      await page.getByLabel(word.label).fill('Dear all,\nplease stop the server.');
      await page.getByRole('button', { name: word.read, ...exact }).click();
      await expect(page.locator('.paste-fault')).toContainText(word.notOutput);
      await expect(page.locator('.paste-fault')).toBeFocused();
      expect(search(page)).toBe('?home=lync-2010');
    });

    test('when its part of the site does not load, it says so and comes back', async ({ page }) => {
      await open(page, '?home=lync-2010');
      await page.route('**/policy-model.json', (route) => route.abort());
      await page.getByRole('button', { name: word.paste }).click();
      await expect(page.locator('.paste-lost')).toContainText(word.lost);
      expect(search(page)).toBe('?home=lync-2010');
      await page.unroute('**/policy-model.json');
      await page.getByRole('button', { name: word.paste }).click();
      await expect(page.getByLabel(word.label)).toBeVisible();
    });
  });
}

test('a page loads nothing of the intake until it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/checkers/client-access/?home=lync-2010', { waitUntil: 'networkidle' });
  const ofIntake = () => asked.filter((path) => /paste|intake|policy-model|usersWorker|check-?users/i.test(path));
  expect(ofIntake().filter((path) => !path.includes('PasteDoor'))).toEqual([]);
  await page.getByRole('button', { name: words.en.paste }).click();
  await expect(page.getByLabel(words.en.label)).toBeVisible();
  expect(ofIntake().length).toBeGreaterThan(1);
});
