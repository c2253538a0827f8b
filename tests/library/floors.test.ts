import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** From the ground up: a folder may import its own floor and those below it, and from packages only what is named with it. */
const floors: readonly (readonly [height: number, folder: string, packages: readonly string[]])[] = [
  [0, 'vocabulary', []],
  [1, 'model', []],
  [2, 'guidance', []],
  [3, 'engine', []],
  [4, 'catalogue', []],
  [4, 'scenario', []],
  [5, 'intake', []],
  [6, 'islands', ['react', 'react-dom', 'zod/mini', '@tanstack']],
  [
    7,
    'site',
    [
      'astro',
      'node',
      'fontkit',
      'sharp',
      'subset-font',
      'yazl',
      'vite',
      '@astrojs/starlight',
      '@astrojs/markdown-satteri',
      'github-slugger',
    ],
  ],
  [8, 'components', ['astro', '@astrojs/starlight', '@fontsource-variable', 'virtual']],
  [9, 'pages', ['astro', '@astrojs/starlight', 'node']],
];
const floorOf = (file: string) => floors.find(([, folder]) => file.startsWith(`src/${folder}/`));

/** The one place that looks up, for types alone: the names of all that is declared. */
const namesOfAll = 'src/model/names.ts';

/** What of a source file looks upward or outward where it may not. */
function strayImports(file: string, text: string): string[] {
  const floor = floorOf(file);
  if (!floor)
    return [`${file} is on no floor: move it into a folder of src/, or name its folder in tests/library/floors.test.ts`];
  const [height, folder, packages] = floor;
  const found = [
    ...text.matchAll(
      /(?:^|\n)\s*(import|export)( type)?\b[^;'"]*?\bfrom\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'/g,
    ),
  ];
  return found.flatMap(([, , typeOnly, named, bare, dynamic]) => {
    const from = named ?? bare ?? dynamic ?? '';
    if (from.startsWith('.')) {
      const path = relative(root, join(root, dirname(file), from));
      const target = floorOf(path);
      if (!target)
        return path.startsWith('src/') ? [] : [`${file} imports ${from}: it is outside src; move what both need into src`];
      if (target[0] <= height || (file === namesOfAll && typeOnly)) return [];
      return [
        `${file} imports ${from}: ${target[1]} is above ${folder}; move what ${folder} needs down, or import a type from ${namesOfAll}`,
      ];
    }
    return packages.some((name) => from === name || from.startsWith(`${name}/`) || from.startsWith(`${name}:`))
      ? []
      : [
          `${file} imports ${from}: ${folder} may not use it; name it with its folder in tests/library/floors.test.ts if it should`,
        ];
  });
}

test('every import looks only downward and stays in src', () => {
  const files = globSync('src/*/**/*.{ts,tsx,astro,mjs}', { cwd: root });
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => strayImports(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('an upward or foreign import is named', () => {
  const named = (file: string, text: string) => strayImports(file, text).map((it) => it.split(';')[0]);
  expect(named('src/engine/judge.ts', "import { x } from '../catalogue/checkers.ts';")).toEqual([
    'src/engine/judge.ts imports ../catalogue/checkers.ts: catalogue is above engine',
  ]);
  expect(named('src/model/rule.ts', "import React from 'react';")).toEqual([
    'src/model/rule.ts imports react: model may not use it',
  ]);
  expect(named('src/model/rule.ts', "import type { facts } from '../guidance/facts/index.ts';")).toHaveLength(1);
  expect(named(namesOfAll, "import type { facts } from '../guidance/facts/index.ts';")).toEqual([]);
  expect(named(namesOfAll, "import { facts } from '../guidance/facts/index.ts';")).toHaveLength(1);
  expect(named('src/engine/judge.ts', "const it = await import('../site/words.ts')")).toHaveLength(1);
  expect(named('src/pages/x/index.ts', "import { workedCases } from '../../../tests/cases/index.ts';")).toEqual([
    'src/pages/x/index.ts imports ../../../tests/cases/index.ts: it is outside src',
  ]);
});

test('no floor below the islands touches the browser', () => {
  const browser = /\b(document|window|location|navigator|localStorage)\b\s*[.[(]/;
  const files = globSync('src/{vocabulary,model,guidance,engine,catalogue,scenario,intake}/**/*.ts', { cwd: root });
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter((file) => browser.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('the guidance is data: it has no function but the constructors, and what a derived fact computes', () => {
  const code = /(?:^|\n)\s*(?:export\s+)?(?:async\s+)?(?:function\b|const \w+ = (?:async )?\([^)]*\)[^=]*=>)/;
  const files = globSync('src/guidance/**/*.ts', { cwd: root });
  expect(files.filter((file) => code.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('every file of facts is spread in src/guidance/facts/index.ts', () => {
  const index = readFileSync(join(root, 'src/guidance/facts/index.ts'), 'utf8');
  const files = globSync('src/guidance/facts/*.ts', { cwd: root }).filter((file) => !file.endsWith('index.ts'));
  const forgotten = files.flatMap((file) => {
    const names = [...readFileSync(join(root, file), 'utf8').matchAll(/export const (\w+(?:Facts|Derived))\b/g)].map(
      ([, name]) => name,
    );
    return names
      .filter((name) => !index.includes(`...${name}`))
      .map((name) => `${file}: add “...${name},” to src/guidance/facts/index.ts`);
  });
  expect(forgotten).toEqual([]);
});

test('README and CONTRIBUTING name only files, folders and commands that exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const wrong = ['README.md', 'CONTRIBUTING.md'].flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const paths = [...text.matchAll(/`((?:src|tests|content|public|\.ci)\/[\w./[\]-]+)`/g)].map(([, path = '']) => path);
    const commands = [...text.matchAll(/`npm run ([a-z]+)/g)].map(([, name = '']) => name);
    return [
      ...paths.filter((path) => !existsSync(join(root, path))).map((path) => `${file} names ${path}: say where that is now`),
      ...commands
        .filter((name) => !scripts[name])
        .map((name) => `${file} names npm run ${name}: package.json has no such script`),
    ];
  });
  expect(wrong).toEqual([]);
});
