// From the click on an answer to the paint after it, on the checker with the most cases, with the processor throttled to a
// quarter: against a radio button on the same page whose click only writes a word, which is what the browser itself takes. With
// the folder of another build it measures that too: `npm run bench:answers -- <its dist>`. In one run, in turn, as ratios.
// Needs a build (`npm run build`).
import { chromium, type Page } from '@playwright/test';
import { siteServer } from '../../src/site/build/serve.ts';
import { browserPath, launchArguments } from '../site/browser.mjs';
import { median, report } from './report.ts';

const rounds = 4;
const answers = 20;
const throttled = 4;
const where = '/en/checkers/roles-and-tools/';
/** How much slower than the bare radio button an answer may be, in the middle. */
const most = 6;

type Times = { readonly all: number[]; readonly first: number[] };
const none = (): Times => ({ all: [], first: [] });

/** From what the event says of its time to the task after the next frame. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const painted: number[] = [];
    Object.assign(window, { painted });
    addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof HTMLInputElement)) return;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => painted.push(performance.now() - event.timeStamp);
          port2.postMessage(0);
        });
      },
      true,
    );
  });

/** Clicks on a place, and waits until what follows the paint is done too. */
async function click(page: Page, x: number, y: number): Promise<number> {
  await page.evaluate(() => {
    (window as unknown as { painted: number[] }).painted.length = 0;
  });
  await page.mouse.click(x, y);
  await page.waitForTimeout(500);
  const [time] = await page.evaluate(() => (window as unknown as { painted: number[] }).painted);
  if (time === undefined) throw new Error('nothing was painted after a click');
  return time;
}

async function answered(page: Page, into: Times) {
  const options = await page.locator('.question .option').all();
  for (let turn = 0; turn < answers; turn++) {
    const option = options[(4 + 3 * turn) % options.length];
    await option?.scrollIntoViewIfNeeded();
    await page.waitForTimeout(150);
    const box = await option?.boundingBox();
    if (!box) throw new Error(`there is no option to click on ${page.url()}`);
    const time = await click(page, box.x + 12, box.y + box.height / 2);
    into.all.push(time);
    if (turn === 0) into.first.push(time);
  }
}

/** The same with two radio buttons that only write a word. */
async function bare(page: Page, into: Times) {
  await page.evaluate(() => {
    const box = Object.assign(document.createElement('div'), { className: 'bare' });
    box.style.cssText = 'position: fixed; inset: 100px auto auto 100px; z-index: 999; background: white';
    for (let number = 0; number < 2; number++) {
      const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'bare' });
      radio.addEventListener('change', () => {
        word.textContent = String(number);
      });
      box.append(radio);
    }
    const word = document.createElement('p');
    box.append(word);
    document.body.append(box);
  });
  for (let turn = 0; turn < answers; turn++) {
    const box = await page
      .locator('.bare input')
      .nth(turn % 2)
      .boundingBox();
    if (!box) throw new Error('there is no bare radio button');
    into.all.push(await click(page, box.x + box.width / 2, box.y + box.height / 2));
  }
}

const other = process.argv[2];
// Without headers: builds of long ago name none.
const servers = ['dist', ...(other ? [other] : [])].map((folder) => siteServer(folder, '/', []).listen(0));
const path = browserPath();
const browser = await chromium.launch({ ...(path && { executablePath: path }), args: launchArguments });
try {
  const radio = none();
  const times = servers.map(none);
  for (let round = 0; round < rounds; round++)
    for (const [index, server] of servers.entries()) {
      const address = server.address();
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
      const page = await context.newPage();
      await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: throttled });
      await page.goto(`http://localhost:${typeof address === 'object' ? address?.port : ''}${where}`);
      await page.locator('astro-island:not([ssr]) .question .option').first().waitFor();
      await page.waitForTimeout(1500);
      await listen(page);
      await page.mouse.move(300, 300);
      await page.waitForTimeout(600);
      await answered(page, times[index] as Times);
      if (index === 0) await bare(page, radio);
      await context.close();
    }
  const [own, before] = times as [Times, Times | undefined];
  const said = ({ all, first }: Times) =>
    `median ${median(all).toFixed(0)}, slowest ${Math.max(...all).toFixed(0)}, first ones ${median(first).toFixed(0)} ms`;
  console.log(
    `     ${rounds * answers} answers: ${said(own)}; the bare radio button: median ${median(radio.all).toFixed(0)}, slowest ${Math.max(...radio.all).toFixed(0)} ms`,
  );
  const ratio = median(own.all) / median(radio.all);
  report('an answer painted, against a bare radio button of the same page', `${ratio.toFixed(2)}×`, ratio <= most);
  if (before) {
    console.log(`     the other build: ${said(before)}`);
    const against = (of: (times: Times) => number) => `${(of(own) / of(before)).toFixed(2)}×`;
    console.log(
      `     against the other build: median ${against(({ all }) => median(all))}, slowest ${against(({ all }) => Math.max(...all))}, first ones ${against(({ first }) => median(first))}`,
    );
  }
} finally {
  await browser.close();
  for (const server of servers) server.close();
}
