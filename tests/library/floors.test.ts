import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** From the ground up: a folder may import its own floor and those below it, and from packages only what stands beside it. */
const floors: readonly (readonly [height: number, folder: string, packages: readonly string[]])[] = [
  [0, 'vocabulary', []],
  [1, 'sources', []],
  [1, 'notes', []],
  [2, 'rules', []],
  [3, 'engine', []],
  [4, 'scenario', []],
  [4, 'checkers', []],
  [4, 'intake', []],
  [5, 'islands', ['react', 'zod/mini']],
  [6, 'site', ['astro', 'node', '@astrojs/starlight', '@astrojs/markdown-satteri', 'github-slugger']],
  [7, 'components', ['astro', '@astrojs/starlight', '@fontsource-variable', 'virtual']],
  [8, 'pages', ['astro', '@astrojs/starlight', 'node']],
];
const floorOf = (file: string) => floors.find(([, folder]) => file.startsWith(`src/${folder}/`));

/** What of a source file looks upward or outward where it may not. */
function strayImports(file: string, text: string): string[] {
  const floor = floorOf(file);
  if (!floor) return [];
  const [height, folder, packages] = floor;
  const found = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'/g,
    ),
  ];
  return found.flatMap(([, named, bare, dynamic]) => {
    const from = named ?? bare ?? dynamic ?? '';
    if (from.startsWith('.')) {
      const target = floorOf(`${relative(root, join(root, dirname(file), from))}`);
      return target && target[0] > height ? [`${file} imports ${from}: ${target[1]} stands above ${folder}`] : [];
    }
    return packages.some((name) => from === name || from.startsWith(`${name}/`) || from.startsWith(`${name}:`))
      ? []
      : [`${file} imports ${from}: ${folder} may not use it`];
  });
}

test('every import looks only downward', () => {
  const files = globSync('src/*/**/*.{ts,tsx,astro,mjs}', { cwd: root });
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => strayImports(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('an upward or foreign import is named', () => {
  expect(strayImports('src/engine/judge.ts', "import { x } from '../checkers/index.ts';")).toEqual([
    'src/engine/judge.ts imports ../checkers/index.ts: checkers stands above engine',
  ]);
  expect(strayImports('src/rules/rule.ts', "import React from 'react';")).toEqual([
    'src/rules/rule.ts imports react: rules may not use it',
  ]);
  expect(strayImports('src/engine/judge.ts', "const it = await import('../site/words.ts')")).toHaveLength(1);
});

test('no floor below the islands touches the browser', () => {
  const browser = /\b(document|window|location|navigator|localStorage)\b\s*[.[(]/;
  const files = globSync('src/{vocabulary,sources,rules,engine,scenario,checkers,intake}/**/*.ts', { cwd: root });
  expect(files.filter((file) => browser.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
