import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lackingAt } from '../../src/site/build/deployed.ts';
import { siteServer } from '../../src/site/build/serve.ts';

const headers = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
] as const;
const site = new Map([
  ['_headers', `/chat/*\n${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n\n/chat/_astro/*\n`],
  ['.hosting/nginx.conf', 'not published'],
  ['404.html', '<p>Nothing here</p>'],
  ['index.html', '<p>Top</p>'],
  ['en/index.html', '<script type="module" src="/chat/_astro/Checker.abc.js"></script>'],
  ['_astro/Checker.abc.js', 'export default 1'],
  ['data/client-access.en.abc.json', '{}'],
]);

/** What is lacking where these files are published, with these headers. */
async function lacking(
  published: ReadonlyMap<string, string>,
  sent: typeof headers | readonly (readonly [string, string])[] = headers,
  built: Map<string, string> = site,
) {
  const folder = mkdtempSync(join(tmpdir(), 'deployed-'));
  for (const [file, text] of published) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const server = siteServer(folder, '/chat/', sent);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  try {
    return await lackingAt(`http://localhost:${(server.address() as AddressInfo).port}/chat`, built);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
}
const without = (...gone: readonly string[]) => new Map([...site].filter(([file]) => !gone.includes(file)));

test('a whole copy lacks nothing', async () => {
  expect(await lacking(site)).toEqual([]);
  expect(await lacking(without('.hosting/nginx.conf', '_headers'))).toEqual([]);
});

test('a header that is left out is named, with what to do', async () => {
  expect(await lacking(site, headers.slice(1))).toEqual([
    'the server does not send X-Content-Type-Options: put the file of your server from dist/.hosting into its settings',
  ]);
});

test('a deployment that was uploaded by half is told, with what to do', async () => {
  expect(await lacking(without('_astro/Checker.abc.js', 'data/client-access.en.abc.json'))).toEqual([
    '2 of 7 files are not there, for example _astro/Checker.abc.js: upload all of dist, first _astro and data, then the rest',
  ]);
  expect(await lacking(new Map([...site, ['index.html', '<p>Top of yesterday</p>']]))).toEqual([
    '1 of 7 files are of another build, for example index.html: upload all of dist, or build again what is published',
  ]);
});

test('a server that does not know the type of a file is told', async () => {
  const odd = new Map([...site, ['en/index.unheard', '# Top']]);
  expect(await lacking(odd, headers, odd)).toEqual([
    '1 of 8 files are sent without their type, for example en/index.unheard: put the file of your server from dist/.hosting into its settings',
  ]);
});

test('an address where nothing answers is told', async () => {
  expect(await lackingAt('http://localhost:1/', site)).toEqual([
    'http://localhost:1/ does not answer: check the address, and whether the server runs',
  ]);
});
