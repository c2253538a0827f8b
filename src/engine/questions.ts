import type { Given, Model } from './model.ts';
import { type Digits, type Table, tabulate } from './table.ts';

/**
 * Whether the answer to one question changes what `isOpen` speaks of, for some way of completing the others: with all others
 * that it reads (`read`) answered and this one open, it is open. Where it is not although more is open, nothing that could
 * follow is.
 */
export function varies(
  { radix }: Table,
  digits: Digits,
  place: number,
  isOpen: (digits: Digits) => boolean,
  read: readonly number[] = [...radix.keys()],
): boolean {
  const tried = digits.with(place, radix[place] as number);
  const others = read.filter((other) => other !== place && tried[other] === radix[other]);
  const within = (depth: number): boolean => {
    if (!isOpen(tried)) return false;
    const other = others[depth];
    if (other === undefined) return true;
    const answers = radix[other] as number;
    let found = false;
    for (let answer = 0; answer < answers && !found; answer++) {
      tried[other] = answer;
      found = within(depth + 1);
    }
    tried[other] = answers;
    return found;
  };
  return within(0);
}

/** Whether the answer to one question changes the verdict, for some way of completing the others. */
export const verdictVaries = (table: Table, digits: Digits, place: number): boolean =>
  varies(table, digits, place, (tried) => table.verdictOf(tried) === 'unknown');

/**
 * Whether the verdict still depends on a question, whether it is answered or not: two of its answers lead to different
 * verdicts for some way of answering the questions that are still open.
 */
export function canChangeVerdict(model: Model, given: Given, fact: string): boolean {
  const table = tabulate(model);
  const digits = table.digitsOf(given);
  const place = model.facts.findIndex(({ id }) => id === fact);
  return place >= 0 && verdictVaries(table, digits, place);
}

/** The rules whose outcome can depend on a question, by id, in the order of the model: those with weight first. */
export function rulesThatRead(model: Model, fact: string): string[] {
  const table = tabulate(model);
  const place = model.facts.findIndex(({ id }) => id === fact);
  const found = model.rules.filter((_, index) => table.placesOf(index).includes(place));
  return [...found.filter(({ also }) => !also), ...found.filter(({ also }) => also)].map(({ id }) => id);
}
