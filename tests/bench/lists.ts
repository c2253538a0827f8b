// Whole lists of users in the browser: the page and its own worker, as built, against uDSV merely reading the same file in a
// worker. One run, interleaved, as ratios. Needs a build (`npm run build`).
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { siteServer } from '../../src/site/build/serve.ts';
import { policyList, services } from '../intake/madeUp.ts';
import { browserPath, launchArguments } from '../site/browser.mjs';
import { manyClients, manyUsers } from './manyUsers.ts';
import { median, report } from './report.ts';
import { workerMemory } from './workerMemory.ts';

const rounds = 5;
const most = 1_000_000;
const some = 10_000;

const inMilliseconds = (values: readonly number[]) => `${Math.round(median(values))} ms`;
const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

const access = checkerOf('client-access');
const policy = checkerOf('effective-policy');
const choices = { client: 'lync-2013', pool: 'persistent-chat-2013', setup: 'manual', connected: 'none' };
const asked = {
  word: { allPolicies: true },
  model: access.model,
  policies: { model: policy.model, leads: policy.leadsTo?.when ?? {} },
  lang: 'en',
};
const around = [services, policyList];

type Judged = { readonly all: number; readonly rows: number; readonly byVerdict: Record<string, number> };

/** Starts our own worker, which stays until `stopOurs`. */
const startOurs = (page: Page) =>
  page.evaluate((script) => {
    const made = new Worker(script, { type: 'module' });
    Object.assign(window, { ours: made });
  }, script);
const stopOurs = (page: Page) => page.evaluate(() => (window as unknown as { ours: Worker }).ours.terminate());

/** How long the worker takes until all is judged and the first rows of the table are here. */
const judgeOurs = (page: Page, input: string, clients?: string): Promise<Judged> =>
  page.evaluate(
    async ({ input, clients, asked, around }) => {
      const fileOf = (id: string) => (document.getElementById(id) as HTMLInputElement).files?.[0] as File;
      const worker = (window as unknown as { ours: Worker }).ours;
      const start = performance.now();
      const ready = Promise.withResolvers<{ all: number; rows: number; byVerdict: Record<string, number> }>();
      let summary: { rows: number; byVerdict: Record<string, number> } | undefined;
      worker.onerror = () => ready.reject(new Error('the worker failed'));
      worker.onmessage = ({ data }) => {
        if (data.tell === 'fault') ready.reject(new Error(data.fault));
        if (data.tell === 'summary') {
          ({ summary } = data);
          worker.postMessage({ ask: 'view', order: { by: 'row', down: false, text: '' } });
        }
        if (data.tell === 'view') worker.postMessage({ ask: 'rows', view: data.view, from: 0, to: 100 });
        if (data.tell === 'rows') {
          const { rows = 0, byVerdict = {} } = summary ?? {};
          ready.resolve({ all: performance.now() - start, rows, byVerdict });
        }
      };
      const files = { users: fileOf(input), ...(clients && { clients: fileOf(clients) }) };
      worker.postMessage({ ask: 'judge', ...files, around: around.map((text) => new File([text], 'list.csv')), ...asked });
      return ready.promise;
    },
    { input, clients, asked: { ...asked, choices: clients ? { ...choices, client: 'listed' } : choices }, around },
  );

/** The same with a worker of its own, which has to start. */
async function ours(page: Page, input: string, clients?: string): Promise<Judged> {
  const start = performance.now();
  await startOurs(page);
  const before = performance.now() - start;
  const judged = await judgeOurs(page, input, clients);
  await stopOurs(page);
  return { ...judged, all: judged.all + before };
}

/** How long uDSV takes to read the same file, in a worker as well. */
const theirs = (page: Page, input: string, streamed: boolean) =>
  page.evaluate(
    async ({ input, streamed }) => {
      const file = (document.getElementById(input) as HTMLInputElement).files?.[0] as File;
      const start = performance.now();
      const worker = new Worker('/bench/rival.js', { type: 'module' });
      const rows = await new Promise<number>((resolve, reject) => {
        worker.onerror = () => reject(new Error('the rival failed'));
        worker.onmessage = ({ data }) => resolve(data);
        worker.postMessage({ file, streamed });
      });
      const all = performance.now() - start;
      worker.terminate();
      return { all, rows };
    },
    { input, streamed },
  );

