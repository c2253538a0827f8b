import { defineConfig } from 'vitest/config';

/** The tests that judge what the mutated folders promise; the sample takes fewer, so that it is done within a minute. */
const all = ['library/**/*.test.ts', 'cases/**/*.test.ts', 'intake/**/*.test.ts'];
const ofSample = [
  'cases/cases.test.ts',
  'library/explain.test.ts',
  'library/notes.test.ts',
  'library/differences.test.ts',
  'library/releases.test.ts',
];

export default defineConfig({
  test: {
    root: 'tests',
    include: process.env['MUTATION_SAMPLE'] ? ofSample : all,
    testTimeout: 60_000,
  },
});
