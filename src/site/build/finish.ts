import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostingFiles } from './hosting.ts';
import { type Place, placeFrom } from './place.ts';
import {
  headersFor,
  inlineOf,
  shortClasses,
  styleSheet,
  withHeadingLinks,
  withLeanContents,
  withOneEarlyScript,
  withoutStyles,
  withPolicy,
  withSqueezedScripts,
} from './policy.ts';
import { isMarkdown, relocator, targetOf } from './relocate.ts';
import { withdrawnWorker, workerFor } from './worker.ts';
import { zipOf } from './zip.ts';
import { zipName } from './zipName.ts';

/** A site as the paths and contents of its files. */
export type Files = Map<string, string | Uint8Array>;

const isText = (file: string) => /\.(?:html|css|js|json|xml|txt|md|svg|webmanifest)$/.test(file);
/** What the framework puts before the first island of a page: a style, and two scripts that wake islands. */
const wakers = /(<style>astro-island[^<]*<\/style>)<script>([\s\S]*?)<\/script><script>([\s\S]*?)<\/script>(?=<astro-island)/;
const digest = (text: string | Uint8Array, length: number) => createHash('sha256').update(text).digest('hex').slice(0, length);

/** Reads a folder, without what this step itself adds to it. */
export const filesIn = (folder: string): Files =>
  new Map(
    (readdirSync(folder, { recursive: true, withFileTypes: true }) ?? [])
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length)
          .replace(/^\/|\\/g, (it) => (it === '\\' ? '/' : '')),
      )
      .sort()
      .map((file) => [file, isText(file) ? readFileSync(join(folder, file), 'utf8') : readFileSync(join(folder, file))]),
  );

/**
 * Finishes a build for the place where it is published: addresses, the policy of each page, headers for every kind of host,
 * the worker that keeps pages for reading without a network, and the whole guide as one zip file.
 * Gives the files that are new or changed; those named in `gone` are to be removed. Throws where a page cannot be made safe.
 */
