import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { combinations } from '../../src/engine/model.ts';
import { everyScenario } from '../../src/engine/prove.ts';
import { tabulate } from '../../src/engine/table.ts';
import { isYes, type Verdict } from '../../src/vocabulary/verdict.ts';
import { none, print } from '../library/none.ts';

const root = join(import.meta.dirname, '../..');

/** What the sources say of a complete scenario, read straight down, without the rules. */
export type Oracle = (given: Readonly<Record<string, string>>) => Verdict;

/** The questions a reading was written for, each with its answers: written out by hand, so that a new one is seen. */
export type Read = Readonly<Record<string, readonly string[]>>;

/** Where a reading ends that was not written for a scenario: never in a verdict. */
export function unread(given: Readonly<Record<string, string>>): never {
  throw new Error(`The sources were not read for this scenario: ${JSON.stringify(given)}`);
}

/** The same reading, which throws for any question or answer but those it was written for. */
export function refusing(checker: string, read: Read, reading: Oracle): Oracle {
  return (given) => {
    for (const [fact, answer] of Object.entries(given))
      if (!read[fact]?.includes(answer))
        throw new Error(
          `The reading of ${checker} was not written for ${fact}=${answer}. Read the sources for it, let the reading in tests/cases/ say what they say, then add the answer to the list of those it was written for.`,
        );
    return reading(given);
  };
}

const notRead = 'an answer nobody read the sources for';
/** Where a reading says yes to an answer it does not know, though it does not to every answer that it knows. */
export function defaultYes(read: Read, reading: Oracle): string[] {
  const attempt = (given: Readonly<Record<string, string>>) => {
    try {
      return reading(given);
    } catch {
      return undefined;
    }
  };
  const questions = Object.entries(read);
  return questions.flatMap(([fact, answers]) =>
    combinations(questions.map(([name, known]) => ({ answers: name === fact ? [notRead] : known }))).flatMap((row) => {
      const given = Object.fromEntries(questions.map(([name], place) => [name, row[place] ?? '']));
      const verdict = attempt(given);
      const known = () => answers.map((answer) => attempt({ ...given, [fact]: answer }));
      return isYes(verdict) && !known().every(isYes) ? [`${fact}: ${JSON.stringify(given)} is ${verdict}`] : [];
    }),
  );
}

/**
 * The sources read straight down, without the rules, against the engine: the same verdict in every complete scenario. `read`
 * are the questions and answers the sources were read for; any other is refused, and no verdict of a yes is a default.
 */
export function testReading(checker: string, read: Read, reading: Oracle) {
  describe(`${checker}: a straight reading of the sources`, () => {
    const { model } = checkerOf(checker);
    const sources = refusing(checker, read, reading);
    /** The verdict of the reading; where it was not written for a scenario, that is said and is no verdict. */
    const verdictOf = (given: Readonly<Record<string, string>>) => {
      try {
        return sources(given);
      } catch {
        return 'not read';
      }
    };
    const here = () => relative(root, expect.getState().testPath ?? 'tests/cases/');

    test('is written for the questions and answers of the checker', () => {
      const asked = model.facts.flatMap(({ id, answers }) => answers.map((answer) => `${id}=${answer}`));
      const known = Object.entries(read).flatMap(([fact, answers]) => answers.map((answer) => `${fact}=${answer}`));
      const message = () =>
        `read the sources for what is new, without looking at the rules, and bring the list of the reading of ${checker} in ${here()} up to date`;
      none(
        [
          ...asked.filter((it) => !known.includes(it)).map((it) => `${it} is not in the list of the reading`),
          ...known.filter((it) => !asked.includes(it)).map((it) => `${it} is in the list, and ${checker} does not ask it`),
        ],
        message(),
      );
    });

    test('says the same in every scenario', () => {
      const table = tabulate(model);
      const wrong: string[] = [];
      everyScenario(model, (digits) => {
        const given = table.givenOf(digits);
        const [engine, said] = [table.verdictOf(digits), verdictOf(given)];
        if (engine !== said) wrong.push(`${print(given)}: by the rules ${engine}, by the reading ${said}`);
      });
      none(
        wrong,
        `open the sources at these scenarios: if they say what the rules say, or say nothing where a question is new, correct the reading in ${here()} (it ends in unread(given), and so in *not read*, where it was written for none of it); if not, correct the rules named in src/guidance/checkers/${checker}.ts`,
      );
    });

    test('refuses an answer that it was not written for', () => {
      const given = Object.fromEntries(Object.entries(read).map(([fact, [first = '']]) => [fact, first]));
      expect(
        () => sources(given),
        `the first answers of the list are not read: write the reading of ${checker} in ${here()}`,
      ).not.toThrow();
      for (const fact of Object.keys(read))
        expect(() => sources({ ...given, [fact]: notRead }), fact).toThrow(`was not written for ${fact}=${notRead}`);
    });

    test('ends in no yes by default', () => {
      none(
        defaultYes(read, reading),
        `let the reading of ${checker} in ${here()} name the answers with which it says yes, and end in unread(given)`,
      );
    });
  });
}
