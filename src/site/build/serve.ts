import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { readHeaders } from './hosting.ts';
import { cacheControl } from './policy.ts';
import { types } from './types.ts';

const fileAt = (path: string) => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile()
    ? { path, size: found.size, tag: `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"` }
    : undefined;
};

/** What becomes smaller: texts. Pictures, the font and the zip file are compressed already. */
const isText = (type: string) => /^text\/|json|xml/.test(type);

/**
 * A server for a finished build, with the headers that its `_headers` names; `base` is where the site begins.
 * `headers` can be given instead, as a host that sends none would. With `compress`, texts are sent compressed (gzip) to whoever
 * takes them so, as hosts do.
 */
export function siteServer(
  folder: string,
  base = '/',
  headers = readHeaders(readFileSync(join(folder, '_headers'), 'utf8')),
  { compress = false } = {},
): Server {
  const top = resolve(folder);
  return createServer((request, response) => {
    const [asked = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    let path: string;
    try {
      path = decodeURIComponent(asked);
    } catch {
      path = '';
    }
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('Cache-Control', cacheControl(path));
    const below = path.startsWith(base) ? path.slice(base.length) : undefined;
    const wanted = below === undefined || path.includes('\0') ? undefined : resolve(top, below);
    const inside = wanted !== undefined && (wanted === top || wanted.startsWith(top + sep));
    const folderWithoutSlash = inside && !path.endsWith('/') && fileAt(join(wanted, 'index.html'));
    if (folderWithoutSlash) {
      response.writeHead(301, { Location: `${asked}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    const file = inside ? fileAt(path.endsWith('/') ? join(wanted, 'index.html') : wanted) : undefined;
    const shown = file ?? fileAt(join(top, '404.html'));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!shown) {
      response.writeHead(404).end();
      return;
    }
    const end = extname(shown.path);
    const type = Object.hasOwn(types, end) ? types[end as keyof typeof types] : 'application/octet-stream';
    const squeezed = compress && isText(type);
    const gzip = squeezed && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const tag = gzip ? shown.tag.replace(/"$/, '-gzip"') : shown.tag;
    response.setHeader('ETag', tag);
    if (squeezed) response.setHeader('Vary', 'Accept-Encoding');
    if (file && request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(file ? 200 : 404, {
      'Content-Type': type,
      ...(gzip ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': shown.size }),
    });
    if (request.method === 'HEAD') response.end();
    else if (gzip) createReadStream(shown.path).pipe(createGzip()).pipe(response);
    else createReadStream(shown.path).pipe(response);
  });
}
