import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '../../src/site/build/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const text = `<p>${'Persistent Chat '.repeat(500)}</p>`;
writeFileSync(join(folder, 'index.html'), text);
writeFileSync(join(folder, 'a.png'), Buffer.alloc(2000));
const server = siteServer(folder, '/', [], { compress: true });

beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string>) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) =>
    request({ port: (server.address() as AddressInfo).port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end(),
  );

test('a text is compressed for whoever takes it so, and only then', async () => {
  const squeezed = await get('/', { 'accept-encoding': 'br, gzip' });
  expect(squeezed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  expect(squeezed.body.length).toBeLessThan(text.length / 10);
  expect(gunzipSync(squeezed.body).toString()).toBe(text);
  const plain = await get('/', {});
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': String(text.length) });
  expect(plain.body.toString()).toBe(text);
  expect(plain.headers['etag']).not.toBe(squeezed.headers['etag']);
});

test('what did not change is not sent again, in either form', async () => {
  for (const headers of [{ 'accept-encoding': 'gzip' }, {}] as Record<string, string>[]) {
    const { etag } = (await get('/', headers)).headers;
    expect((await get('/', { ...headers, 'if-none-match': String(etag) })).status).toBe(304);
  }
});

test('what is compressed already is sent as it is', async () => {
  const picture = await get('/a.png', { 'accept-encoding': 'gzip' });
  expect(picture.headers).toMatchObject({ 'content-length': '2000', 'content-type': 'image/png' });
  expect(picture.headers['content-encoding']).toBeUndefined();
});
