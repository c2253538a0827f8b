// Whether a published copy is the build in dist, with all headers: `npm run deployed -- https://docs.contoso.com/guide/`.
import { join } from 'node:path';
import { lackingAt } from '../../src/site/build/deployed.ts';
import { filesIn } from '../../src/site/build/finish.ts';
import { root, runCommand, Unanswerable } from './trees.ts';

await runCommand(async () => {
  const [address, ...more] = process.argv.slice(2);
  if (!address || more.length || !/^https?:\/\//.test(address))
    throw new Unanswerable('npm run deployed -- <the address under which dist was published>');
  const lacking = await lackingAt(address, filesIn(join(root, 'dist')));
  for (const line of lacking) console.log(line);
  if (!lacking.length) console.log(`${address} is the build in dist, with all headers`);
  return lacking.length ? 1 : 0;
});
