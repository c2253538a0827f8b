// Changes the program on purpose, one small change at a time, and runs the tests against each change: a change that no test
// notices shows a test that is missing. `npm run mutate` goes through everything (hours); `npm run mutate -- 200` takes
// that many changes; `npm run mutate -- src/engine/judge.ts` one file; `npm run mutate -- sample` the few changes of the engine
// that `npm test` makes, against the tests that are quick. The report is in reports/mutation.
import { argued } from './argued.mjs';
import { sampleOf, stryker } from './sample.mjs';

/** How many changes of the engine `npm test` makes. */
const few = 12;

const everything = [
  'src/engine/**/*.ts',
  'src/model/**/*.ts',
  'src/catalogue/**/*.ts',
  'src/scenario/**/*.ts',
  'src/intake/**/*.ts',
];
const [asked, ...more] = process.argv.slice(2);
const size = /^[1-9]\d*$/.test(asked ?? '') ? Number(asked) : undefined;
const sample = asked === 'sample';
if (more.length || (asked && !size && !sample && !asked.startsWith('src/'))) {
  console.error(
    'npm run mutate, npm run mutate -- <number of changes>, npm run mutate -- sample, or npm run mutate -- src/<file>',
  );
  process.exitCode = 2;
} else {
  if (sample) process.env.MUTATION_SAMPLE = '1';
  const mutate = sample
    ? await sampleOf(['src/engine/*.ts'], few)
    : size
      ? await sampleOf(everything, size)
      : asked
        ? [asked]
        : everything;
  const { killed, survived } = await stryker(mutate);
  const open = survived.filter((it) => !Object.hasOwn(argued, it.change));
  console.log(`${killed} changes noticed, ${open.length} not noticed, ${survived.length - open.length} that change nothing`);
  for (const { at, change } of open) console.log(`  ${at} ${change}`);
  if (open.length)
    console.log(
      'What to do: write a test that fails with the change; if it changes nothing, say why in tests/mutation/argued.mjs.',
    );
  process.exitCode = open.length || killed === 0 ? 1 : 0;
}
