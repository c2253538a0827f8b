import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { promises } from '../../src/site/promises.ts';

const root = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

test('every check that the site names for a promise exists', () => {
  expect(promises.length).toBeGreaterThan(10);
  const missing = promises.flatMap(({ says, checks, command }) => {
    const script = /^npm run (\S+)/.exec(command ?? '')?.[1];
    return [
      ...(checks.length ? [] : [`“${says.en}” names no check: add one in src/site/promises.ts`]),
      ...checks
        .filter((file) => !existsSync(join(root, file)))
        .map((file) => `src/site/promises.ts: ${file} does not exist (“${says.en}”)`),
      ...(script && !scripts[script] ? [`src/site/promises.ts: package.json has no script ${script}`] : []),
    ];
  });
  expect(missing).toEqual([]);
});
