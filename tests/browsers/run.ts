// The journeys in other browsers: `npm run browsers`, or `npm run browsers -- firefox` (webkit, chromium). It walks the built site.
// Other words choose the journeys that have all of them in their names: `npm run browsers -- webkit search`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages, root } from '../site/pages.ts';
import { browsers, NotInstalled } from './drivers.ts';
import { journeys, watchIsAwake } from './journeys.ts';
import { readerOf } from './reader.ts';
import { watchedSite } from './site.ts';

type Name = keyof typeof browsers;
const isName = (it: string): it is Name => Object.hasOwn(browsers, it);

/** Walks every journey in one browser, in both languages, and returns how many failed; with words, the journeys that have them in their names. */
async function walkIn(name: Name, start: ReturnType<(typeof browsers)[Name]>, words: readonly string[]): Promise<number> {
  const site = await watchedSite(Number(process.env['SITE_PORT'] ?? 0));
  let passed = 0;
  let failed = 0;
  const driver = await start().catch((error) => {
    site.close();
    throw error;
  });
  console.log(`\n── ${name} ${driver.version}`);
  try {
    const reader = readerOf(driver, site.address);
    const walked = async (what: string, walk: () => Promise<unknown>) => {
      site.noted.length = 0;
      const began = Date.now();
      let why: string[] = [];
      let note: unknown;
      try {
        note = await walk();
        // What goes wrong late is told late.
        await new Promise((resolve) => setTimeout(resolve, 100));
      } catch (error) {
        why = [(error as Error).message];
      }
      why.push(...site.noted);
      if (why.length) failed++;
      else passed++;
      console.log(`${why.length ? '✘' : '✓'} ${what} (${((Date.now() - began) / 1000).toFixed(1)} s)${note ? `: ${note}` : ''}`);
      for (const line of why) console.log(`    ${line}`);
    };
    await walked('the watch notes what the policy refuses and what throws', () => watchIsAwake({ reader, site }));
    for (const lang of languages)
      for (const [what, walk] of journeys)
        if (words.every((word) => what.includes(word))) await walked(`${lang}: ${what}`, () => walk({ reader, lang, site }));
  } finally {
    await driver.close();
    site.close();
  }
  console.log(`${name} ${driver.version}: ${passed} passed, ${failed} failed`);
  return failed;
}

/** What can be started of what was asked for; throws with all that is missing. */
function starters(asked: readonly Name[]) {
  const missing: string[] = [];
  const found = asked.flatMap((name) => {
    try {
      return [[name, browsers[name]()] as const];
    } catch (error) {
      if (!(error instanceof NotInstalled)) throw error;
      missing.push(error.message);
      return [];
    }
  });
  if (!existsSync(join(root, 'dist/index.html'))) missing.push('There is no built site: npm run build');
  if (missing.length) throw new NotInstalled(missing.join('\n'));
  return found;
}

try {
  const asked = process.argv.slice(2);
  const names = asked.filter(isName);
  const words = asked.filter((it) => !isName(it));
  const none = !journeys.some(([what]) => words.every((word) => what.includes(word)));
  if (none) throw new NotInstalled(`There is no browser and no journey with ${words.join(' ')} in its name.`);
  const found = starters(names.length ? names : ['firefox', 'webkit']);
  let failed = 0;
  for (const [name, start] of found) failed += await walkIn(name, start, words);
  process.exitCode = failed ? 1 : 0;
} catch (error) {
  if (!(error instanceof NotInstalled)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