/** How long it takes to read the bytes and nothing else. */
const bytesAlone = (page: Page, input: string) =>
  page.evaluate(async (input) => {
    const file = (document.getElementById(input) as HTMLInputElement).files?.[0] as File;
    const start = performance.now();
    const reader = file.stream().getReader();
    while (!(await reader.read()).done);
    return performance.now() - start;
  }, input);

/**
 * The page itself: drops a list, has it checked as soon as it is there, and answers how long it is from the drop until the first
 * rows can be seen and until the result can, and each task of the page that took longer than 50 ms.
 */
const inPage = (page: Page, input: string) =>
  page.evaluate(
    async ({ input, around, choices }) => {
      const section = document.querySelector('[data-intake]') as HTMLElement;
      const until = async (holds: () => unknown) => {
        while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
      };
      const drop = async (files: readonly File[]) => {
        const before = document.querySelectorAll('.added li').length;
        const data = new DataTransfer();
        for (const file of files) data.items.add(file);
        section.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
        await until(() => document.querySelectorAll('.added li').length === before + files.length);
      };
      await drop(around.map((text, at) => new File([text], `around-${at}.csv`)));
      const selects = [...section.querySelectorAll<HTMLSelectElement>('.choices select')];
      const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
      for (const [at, value] of choices.entries()) {
        set?.call(selects[at], value);
        selects[at]?.dispatchEvent(new Event('change', { bubbles: true }));
      }
      const long: number[] = [];
      new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({
        type: 'longtask',
      });
      const list = (document.getElementById(input) as HTMLInputElement).files?.[0] as File;
      await new Promise((resolve) => setTimeout(resolve, 500));
      const start = performance.now();
      await drop([list]);
      (section.querySelector('button.primary') as HTMLButtonElement).click();
      await until(() => section.querySelector('.so-far [data-first-row], #result'));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const first = performance.now() - start;
      const early = section.querySelector('#result') === null;
      await until(() => section.querySelector('[data-row]'));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const all = performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { first, early, all, long };
    },
    { input, around, choices: Object.values(choices) },
  );

