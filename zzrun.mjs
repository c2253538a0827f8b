import { Stryker } from '@stryker-mutator/core';
import { sampleOf } from './tests/mutation/sample.mjs';
const [what, tests, n, reportName] = process.argv.slice(2);
const mutate = n !== '0' ? await sampleOf(what.split(' '), Number(n)) : what.split(' ');
process.env.MUTATION_TESTS = tests;
await new Stryker({ mutate, testRunner: 'vitest', plugins: ['@stryker-mutator/vitest-runner'], vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false }, coverageAnalysis: 'perTest', concurrency: 1, mutator: { excludedMutations: ['BlockStatement', 'ArrowFunction'] }, disableTypeChecks: false, ignorePatterns: ['dist', 'reports', 'test-results', '.astro', 'zz*'], timeoutMS: 20000, reporters: ['progress-append-only', 'json', 'event-recorder', 'clear-text'], clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false }, eventReporter: { baseDir: '/tmp/mut/ev-' + reportName }, jsonReporter: { fileName: '/tmp/mut/' + reportName + '.json' }, allowConsoleColors: false, warnings: false, logLevel: 'warn' }).runMutationTest();
