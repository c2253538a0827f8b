// Browser tests by the words of their names: `npm run site -- <words>`. Builds the site if there is none, or with `--build`;
// says when it is older than what it is made of.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser } from '../site/browser.mjs';

const root = join(import.meta.dirname, '../..');
const run = (...command: string[]) => spawnSync('npx', command, { cwd: root, stdio: 'inherit' }).status ?? 1;
const changedAt = (path: string) => statSync(join(root, path)).mtimeMs;

/** A file the site is made of that is newer than the built site; undefined where there is none. */
function newerThanSite(): string | undefined {
  const built = changedAt('dist/index.html');
  const files = ['astro.config.mjs', 'package-lock.json', ...globSync('{src,content,public}/**/*.*', { cwd: root })];
  return files.find((file) => changedAt(file) > built);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { build: { type: 'boolean', default: false } } });
const words = positionals.join(' ');
if (!words) {
  console.error('Say which tests: npm run site -- <words of their names> (npm test runs them all).');
  process.exitCode = 2;
} else {
  const isBuilt = existsSync(join(root, 'dist/index.html'));
  const newer = isBuilt && !values.build ? newerThanSite() : undefined;
  const failed = isBuilt && !values.build ? 0 : run('astro', 'build');
  if (!failed) provideBrowser();
  const literal = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  process.exitCode = failed || run('playwright', 'test', '--config', 'tests/site/playwright.config.ts', '-g', literal);
  if (newer) console.error(`\nThe site that was tested is older than ${newer}: npm run site -- --build ${words}`);
}
