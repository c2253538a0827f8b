import { expect, type Page, test } from '@playwright/test';
import { languages } from './pages.ts';

const words = {
  en: {
    fromLink: 'Loaded from a link.',
    mended: 'The link was damaged. We read: Client: Lync 2013 · Chat pool: Lync Server 2010 Group Chat',
    says: 'The link says “Allowed”; under today’s rules it is “Not allowed”.',
    unread: 'could not be read',
    tooMany: 'the link has more than 2000 parameters, so none of its answers was read',
  },
  es: {
    fromLink: 'Cargado desde un enlace.',
    mended:
      'El enlace estaba dañado. Se ha leído: Cliente: Lync 2013 · Grupo de servidores de chat: Chat en grupo de Lync Server 2010',
    says: 'El enlace dice «Permitido»; según las reglas de hoy es «No permitido».',
    unread: 'no se pudo leer',
    tooMany: 'el enlace tiene más de 2000 parámetros, así que no se leyó ninguna de sus respuestas',
  },
} as const;

const link = 'client=lync-2013&pool=group-chat-2010&v=1&saw=allowed';
const verdict = (page: Page) => page.locator('[data-verdict]').first();
const search = (page: Page) => new URL(page.url()).search;
const open = async (page: Page, path: string) => {
  await page.goto(path);
  await expect(page.locator('[data-checker]').first()).toHaveAttribute('data-live', 'true');
};

for (const lang of languages) {
  const word = words[lang];
  const checker = `/${lang}/checkers/client-access/`;

  test.describe(lang, () => {
    test('what counts visitors is ignored, and goes from the address with the first answer', async ({ page }) => {
      await open(page, `${checker}?utm_source=mail&fbclid=1`);
      await expect(page.locator('.notices')).toHaveCount(0);
      await open(page, `${checker}?${link}&utm_source=mail&fbclid=1`);
      const notices = page.locator('.notices');
      await expect(notices).toContainText(word.fromLink);
      await expect(notices).toContainText(word.says);
      await expect(notices).not.toContainText(word.unread);
      await expect(page.locator('.mended')).toHaveCount(0);
      await page.locator('input[name=policy][value=disabled]').check();
      expect(search(page)).toBe('?client=lync-2013&pool=group-chat-2010&policy=disabled');
    });

    test('a damaged link is read as it was meant, with one notice', async ({ page }) => {
      for (const damaged of [
        `${link}).`,
        `${link}%C2%A0`,
        link.replaceAll('&', '&amp;'),
        link.replaceAll('&', ';').toUpperCase(),
      ]) {
        await open(page, `${checker}?${damaged}`);
        await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
        await expect(page.locator('.mended')).toHaveText(word.mended);
        await expect(page.locator('.notices')).toContainText(word.says);
        await expect(page.locator('.notices')).not.toContainText(word.unread);
      }
    });

    test('a link for another page says nothing; one of too many parameters says so', async ({ page }) => {
      await open(page, `${checker}?page=2&tab=one`);
      await expect(page.locator('.notices')).toHaveCount(0);
      await open(page, `${checker}?${'a&'.repeat(2001)}${link}`);
      await expect(page.locator('.notices')).toContainText(word.tooMany);
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'unknown');
    });

    test('a fragment that is no encoding throws nothing', async ({ page }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      for (const fragment of ['#100%', '#%E0%A4%A']) {
        await open(page, `${checker}?client=lync-2013${fragment}`);
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        await page.goto('about:blank');
      }
      expect(errors).toEqual([]);
    });

    test('what was answered here is not called loaded from a link after a reload or Back', async ({ page }) => {
      await open(page, checker);
      await page.locator('input[name=client][value=lync-2013]').check();
      await page.reload();
      await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
      await expect(page.locator('input[name=client][value=lync-2013]')).toBeChecked();
      await expect(page.locator('.notices')).toHaveCount(0);
      await page.goto(`/${lang}/sources/`);
      await page.goBack();
      await expect(page.locator('input[name=client][value=lync-2013]')).toBeChecked();
      await expect(page.locator('.notices')).toHaveCount(0);
      await open(page, `${checker}?client=group-chat`);
      await expect(page.locator('.notices')).toContainText(word.fromLink);
    });

    test('Back and Forward over a jump to the table keep what was answered after it', async ({ page }) => {
      await open(page, `${checker}?client=lync-2013`);
      await page.locator('.cases-link a').click();
      await expect(page).toHaveURL(/#all-cases$/);
      await page.locator('input[name=pool][value=group-chat-2010]').check();
      await page.goBack();
      await expect(page).toHaveURL(/\?client=lync-2013&pool=group-chat-2010$/);
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
      await page.locator('input[name=pool][value=persistent-chat-2013]').check();
      await page.goForward();
      await expect(page).toHaveURL(/\?client=lync-2013&pool=persistent-chat-2013#all-cases$/);
      await expect(page.locator('input[name=pool][value=persistent-chat-2013]')).toBeChecked();
    });
  });
}
