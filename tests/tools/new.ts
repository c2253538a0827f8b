// Writes the files of a new rule, passage, source, fact, checker, tension or page, registers them, and says what is left to do.
// `npm run new -- <kind> <names>`; without names it says which each kind needs. Exit code: 0 written, 2 refused.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kinds, planNew, Refused, type Tree, usageOf } from './plan.ts';

const root = join(import.meta.dirname, '../..');
const tree: Tree = {
  read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
};

try {
  const words = process.argv.slice(2);
  if (!words.length) throw new Refused('Name what to write.');
  const { known } = await import('./known.ts');
  const { writes, left } = planNew(words, known, tree);
  for (const { path, text } of writes) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const formatted = spawnSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', ...writes.map(({ path }) => path)], {
    cwd: root,
    encoding: 'utf8',
  });
  console.log(`Written:\n${writes.map(({ path }) => `  ${path}`).join('\n')}\n`);
  if (formatted.status !== 0) console.log(`Not formatted: ${formatted.error?.message ?? formatted.stderr}`);
  console.log(`Left to do:\n${left.map((it) => `  [ ] ${it}`).join('\n')}\n`);
  console.log('To take it back: git checkout and git clean of the files above.');
} catch (error) {
  if (error instanceof Refused) console.error(`${error.message}\n\n${kinds.map(usageOf).join('\n')}`);
  else
    console.error(
      `What is declared could not be read: ${(error as Error).message}\nRun npm run types, put right what it names, then try again.`,
    );
  process.exitCode = 2;
}
