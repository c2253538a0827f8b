import type { RecordedChecker } from '../model/release.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import type { ComparedChecker } from './differences.ts';
import type { Asked, Given, Model } from './model.ts';
import { completions, tabulate } from './table.ts';

/** The letter of each verdict in a release. Published: letters are added, never changed. */
const verdictLetters: Readonly<Record<Verdict, string>> = {
  allowed: 'a',
  limited: 'l',
  forbidden: 'f',
  silent: 's',
  conflict: 'c',
  unknown: 'u',
};
const verdictOfLetter = Object.fromEntries(
  Object.entries(verdictLetters).map(([verdict, letter]) => [letter, verdict as Verdict]),
) as Readonly<Record<string, Verdict>>;

/** Verdicts in a row, as a release stores them: `12f3al`. */
export function packVerdicts(verdicts: readonly Verdict[]): string {
  let text = '';
  for (let index = 0; index < verdicts.length; ) {
    const verdict = verdicts[index] as Verdict;
    let end = index + 1;
    while (verdicts[end] === verdict) end++;
    text += `${end - index > 1 ? end - index : ''}${verdictLetters[verdict]}`;
    index = end;
  }
  return text;
}

/** What `packVerdicts` stored. Throws at anything else, and before it fills more places than `count`. */
export function unpackVerdicts(text: string, count: number): Verdict[] {
  const found: Verdict[] = [];
  const rest = text.replace(/(\d{0,9})([a-z])/g, (_, times: string, letter: string) => {
    const verdict = verdictOfLetter[letter];
    const repeated = times === '' ? 1 : Number(times);
    if (!verdict) throw new Error(`A release has the letter ${letter}, which stands for no verdict`);
    if (found.length + repeated > count)
      throw new Error(`A release has more verdicts than the ${count} scenarios of its questions`);
    for (let again = 0; again < repeated; again++) found.push(verdict);
    return '';
  });
  if (rest !== '') throw new Error(`A release has “${rest.slice(0, 20)}” among its verdicts`);
  if (found.length !== count) throw new Error(`A release has ${found.length} verdicts for ${count} scenarios`);
  return found;
}

/** Every complete scenario of a radix as digits, the last place running fastest. */
const everyScenario = (radix: readonly number[], visit: (digits: readonly number[]) => void) =>
  completions(radix, [...radix], visit);

/** What a release records of a checker: its questions and the verdict of every complete scenario. */
export function recordOf(questions: readonly Asked[], verdictOf: (digits: readonly number[]) => Verdict): RecordedChecker {
  const verdicts: Verdict[] = [];
  everyScenario(
    questions.map(({ answers }) => answers.length),
    (digits) => verdicts.push(verdictOf(digits)),
  );
  return {
    questions: Object.fromEntries(questions.map(({ id, answers }) => [id, answers.join(' ')])),
    verdicts: packVerdicts(verdicts),
  };
}

/** The questions of a recorded checker, in the order of its form. */
export const questionsOf = ({ questions }: RecordedChecker): Asked[] =>
  Object.entries(questions).map(([id, answers]) => ({ id, answers: answers.split(' ') }));

/**
 * The verdict a recorded checker gave, for incomplete answers too: `unknown` where completions differ. Names it did not
 * ask are left out, because its form did not have them; an answer it did not know is treated as not given.
 * Throws where the record is damaged.
 */
export function readRecord(recorded: RecordedChecker): (given: Given) => Verdict {
  const questions = questionsOf(recorded);
  const radix = questions.map(({ answers }) => answers.length);
  const verdicts = unpackVerdicts(
    recorded.verdicts,
    radix.reduce((product, answers) => product * answers, 1),
  );
  return (given) => {
    const digits = questions.map(({ id, answers }) => {
      const digit = answers.indexOf(given[id] as string);
      return digit < 0 ? answers.length : digit;
    });
    let common: Verdict | undefined;
    completions(radix, digits, (complete) => {
      const index = complete.reduce((sum, digit, place) => sum * (radix[place] as number) + digit, 0);
      const verdict = verdicts[index] as Verdict;
      common = common === undefined || common === verdict ? verdict : 'unknown';
    });
    return common as Verdict;
  };
}

/** A recorded checker beside another rule set. Which rules decided was not recorded. */
export const comparedFrom = (id: string, recorded: RecordedChecker): ComparedChecker => ({
  id,
  questions: questionsOf(recorded),
  verdictOf: readRecord(recorded),
  decidingOf: () => [],
  outcomesOf: () => ({}),
});

/** What walking a checker again found: how many scenarios there are, how many agree, and the first that do not. */
export type Walked = {
  readonly scenarios: number;
  readonly agree: number;
  readonly disagree: readonly {
    readonly given: Readonly<Record<string, string>>;
    readonly published: string;
    readonly found: string;
  }[];
};

/** How many scenarios that do not agree are named. */
const namedScenarios = 3;

/**
 * Judges every complete scenario of a model again and compares it with the published verdict. Where the published record
 * has other questions or answers, no scenario of it can be trusted: it throws.
 */
export function walkAgain(model: Model, published: RecordedChecker): Walked {
  const table = tabulate(model);
  const asked = model.facts.map(({ id, answers }) => `${id}=${answers.join(' ')}`).join('\n');
  const recorded = Object.entries(published.questions)
    .map(([id, answers]) => `${id}=${answers}`)
    .join('\n');
  if (asked !== recorded) throw new Error('The published questions are others than those of the checker');
  const verdicts = unpackVerdicts(
    published.verdicts,
    table.radix.reduce((product, answers) => product * answers, 1),
  );
  let scenarios = 0;
  const wrong: { given: Record<string, string>; published: string; found: string }[] = [];
  let disagree = 0;
  everyScenario(table.radix, (digits) => {
    const [was, found] = [verdicts[scenarios] as Verdict, table.verdictOf(digits)];
    scenarios++;
    if (was === found) return;
    disagree++;
    if (wrong.length < namedScenarios) wrong.push({ given: table.givenOf(digits), published: was, found });
  });
  return { scenarios, agree: scenarios - disagree, disagree: wrong };
}
