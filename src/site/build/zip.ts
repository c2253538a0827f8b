import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { movedSite, upFrom } from './relocate.ts';
import { zipName } from './zipName.ts';

/**
 * Files that are about the host and not about the guide; pictures of shared links are for programs on the network, and those of
 * the site itself are for the README.
 */
const ofHost = (file: string) =>
  /^(?:_headers|\.hosting\/|\.nojekyll|sitemap|previews\/|views\/|checker\.png)/.test(file) || file === zipName;

/** What a page has only on the network: what it says in `data-online`, and the picture of a shared link. */
const withoutNetwork = (html: string) => html.replace(/<p data-online[^>]*>.*?<\/p>|<meta property="og:image[^>]*>/gs, '');

/** When every file was last changed: the same files give the same bytes, whenever they are built. */
const mtime = new Date(2000, 0, 1);

/**
 * A finished site as a zip file in which every address is relative: unpacked into any folder of any static server, it works.
 * What is only for the site on the network is left out.
 */
export async function zipOf(files: ReadonlyMap<string, string | Uint8Array>, base: string): Promise<Uint8Array> {
  const kept = [...files]
    .filter(([file]) => !ofHost(file))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, content]): [string, string | Uint8Array] => [
      file,
      typeof content === 'string' && file.endsWith('.html') ? withoutNetwork(content) : content,
    ]);
  const zip = new ZipFile();
  for (const [file, content] of movedSite(new Map(kept), base, upFrom))
    zip.addBuffer(Buffer.from(content), `${zipName.replace('.zip', '')}/${file}`, {
      mtime,
      compress: !/\.(?:png|woff2)$/.test(file),
      forceDosTimestamp: true,
    });
  zip.end();
  return buffer(zip.outputStream);
}
