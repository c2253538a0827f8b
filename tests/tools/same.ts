// Two builds of one tree must give the same files: `npm run same` builds here and in a copy in another folder and time zone,
// and names each file that differs, with the place. The first build stays in dist.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../../src/site/build/finish.ts';
import { git, root, runCommand, Unanswerable } from './trees.ts';

/** Inside the project, so that the copy finds the packages of the project. */
const copy = join(root, 'reports/same');

function build(folder: string, zone: string) {
  const astro = join(root, 'node_modules/.bin/astro');
  const done = spawnSync(astro, ['build'], {
    cwd: folder,
    env: { ...process.env, TZ: zone },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (done.status !== 0) throw new Unanswerable(`the build in ${folder} failed`);
  return filesIn(join(folder, 'dist'));
}

/** Where two contents part, with what stands there in each; nothing if they are the same. */
function parting(one: string | Uint8Array | undefined, other: string | Uint8Array | undefined): string | undefined {
  if (one === undefined || other === undefined) return one === other ? undefined : 'is in one build only';
  const [here, there] = [Buffer.from(one), Buffer.from(other)];
  if (here.equals(there)) return undefined;
  const at = here.findIndex((byte, index) => byte !== there[index]);
  const around = (text: Buffer) => JSON.stringify(text.subarray(Math.max(0, at - 60), at + 60).toString());
  return `differs at byte ${at}:\n    ${around(here)}\n    ${around(there)}`;
}

await runCommand(async () => {
  rmSync(copy, { recursive: true, force: true });
  try {
    for (const file of git('ls-files', '-co', '--exclude-standard', '-z').stdout.toString().split('\0').filter(Boolean)) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      cpSync(join(root, file), join(copy, file));
    }
    const one = build(root, 'UTC');
    const other = build(copy, 'Pacific/Auckland');
    const names = [...new Set([...one.keys(), ...other.keys()])];
    const wrong = names.flatMap((name) => {
      const said = parting(one.get(name), other.get(name));
      return said ? [`${name} ${said}`] : [];
    });
    for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
    console.log(wrong.length ? `${wrong.length} of ${names.length} files differ` : `${names.length} files, all the same`);
    return wrong.length ? 1 : 0;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
