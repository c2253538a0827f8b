import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { siteServer } from '../../src/site/build/serve.ts';
import { root } from '../site/pages.ts';

/** Runs first in every page, and tells the server what goes wrong there: no protocol of these browsers tells all of it. */
const watch = `
const note = (what) => navigator.sendBeacon('/noted', location.pathname + location.search + ': ' + what);
addEventListener('error', ({ message, filename, lineno }) => note(message + ' ' + filename + ':' + lineno));
addEventListener('unhandledrejection', ({ reason }) => note('rejected: ' + reason));
addEventListener('securitypolicyviolation', (it) => note('refused by ' + it.effectiveDirective + ': ' + it.blockedURI + ' ' + it.sample));
const said = console.error;
console.error = (...all) => {
  note('console: ' + all.join(' '));
  said.apply(console, all);
};`;

/**
 * The built site with the headers it is published with. Every page begins with the script above, a file of the site's own, so
 * that the policy is the published one. `noted` is what went wrong; while `down`, nothing is answered.
 */
export async function watchedSite(port = 0) {
  const published = siteServer(join(root, 'dist'));
  const state = { noted: [] as string[], down: false };
  const server = createServer((request, response) => {
    if (state.down) {
      request.socket.destroy();
      return;
    }
    if (request.url === '/noted') {
      let text = '';
      request.on('data', (data) => {
        text += data;
      });
      request.on('end', () => {
        state.noted.push(text);
        response.writeHead(204).end();
      });
      return;
    }
    if (request.url === '/watch.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(watch);
      return;
    }
    const begin = response.writeHead.bind(response);
    response.writeHead = ((status: number, headers: Record<string, string | number> = {}) => {
      if (request.method !== 'GET' || !String(headers['Content-Type']).startsWith('text/html')) return begin(status, headers);
      const { 'Content-Length': _, ...others } = headers;
      begin(status, others);
      // The page's own doctype, which comes second, is not read.
      response.write('<!doctype html><script src="/watch.js"></script>');
      return response;
    }) as typeof response.writeHead;
    published.emit('request', request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return Object.assign(state, {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}
