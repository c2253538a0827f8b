import { decidingRules, type Judgement, undecidedPlaces } from './judge.ts';
import type { Given, Model } from './model.ts';
import { tabulate } from './table.ts';

/** The verdict of what is known so far, the rules that made it so, and the open questions it depends on. */
export type Outlook = Pick<Judgement, 'verdict' | 'deciding' | 'undecidedBy'>;

/** What a line about a checker says, without all that its own page says. Exact, like `judge`. */
export function outlook(model: Model, given: Given): Outlook {
  const table = tabulate(model);
  const undecidedBy = undecidedPlaces(table, table.digitsOf(given)).map((place) => model.facts[place]?.id as string);
  return { ...decide(model, given), undecidedBy };
}

/** The verdict of what is known so far, and the rules that made it so: all that a table of cases needs. Exact, like `judge`. */
export function decide(model: Model, given: Given): Pick<Judgement, 'verdict' | 'deciding'> {
  const table = tabulate(model);
  const digits = table.digitsOf(given);
  const verdict = table.verdictOf(digits);
  return { verdict, deciding: decidingRules(table, digits, verdict) };
}
