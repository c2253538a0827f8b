// Two builds of one tree must give the same files: `npm run same` builds here and in a copy in another folder and time zone,
// and names each file that differs, with the place. The first build stays in dist.
import { spawnSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../../src/site/build/finish.ts';
import { zipName } from '../../src/site/build/zipName.ts';
import { git, root, runCommand, Unanswerable } from './trees.ts';

/** Inside the project: there the packages of the copy can be links to the same files. */
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

/** The packages, where a build looks for them: names in the pages come of the way to them from the project. */
function linkPackages(from: string, to: string) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [old, made] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkPackages(old, made);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(old), made);
    else linkSync(old, made);
  }
}

/** The files of a build without its name, which changes with every file: what differs besides is what is looked for. */
function nameless(files: ReturnType<typeof filesIn>): typeof files {
  const name = /"name":"(\w+)"/.exec(String(files.get('sw.js')))?.[1] ?? '';
  return new Map(
    [...files].map(([file, content]) => [file, typeof content === 'string' ? content.replaceAll(name, 'build') : content]),
  );
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
    linkPackages(join(root, 'node_modules'), join(copy, 'node_modules'));
    const one = build(root, 'UTC');
    const other = build(copy, 'Pacific/Auckland');
    const names = [...new Set([...one.keys(), ...other.keys()])].sort();
    const differing = (here: typeof one, there: typeof one) =>
      names.flatMap((name) => {
        const said = parting(here.get(name), there.get(name));
        return said ? [`${name} ${said}`] : [];
      });
    const besides = differing(nameless(one), nameless(other)).filter((line) => !line.startsWith(`${zipName} `));
    const wrong = besides.length ? besides : differing(one, other);
    for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
    console.log(wrong.length ? `${wrong.length} of ${names.length} files differ` : `${names.length} files, all the same`);
    return wrong.length ? 1 : 0;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