const script = `/_astro/${readdirSync(join('dist', '_astro')).find((name) => /^usersWorker-.*\.js$/.test(name))}`;
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const server = siteServer('dist').listen(0);
const path = browserPath();
const browser = await chromium.launch({ ...(path && { executablePath: path }), args: launchArguments });
try {
  const address = server.address();
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  const module = (name: string, file: string) =>
    page.route(`**/bench/${name}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') }),
    );
  await module('rival.js', 'tests/bench/rival.js');
  await module('uDSV.mjs', 'node_modules/udsv/dist/uDSV.mjs');
  const made = { many: await manyUsers(folder, most), few: await manyUsers(folder, some), one: await manyUsers(folder, 1) };
  const files = {
    many: made.many.path,
    few: made.few.path,
    one: made.one.path,
    clients: await manyClients(folder, most),
  };
  const open = async () => {
    await page.goto(`http://localhost:${typeof address === 'object' ? address?.port : ''}/en/check-users/`);
    await page.locator('[data-intake=ready]').waitFor();
    for (const [id, file] of Object.entries(files)) {
      await page.evaluate((id) => document.body.append(Object.assign(document.createElement('input'), { type: 'file', id })), id);
      await page.locator(`#${id}`).setInputFiles(file);
    }
  };
  const checked = (rows: number, wanted = most) => {
    if (rows !== wanted) throw new Error(`${rows} rows, not ${wanted}`);
  };
  await open();

  const times = {
    ours: [] as number[],
    listed: [] as number[],
    streamed: [] as number[],
    whole: [] as number[],
    clients: [] as number[],
    read: [] as number[],
  };
  for (let round = 0; round < rounds; round++) {
    const own = await ours(page, 'many');
    const listed = await ours(page, 'many', 'clients');
    const streamed = await theirs(page, 'many', true);
    const whole = await theirs(page, 'many', false);
    times.ours.push(own.all);
    times.listed.push(listed.all);
    times.streamed.push(streamed.all);
    times.whole.push(whole.all);
    times.clients.push((await theirs(page, 'clients', false)).all);
    times.read.push(await bytesAlone(page, 'many'));
    for (const { rows } of [own, listed, streamed, whole]) checked(rows);
  }
  const rival = Math.min(median(times.streamed), median(times.whole));
  const ratio = median(times.ours) / rival;
  console.log(
    `     ${most} users: ours ${inMilliseconds(times.ours)}; uDSV reading in chunks ${inMilliseconds(times.streamed)}, as one text ${inMilliseconds(times.whole)}; the bytes alone ${inMilliseconds(times.read)}`,
  );
  report('list of users, all judged, against uDSV reading it (the faster way)', `${ratio.toFixed(2)}×`, ratio <= 0.8);
  const withClients = median(times.listed) / (rival + median(times.clients));
  report(
    `the same with a list of ${most} clients (${inMilliseconds(times.listed)}), against uDSV reading both`,
    `${withClients.toFixed(2)}×`,
    withClients <= 0.8,
  );

  // What a row costs in a worker that has read such a list before: its start and the warming up of its code are no cost of rows.
  // The fastest of several, because other programs can only make it slower; less a list of one row.
  await startOurs(page);
  checked((await judgeOurs(page, 'many')).rows);
  const fastest = { many: [] as number[], few: [] as number[], one: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    for (let again = 0; again < 8; again++) {
      fastest.few.push((await judgeOurs(page, 'few')).all);
      fastest.one.push((await judgeOurs(page, 'one')).all);
    }
    fastest.many.push((await judgeOurs(page, 'many')).all);
  }
  await stopOurs(page);
  const perRow = (values: readonly number[], rows: number) =>
    ((Math.min(...values) - Math.min(...fastest.one)) / (rows - 1)) * 1000;
  const growth = perRow(fastest.many, most) / perRow(fastest.few, some);
  report(
    `a row of ${most} against one of ${some} (${perRow(fastest.many, most).toFixed(2)} µs to ${perRow(fastest.few, some).toFixed(2)} µs, less a list of one row, ${Math.min(...fastest.one).toFixed(1)} ms)`,
    `${growth.toFixed(2)}×`,
    growth <= 1.15,
  );

  const pages: Awaited<ReturnType<typeof inPage>>[] = [];
  for (let round = 0; round < rounds; round++) {
    await open();
    pages.push(await inPage(page, 'many'));
  }
  const first = pages.map((it) => it.first);
  const early = pages.every((it) => it.early);
  report(
    `from the drop of ${most} users to their first rows on the page (to the result ${inMilliseconds(pages.map(({ all }) => all))})`,
    `${inMilliseconds(first)}${early ? '' : ', not before the result'}`,
    early && median(first) <= 1000,
  );
  const long = pages.flatMap((it) => it.long);
  report('tasks of the page over 50 ms meanwhile, in all rounds', long.length ? `${long.join(', ')} ms` : 'none', !long.length);

  // The page has a worker with a result by now.
  await open();
  const memory = await workerMemory(page);
  const used = async (input: string, clients?: string) => {
    await startOurs(page);
    const { most, times } = await memory.most(() => judgeOurs(page, input, clients));
    const kept = await memory.kept();
    await stopOurs(page);
    return { most, kept, times };
  };
  const idle = await used('one');
  const full = await used('many');
  const { needed } = made.many;
  const share = (bytes: number, without: number) => (bytes - without) / needed;
  report(
    `most memory of the worker (${inMegabytes(full.most)}, seen ${full.times} times), less that for one row (${inMegabytes(idle.most)}), against what the result needs (${inMegabytes(needed)})`,
    `${share(full.most, idle.most).toFixed(2)}×`,
    share(full.most, idle.most) <= 1.2,
  );
  report(
    `what it keeps afterwards (${inMegabytes(full.kept)}), less that for one row (${inMegabytes(idle.kept)})`,
    `${share(full.kept, idle.kept).toFixed(2)}×`,
    share(full.kept, idle.kept) <= 1.2,
  );
  const withList = await used('many', 'clients');
  console.log(
    `     with a list of ${most} clients: ${inMegabytes(withList.most)} at most, ${inMegabytes(withList.kept)} kept (the list of clients has to be searched)`,
  );
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}