export async function finish(files: Files, place: Place): Promise<{ changed: Files; gone: string[] }> {
  const tops = [...new Set([...files.keys()].map((file) => file.split('/')[0] ?? ''))].filter(
    (top) => top && !top.endsWith('.html'),
  );
  const move = relocator([...tops, zipName]);
  const target = targetOf(place);
  const changed: Files = new Map();
  const gone = place.origin ? [] : [...files.keys()].filter((file) => /^sitemap.*\.xml$/.test(file));
  const styles = new Map<string, string>();
  const pages = new Map<string, string>();
  const classes = shortClasses([...files].flatMap(([file, content]) => (file.endsWith('.css') ? [String(content)] : [])));
  /** A script file of what stood in pages: named by its content. */
  const scriptFile = (name: string) => (text: string) => {
    const file = `_astro/${name}.${digest(text, 8)}.js`;
    changed.set(file, text);
    return file;
  };

  for (const [file, content] of files) {
    if (typeof content !== 'string' || gone.includes(file)) continue;
    if (file.endsWith('.html')) {
      const lean = withHeadingLinks(withLeanContents(withSqueezedScripts(steadyIslands(content))));
      pages.set(file, withoutStyles(withOneEarlyScript(classes.inPage(lean), scriptFile('early')), styles));
    } else if (isMarkdown(file)) changed.set(file, move.markdown(content, target));
    else if (/\.(?:json|xml|txt|webmanifest)$/.test(file)) changed.set(file, move.data(content, target));
    else if (file.endsWith('.js') && /["'`]\/_astro\//.test(content))
      throw new Error(
        `${file} names a file by /_astro/…: it would not be found under another base (see renderBuiltUrl in astro.config.mjs)`,
      );
  }

  // The styles taken out of pages go to the style sheet that all of these pages have: one request less before they are shown.
  const sheet = styleSheet(styles);
  const styled = [...pages.values()].filter((html) => html.includes(' data-style="'));
  const linked = (file: string) => styled.every((html) => html.includes(`<link rel="stylesheet" href="/${file}">`));
  const main = sheet ? [...files.keys()].find((file) => file.endsWith('.css') && linked(file)) : undefined;
  if (sheet && !main) throw new Error('The pages have no style sheet in common: the styles taken out of them have no place');

  for (const [file, content] of files) {
    if (!file.endsWith('.css')) continue;
    const text = classes.inStyles(String(content)).replace(/url\(\/_astro\//g, 'url(./') + (file === main ? sheet : '');
    if (text === content) continue;
    // Browsers keep a style sheet for a year: other content, another name.
    const name = file.replace(/\.[\w-]+\.css$/, `.${digest(text, 8)}.css`);
    if ([...files].some(([other, script]) => other.endsWith('.js') && String(script).includes(file.replace(/^.*\//, ''))))
      throw new Error(`A script names ${file}, which is called ${name} once it is finished: link it from pages alone`);
    changed.set(name, text);
    gone.push(file);
    for (const [page, html] of pages) pages.set(page, html.replaceAll(`"/${file}"`, `"/${name}"`));
  }

  // The checker of a rule stands far below the rule, on hundreds of pages: what wakes it there is a file, not a part of each.
  for (const [file, html] of pages) {
    const [whole = '', style = '', first = '', second = ''] =
      (/^(?:en|es)\/rules\/[^/]+\//.test(file) && wakers.exec(html)) || [];
    if (!whole) continue;
    const name = scriptFile('wakers')(`${first};\n${second}`);
    pages.set(
      file,
      html.replace(whole, () => `${style}<script async src="/${name}"></script>`),
    );
  }

  const build = buildOf(new Map([...files, ...pages]));
  const all = { scripts: new Set<string>(), styles: new Set<string>() };
  for (const [file, html] of pages) {
    const moved = move.html(html.replace('<html', `<html data-build="${build}"`), target);
    let inline: ReturnType<typeof inlineOf>;
    try {
      inline = inlineOf(moved);
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    for (const each of inline.scripts) all.scripts.add(each);
    for (const each of inline.styles) all.styles.add(each);
    changed.set(file, withPolicy(moved, inline));
  }

  const headers = headersFor({ scripts: [...all.scripts].sort(), styles: [...all.styles].sort() });
  for (const [name, text] of Object.entries(hostingFiles(headers, place.base)))
    changed.set(name === '_headers' ? name : `.hosting/${name}`, text);
  changed.set('.hosting/sw-withdrawn.js', withdrawnWorker());
  // GitHub Pages would leave out the folder _astro otherwise.
  changed.set('.nojekyll', '');
  const finished: Files = new Map([...[...files].filter(([file]) => !gone.includes(file)), ...changed]);
  changed.set('sw.js', workerFor(build, [...finished.keys()]));
  finished.set('sw.js', changed.get('sw.js') ?? '');
  changed.set(zipName, await zipOf(finished, place.base));
  return { changed, gone };
}

/**
 * Gives islands names that follow from the page alone. Those of the framework hold the folder of the project, and the order in
 * which the islands of a page happened to be done: two builds of one commit would not give the same files.
 */
export function steadyIslands(html: string): string {
  let count = 0;
  return html.replace(/<astro-island uid="[^"]*" prefix="(\w+)"(.*?)<\/astro-island>/gs, (_, name: string, rest: string) => {
    const steady = `r${count++}`;
    return `<astro-island prefix="${steady}"${rest.replaceAll(`_${name}R_`, `_${steady}R_`)}</astro-island>`;
  });
}

/** The name of a build: the same for the same files. */
const buildOf = (files: Files) => {
  const hash = createHash('sha256');
  for (const [file, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${file}\0`).update(content);
  return hash.digest('hex').slice(0, 12);
};

/** Writes what `finish` gives into the folder of the build. */
export async function finishFolder(folder: string, place: Place): Promise<void> {
  const { changed, gone } = await finish(filesIn(folder), place);
  for (const [file, content] of changed) {
    const path = join(folder, file);
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  for (const file of gone) rmSync(join(folder, file));
}

/** The last step of the build. It must be the last integration, so that it sees the files of all others. */
export const finishedSite = (place = placeFrom(process.env)): AstroIntegration => ({
  name: 'finish the site for where it is published',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const began = performance.now();
      await finishFolder(fileURLToPath(dir).replace(/\/$/, ''), place);
      logger.info(`finished for ${place.origin ?? 'any host'}${place.base} in ${Math.round(performance.now() - began)} ms`);
    },
  },
});
