// Whole lists of users in the browser: the page's own worker, as built, against uDSV merely reading the same file in a
// worker. One run, interleaved, medians, as ratios. Needs a build (`npm run build`).
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { siteServer } from '../../src/site/build/serve.ts';
import { policyList, services } from '../intake/madeUp.ts';
import { browserPath, launchArguments } from '../site/browser.mjs';
import { manyUsers } from './manyUsers.ts';
import { report } from './report.ts';

const rounds = 5;
const most = 1_000_000;
const some = 10_000;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number;
const inMilliseconds = (values: readonly number[]) => `${Math.round(median(values))} ms`;

const access = checkerOf('client-access');
const policy = checkerOf('effective-policy');
const asked = {
  choices: { client: 'lync-2013', pool: 'persistent-chat-2013', setup: 'manual', connected: 'none' },
  word: { allPolicies: true },
  model: access.model,
  policies: { model: policy.model, leads: policy.leadsTo?.when ?? {} },
  lang: 'en',
};

/** How long our own worker takes: until the first rows of the result are here, and until all are judged and can be shown. */
const ours = (page: Page, input: string) =>
  page.evaluate(
    async ({ input, script, asked, around }) => {
      const file = (document.getElementById(input) as HTMLInputElement).files?.[0] as File;
      const start = performance.now();
      const worker = new Worker(script, { type: 'module' });
      const ready = Promise.withResolvers<{ first: number; all: number; rows: number; byVerdict: Record<string, number> }>();
      let first = 0;
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
          first ||= performance.now() - start;
          const { rows = 0, byVerdict = {} } = summary ?? {};
          ready.resolve({ first, all: performance.now() - start, rows, byVerdict });
        }
      };
      worker.postMessage({ ask: 'judge', users: file, around: around.map((text) => new File([text], 'list.csv')), ...asked });
      const found = await ready.promise;
      worker.terminate();
      return found;
    },
    { input, script, asked, around: [services, policyList] },
  );

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
  await page.goto(`http://localhost:${typeof address === 'object' ? address?.port : ''}/en/check-users/`);
  const add = async (count: number) => {
    const input = `users-${count}`;
    await page.evaluate(
      (id) => document.body.append(Object.assign(document.createElement('input'), { type: 'file', id })),
      input,
    );
    await page.locator(`#${input}`).setInputFiles(await manyUsers(folder, count));
    return input;
  };
  const many = await add(most);
  const few = await add(some);

  const times = {
    ours: [] as number[],
    first: [] as number[],
    streamed: [] as number[],
    whole: [] as number[],
    read: [] as number[],
  };
  const small: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const own = await ours(page, many);
    times.ours.push(own.all);
    times.first.push(own.first);
    const streamed = await theirs(page, many, true);
    const whole = await theirs(page, many, false);
    times.streamed.push(streamed.all);
    times.whole.push(whole.all);
    times.read.push(await bytesAlone(page, many));
    for (const rows of [own.rows, streamed.rows, whole.rows]) if (rows !== most) throw new Error(`${rows} rows, not ${most}`);
    for (let again = 0; again < 5; again++) small.push((await ours(page, few)).all);
  }
  const rival = Math.min(median(times.streamed), median(times.whole));
  const ratio = median(times.ours) / rival;
  console.log(
    `     ${most} users: ours ${inMilliseconds(times.ours)}; uDSV reading in chunks ${inMilliseconds(times.streamed)}, as one text ${inMilliseconds(times.whole)}; the bytes alone ${inMilliseconds(times.read)}`,
  );
  report('list of users, all judged, against uDSV reading it (the faster way)', `${ratio.toFixed(2)}×`, ratio <= 0.8);
  report('first rows of the result', inMilliseconds(times.first), median(times.first) <= 1000);
  const perRow = (values: readonly number[], rows: number) => (median(values) / rows) * 1000;
  const growth = perRow(times.ours, most) / perRow(small, some);
  report(
    `a row of ${most} against one of ${some} (${perRow(times.ours, most).toFixed(2)} µs to ${perRow(small, some).toFixed(2)} µs, with the start of the worker)`,
    `${growth.toFixed(2)}×`,
    growth <= 1.15,
  );
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}
