import { isYes, type Verdict } from '../vocabulary/verdict.ts';
import type { Given, Model, ModelFact } from './model.ts';
import { tabulate } from './table.ts';

export type Change = { readonly fact: string; readonly from?: string; readonly to: string };
/** A set of changes that leads to a yes; taking any of them away does not. */
export type Remedy = { readonly changes: readonly Change[]; readonly verdict: Verdict; readonly effort: number };

const remediable: readonly Verdict[] = ['forbidden', 'silent', 'conflict'];

/**
 * The smallest ways from a no (or a silence, or a conflict) to a yes: every set of changes that reaches `allowed` or
 * `limited` and contains no smaller such set, by count, then by effort. Circumstances and whatever is `kept` stay.
 * Each was judged again by the same table; an answer not given yet counts as a change when a way needs it.
 * Empty when there is none, and for verdicts that need no way out.
 */
export function remedies(model: Model, given: Given, kept: ReadonlySet<string> = new Set()): Remedy[] {
  const table = tabulate(model);
  const start = table.digitsOf(given);
  if (!remediable.includes(table.verdictOf(start))) return [];
  const movable = [...model.facts.entries()].filter(([, { id, fixed }]) => !fixed && !kept.has(id)).map(([place]) => place);
  const found: { digits: number[]; changed: number[] }[] = [];
  const contains = (changed: readonly number[], digits: readonly number[]) =>
    found.some((it) => it.changed.every((place) => changed.includes(place) && digits[place] === it.digits[place]));

  const extend = (digits: number[], changed: number[], from: number, missing: number) => {
    if (missing === 0) {
      if (isYes(table.verdictOf(digits))) found.push({ digits: [...digits], changed: [...changed] });
      return;
    }
    for (let next = from; next <= movable.length - missing; next++) {
      const place = movable[next] as number;
      const before = digits[place] as number;
      for (let answer = 0; answer < (table.radix[place] as number); answer++) {
        if (answer === before) continue;
        digits[place] = answer;
        changed.push(place);
        if (!contains(changed, digits)) extend(digits, changed, next + 1, missing - 1);
        changed.pop();
      }
      digits[place] = before;
    }
  };
  for (let size = 1; size <= movable.length; size++) extend([...start], [], 0, size);

  return found
    .map(({ digits, changed }) => ({
      changes: changed.map((place) => {
        const { id, answers } = model.facts[place] as { id: string; answers: readonly string[] };
        const from = answers[start[place] as number];
        return { fact: id, ...(from !== undefined && { from }), to: answers[digits[place] as number] as string };
      }),
      verdict: table.verdictOf(digits),
      effort: changed.reduce((sum, place) => sum + (model.facts[place] as ModelFact).effort, 0),
    }))
    .sort((a, b) => a.changes.length - b.changes.length || a.effort - b.effort);
}
