// The fast half of `npm test`, in less than three minutes: lint, types, laws, and the library tests of what was changed.
// `npm run check` looks at what is not committed; `npm run check -- <git ref>` at all that differs from that commit.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [since = 'HEAD'] = process.argv.slice(2);
const vitest = ['vitest', 'run', '--config', 'tests/library/vitest.config.ts', '--reporter=default'];
const steps: readonly (readonly [name: string, ...command: string[]])[] = [
  ['format and lint', 'biome', 'ci', '.'],
  ['types', 'tsc', '--noEmit', '-p', '.'],
  ['laws, cases and readings', ...vitest, 'library/laws', 'cases/'],
  [
    `library tests of what differs from ${since}`,
    ...vitest,
    '--changed',
    since,
    '--passWithNoTests',
    '--exclude',
    'library/laws.test.ts',
    '--exclude',
    'cases/**',
  ],
];

const began = Date.now();
const failed = steps.filter(([name, ...command]) => {
  console.log(`\n── ${name}`);
  return spawnSync('npx', command, { cwd: join(import.meta.dirname, '../..'), stdio: 'inherit' }).status !== 0;
});
const seconds = Math.round((Date.now() - began) / 1000);
console.log(failed.length ? `\nFailed: ${failed.map(([name]) => name).join(' · ')} (${seconds} s)` : `\nPassed in ${seconds} s`);
console.log('Not looked at: .astro files, the build and the browser. npm test does.');
process.exitCode = failed.length ? 1 : 0;
