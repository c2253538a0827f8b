// Changes the program on purpose, one small change at a time, and runs the tests against each change: a change that no test
// notices shows a test that is missing. `npm run mutate` goes through everything (hours); `npm run mutate -- 200` takes
// that many changes; `npm run mutate -- src/engine/judge.ts` one file. The report is in reports/mutation.
import { sampleOf, stryker } from './sample.mjs';

const everything = [
  'src/engine/**/*.ts',
  'src/model/**/*.ts',
  'src/catalogue/**/*.ts',
  'src/scenario/**/*.ts',
  'src/intake/**/*.ts',
];
const [asked, ...more] = process.argv.slice(2);
const size = /^[1-9]\d*$/.test(asked ?? '') ? Number(asked) : undefined;
if (more.length || (asked && !size && !asked.startsWith('src/'))) {
  console.error('npm run mutate, npm run mutate -- <number of changes>, or npm run mutate -- src/<file>');
  process.exitCode = 2;
} else {
  const mutate = size ? await sampleOf(everything, size) : asked ? [asked] : everything;
  const { killed, survived } = await stryker(mutate);
  console.log(`${killed} changes noticed, ${survived.length} not noticed`);
  for (const it of survived) console.log(`  ${it}`);
  process.exitCode = survived.length ? 1 : 0;
}
