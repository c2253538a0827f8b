import { chromium } from '/work/wt/rooms/node_modules/@playwright/test/index.mjs';
import { browserPath, launchArguments } from '/work/wt/rooms/tests/site/browser.mjs';
const [,, which, ...rest] = process.argv;
const browser = await chromium.launch({ executablePath: browserPath(), args: launchArguments });
const port = 4431;
for (const [width, height] of [[1440,900],[390,844]]) for (const scheme of ['light','dark']) for (const lang of ['en','es']) {
  if ((width===390) !== (scheme==='dark') && !rest.includes('all') ) {}
  if (!rest.includes('all') && !((width===1440&&scheme==='light'&&lang==='en')||(width===390&&scheme==='dark'&&lang==='es')||(width===1440&&scheme==='dark'&&lang==='es')||(width===390&&scheme==='light'&&lang==='en'))) continue;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  if (which==='rooms') {
    await page.goto(`http://localhost:${port}/${lang}/check-rooms/`);
    await page.locator('[data-intake=ready]').waitFor();
    await page.locator('.intake > .bar button').first().click();
    await page.locator('.bar .primary').click();
    await page.locator('[data-row]').first().waitFor();
    await page.waitForTimeout(300);
  } else {
    const q = rest.find((x) => x.startsWith('?')) ?? '';
    await page.goto(`http://localhost:${port}/${lang}/${which}/${q}`);
    await page.waitForTimeout(2500);
  }
  await page.screenshot({ path: `/tmp/rooms-${which.replaceAll('/','_')}-${width}-${scheme}-${lang}.png`, fullPage: !rest.includes('view') });
  await page.close();
}
await browser.close();
