import type { Files } from './finish.ts';
import { readHeaders } from './hosting.ts';

/** Files that are for the host and are not asked for by pages. */
const forHost = (file: string) => /^(?:_headers|\.hosting\/|\.nojekyll$)/.test(file);
/** How many files are asked for at a time. */
const atOnce = 8;

/** What a server answers; nothing where it does not answer at all. */
async function ask(address: string) {
  try {
    const response = await fetch(address, { cache: 'no-store' });
    return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
  } catch {
    return undefined;
  }
}

/**
 * What a published copy lacks of a build: headers that the server does not send, files that are not there or
 * without their type, and files of another build, as when a deployment was uploaded by half. One sentence each, with what to do; none if it lacks nothing.
 */
export async function lackingAt(address: string, files: Files): Promise<string[]> {
  const top = address.replace(/\/*$/, '/');
  const first = await ask(top);
  if (!first) return [`${top} does not answer: check the address, and whether the server runs`];
  const headers = readHeaders(String(files.get('_headers') ?? ''))
    .filter(([name]) => !first.headers.get(name))
    .map(([name]) => `the server does not send ${name}: put the file of your server from dist/.hosting into its settings`);
  const missing: string[] = [];
  const untyped: string[] = [];
  const other: string[] = [];
  const left = [...files].filter(([file]) => !forHost(file));
  const look = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [file, content] = next;
      const got = await ask(
        top +
          file
            .replace(/(^|\/)index\.html$/, '$1')
            .split('/')
            .map(encodeURIComponent)
            .join('/'),
      );
      // The page for what is not there is rightly told with 404 by some servers.
      if (!got || (got.status >= 400 && file !== '404.html')) missing.push(file);
      else if (/^$|octet-stream/.test(got.headers.get('content-type') ?? '')) untyped.push(file);
      else if (!got.body.equals(Buffer.from(content))) other.push(file);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, look));
  const said = (list: string[], what: string, todo: string) =>
    list.length ? [`${list.length} of ${files.size} files ${what}, for example ${list.sort()[0]}: ${todo}`] : [];
  return [
    ...headers,
    ...said(missing, 'are not there', 'upload all of dist, first _astro and data, then the rest'),
    ...said(untyped, 'are sent without their type', 'put the file of your server from dist/.hosting into its settings'),
    ...said(other, 'are of another build', 'upload all of dist, or build again what is published'),
  ];
}
