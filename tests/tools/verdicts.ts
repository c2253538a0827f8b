// Which verdicts a change changes: every complete scenario of the working tree beside the same one at a git ref.
// `npm run verdicts -- <git ref>`; `--findings` lists changed findings too, `--all` names every scenario.
// Exit code: 0 nothing differs, 1 something does, 2 the question could not be answered.
import { parseArgs } from 'node:util';
import { differences, differs, reportOf } from '../../src/engine/differences.ts';
import { checkersIn, root, runCommand, Unanswerable, withTree } from './trees.ts';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { findings: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
  });
  const [ref, ...more] = positionals;
  if (!ref || more.length) throw new Unanswerable('Name one git ref: npm run verdicts -- [--findings] [--all] <git ref>');
  return withTree(ref, async (folder) => {
    const [before, after] = [await checkersIn(folder, ref), await checkersIn(root, 'The working tree')];
    const limit = values.all ? Number.POSITIVE_INFINITY : undefined;
    const found = differences(before, after, limit);
    console.log(
      reportOf(found, { findings: values.findings, ...(limit && { lines: limit }) })
        .join('\n')
        .trim(),
    );
    return found.some((it) => differs(it, true)) ? 1 : 0;
  });
}

await runCommand(main);
