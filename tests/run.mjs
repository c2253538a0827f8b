// Every check there is, in the order in which a failure is cheapest; the last line counts what passed and failed.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { provideBrowser } from './site/browser.mjs';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
rmSync('reports', { recursive: true, force: true });

const report = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};
const run = (command, ...rest) => spawnSync(command, rest, { stdio: 'inherit' }).status === 0;

/** A step counts its own tests where it has a report, else as one. */
const steps = [
  { name: 'format and lint', run: () => run('npx', 'biome', 'ci', '.') },
  { name: 'types', run: () => run('npx', 'astro', 'check', '--minimumFailingSeverity', 'warning') },
  {
    name: 'library',
    run: () => run('npx', 'vitest', 'run', '--config', 'tests/library/vitest.config.ts'),
    count: () => {
      const found = report('reports/library.json');
      return found && [found.numPassedTests, found.numFailedTests];
    },
  },
  {
    name: 'changes of the engine that a test has to notice',
    run: () => run(process.execPath, 'tests/mutation/run.mjs', 'sample'),
  },
  { name: 'build', run: () => run('npx', 'astro', 'build') },
  {
    name: 'a browser',
    run: () => {
      try {
        console.log(provideBrowser());
        return true;
      } catch (error) {
        console.error(error.message);
        return false;
      }
    },
  },
  {
    name: 'site',
    needs: ['build', 'a browser'],
    run: () => run('npx', 'playwright', 'test', '--config', 'tests/site/playwright.config.ts'),
    count: () => {
      const stats = report('reports/site.json')?.stats;
      return stats && [stats.expected, stats.unexpected + stats.flaky];
    },
  },
];

let passed = 0;
let failed = 0;
const done = new Map();
const began = Date.now();
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const blocked = step.needs?.find((name) => !done.get(name));
  const ok = !blocked && step.run();
  if (blocked) console.error(`Not run: ${blocked} failed.`);
  const [good, bad] = (!blocked && step.count?.()) || [ok ? 1 : 0, ok ? 0 : 1];
  passed += good;
  failed += Math.max(bad, ok ? 0 : 1);
  done.set(step.name, ok);
  console.log(`── ${step.name}: ${ok ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log(`\n${Math.round((Date.now() - began) / 1000)} s in all`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
