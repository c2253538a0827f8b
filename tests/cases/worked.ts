import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { combinations } from '../../src/engine/model.ts';
import { everyScenario } from '../../src/engine/prove.ts';
import { tabulate } from '../../src/engine/table.ts';
import { isYes, type Verdict } from '../../src/vocabulary/verdict.ts';

export type Reading = (given: Readonly<Record<string, string>>) => Verdict;

/** The questions a reading was written for, each with its answers: written out by hand, so that a new one is seen. */
export type Read = Readonly<Record<string, readonly string[]>>;

/** Where a reading ends that was not written for a scenario: never in a verdict. */
export function unread(given: Readonly<Record<string, string>>): never {
  throw new Error(`The sources were not read for this scenario: ${JSON.stringify(given)}`);
}

/** The same reading, which throws for any question or answer but those it was written for. */
export function refusing(checker: string, read: Read, reading: Reading): Reading {
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
export function defaultYes(read: Read, reading: Reading): string[] {
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
export function testReading(checker: string, read: Read, reading: Reading) {
  describe(`${checker}: a straight reading of the sources`, () => {
    const { model } = checkerOf(checker);
    const sources = refusing(checker, read, reading);

    test('is written for the questions and answers of the checker', () => {
      const asked = model.facts.flatMap(({ id, answers }) => answers.map((answer) => `${id}=${answer}`));
      const known = Object.entries(read).flatMap(([fact, answers]) => answers.map((answer) => `${fact}=${answer}`));
      const message = `read the sources for what is new, and bring the list of the reading of ${checker} in tests/cases/ up to date`;
      expect([...known].sort(), message).toEqual([...asked].sort());
    });

    test('says the same in every scenario', () => {
      const table = tabulate(model);
      const wrong: string[] = [];
      everyScenario(model, (digits) => {
        const given = table.givenOf(digits);
        const [engine, said] = [table.verdictOf(digits), sources(given)];
        if (engine !== said) wrong.push(`${JSON.stringify(given)}: the engine says ${engine}, the sources say ${said}`);
      });
      expect(wrong).toEqual([]);
    });

    test('refuses an answer that it was not written for', () => {
      const given = Object.fromEntries(Object.entries(read).map(([fact, [first = '']]) => [fact, first]));
      expect(() => sources(given)).not.toThrow();
      for (const fact of Object.keys(read))
        expect(() => sources({ ...given, [fact]: notRead }), fact).toThrow(`was not written for ${fact}=${notRead}`);
    });

    test('ends in no yes by default', () => {
      const message = `let the reading of ${checker} in tests/cases/ name the answers with which it says yes, and end in unread(given)`;
      expect(defaultYes(read, reading).slice(0, 5), message).toEqual([]);
    });
  });
}
