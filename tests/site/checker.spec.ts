import { expect, test } from '@playwright/test';

test('a link to a real case opens to its verdict', async ({ page }) => {
  await page.goto('/en/checkers/client-access/?client=lync-2013&pool=group-chat-2010');
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'forbidden');
});
