// Draws changes from the program with a fixed seed, and runs Stryker over them.
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** The same numbers between 0 and 1 every time (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const silent = () => undefined;
const logger = {
  isDebugEnabled: () => false,
  debug: silent,
  trace: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** Every place of these files that can be changed, in a fixed order, with the number of its changes; only the innermost ones. */
async function placesIn(patterns) {
  const files = patterns.flatMap((pattern) => globSync(pattern)).sort();
  const sources = files.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true }));
  const options = { plugins: null, excludedMutations: ['BlockStatement', 'ArrowFunction'], ignorers: [] };
  const { mutants } = await new Instrumenter(logger).instrument(sources, options);
  const places = Map.groupBy(
    mutants.filter(({ status }) => status !== 'Ignored'),
    ({ fileName, location: { start, end } }) => `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`,
  );
  const before = (a, b) => a.line < b.line || (a.line === b.line && a.column <= b.column);
  const holds = (outer, inner) =>
    outer.fileName === inner.fileName &&
    before(outer.location.start, inner.location.start) &&
    before(inner.location.end, outer.location.end);
  return [...places]
    .filter(([, own]) => !mutants.some((it) => !own.includes(it) && holds(own[0], it)))
    .map(([place, { length }]) => ({ place, changes: length }));
}

/** Places drawn from these files until they have this many changes, as Stryker wants them; the same every time the files are. */
export async function sampleOf(patterns, size, seed = 2010) {
  const places = await placesIn(patterns);
  const next = numbers(seed);
  for (let last = places.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [places[last], places[other]] = [places[other], places[last]];
  }
  let changes = 0;
  return places.flatMap((it) => {
    if (changes >= size) return [];
    changes += it.changes;
    return [it.place];
  });
}

/** Runs these tests against changes; gives how many were noticed, and those that were not, with place and replacement. */
export async function stryker(mutate, tests, { quiet = false } = {}) {
  process.env.MUTATION_TESTS = tests.join(' ');
  const results = await new Stryker({
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: Math.max(1, availableParallelism() - 1),
    mutator: { excludedMutations: ['BlockStatement', 'ArrowFunction'] },
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'reports', 'test-results', '.astro'],
    timeoutMS: 20_000,
    reporters: quiet ? [] : ['progress-append-only', 'html', 'json'],
    htmlReporter: { fileName: 'reports/mutation/index.html' },
    jsonReporter: { fileName: 'reports/mutation/report.json' },
    allowConsoleColors: false,
    warnings: false,
    logLevel: quiet ? 'error' : 'warn',
  }).runMutationTest();
  const noticed = results.filter(({ status }) => ['Killed', 'Timeout'].includes(status));
  const missed = results.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status));
  const told = ({ fileName, location: { start, end }, replacement }) => {
    const file = relative('.', fileName);
    const all = readFileSync(fileName, 'utf8').split('\n');
    const lines = all.slice(start.line - 1, end.line);
    lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
    lines[0] = lines[0].slice(start.column - 1);
    const before = lines.map((line) => line.trim()).join(' ');
    // Named by its line and not by the number of the line: the name lasts while other lines come and go.
    const line = all[start.line - 1].trim();
    return { at: `${file}:${start.line}`, change: `${file} | ${line} | ${before} → ${replacement}` };
  };
  return { killed: noticed.length, survived: missed.map(told) };
}
