// Goes through every change of every rule and counts by which test it is noticed: `npm run mutate -- rules`.
import { arguedRules } from './arguedRules.ts';
import { nameOf, noticed, ruleChanges } from './rules.ts';

/** Prints what noticed the changes, and those that nothing noticed; gives how many of them are not argued. */
export function everyRule(): number {
  const by = new Map<string, number>();
  const missed: string[] = [];
  for (const change of ruleChanges) {
    const test = noticed(change);
    if (test) by.set(test, (by.get(test) ?? 0) + 1);
    else missed.push(nameOf(change));
  }
  for (const [test, count] of by) console.log(`${String(count).padStart(6)} by ${test}`);
  const open = missed.filter((it) => !Object.hasOwn(arguedRules, it));
  console.log(
    `${ruleChanges.length} changes of rules: ${ruleChanges.length - missed.length} noticed, ${missed.length - open.length} that change nothing, ${open.length} not noticed`,
  );
  for (const name of open) console.log(`  ${name}`);
  return open.length;
}
