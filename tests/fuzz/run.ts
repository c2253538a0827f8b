// A million links of every kind, a quarter of them for each property: `npm run fuzz`, or `npm run fuzz -- 100000`.
import { properties } from './links.ts';

const all = Number(process.argv[2] ?? 1_000_000);
if (!Number.isInteger(all) || all < 1) throw new Error(`${process.argv[2]} is not a number of links`);
const each = Math.ceil(all / Object.keys(properties).length);
for (const [name, check] of Object.entries(properties)) {
  const started = Date.now();
  check(each);
  console.log(`${each} × ${name}: ${Math.round((Date.now() - started) / 1000)} s`);
}
