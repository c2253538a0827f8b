// Laws, hand-worked cases and reading of one checker or several, in seconds: `npm run laws -- <checker> …`; of all without a name.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkers } from '../../src/catalogue/checkers.ts';
import { coreCheckers } from '../cases/reading.ts';

const root = join(import.meta.dirname, '../..');
const named = process.argv.slice(2);
const ids = checkers.map(({ id }) => id);
const unknown = named.filter((id) => !ids.includes(id));
if (unknown.length) {
  console.error(`There is no checker ${unknown.join(', ')}. There are:\n${ids.map((id) => `  ${id}`).join('\n')}`);
  process.exitCode = 2;
} else {
  // The tests of a checker are grouped under its id; what holds for all declarations is always tested.
  const these = named.map((id) => `${id}(?![-\\w])`);
  const readings = globSync('tests/cases/*.test.ts', { cwd: root })
    .filter(
      (file) =>
        these.length === 0 ||
        named.some((id) => new RegExp(`testReading\\(\\s*'${id}'`).test(readFileSync(join(root, file), 'utf8'))),
    )
    .map((file) => file.slice('tests/'.length));
  const core = named.some((id) => coreCheckers.some((it) => it === id)) ? ['cases/agreement', 'cases/core-cases'] : [];
  const only = these.length ? ['-t', `^(registries|coverage|the vocabulary|${these.join('|')})`] : [];
  const { status } = spawnSync(
    'npx',
    [
      'vitest',
      'run',
      '--config',
      'tests/library/vitest.config.ts',
      '--no-isolate',
      '--hideSkippedTests',
      '--reporter=default',
      ...only,
      'library/laws',
      'cases/cases',
      ...core,
      ...readings,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}
