import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesIn } from '../../src/site/build/finish.ts';
import { movedSite } from '../../src/site/build/relocate.ts';
import { siteServer } from '../../src/site/build/serve.ts';
import { zipName } from '../../src/site/build/zipName.ts';
import { root } from './pages.ts';

/** The built site. The zip file is there by its name alone: the site is what is moved. */
export const built = () =>
  new Map([...filesIn(join(root, 'dist'))].map(([file, content]) => [file, file === zipName ? '' : content] as const));

/** The pages of a walk, written to a folder and served below `base`. */
export async function served(base: string, prefixOf: (file: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  const walked =
    /^(?:index\.html|404\.html|_astro\/|_headers|\.hosting\/|sw\.js|data\/(?:client-access|words)\.|(?:en|es)\/(?:index\.html|search\.json|checkers\/(?:client-access\/)?index\.html|rules\/lync-2013-client-needs-2013-pool\/)|r\/lync-2013-client-needs-2013-pool\/)/;
  for (const [file, content] of movedSite(built(), '/', prefixOf)) {
    if (!walked.test(file)) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const server = siteServer(folder, base);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    folder,
    server,
    address: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
