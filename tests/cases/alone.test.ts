import { describe, expect, test } from 'vitest';
import { checkersOf } from '../../src/catalogue/checkers.ts';
import { answersTo, derivedOf } from '../../src/catalogue/facts.ts';
import { combinations } from '../../src/engine/model.ts';
import { everyScenario } from '../../src/engine/prove.ts';
import { tabulate } from '../../src/engine/table.ts';
import type { derivedFacts } from '../../src/guidance/facts/index.ts';
import type { DerivedFact } from '../../src/model/fact.ts';
import type { AskedFact } from '../../src/model/names.ts';
import { none, print } from '../library/none.ts';
import { alone } from './alone.ts';

const readings = Object.entries(alone);

describe('rules read one by one', () => {
  test('each says in every scenario what its sentence says', () => {
    expect(readings.length).toBeGreaterThan(150);
    const wrong: string[] = [];
    for (const [id, reading] of readings)
      for (const { id: checker, model } of checkersOf(id)) {
        const table = tabulate(model);
        const place = model.rules.findIndex((it) => it.id === id);
        let first = true;
        everyScenario(model, (digits) => {
          const given = table.givenOf(digits);
          const said = reading((fact, ...answers) => answers.includes(given[fact] ?? ''));
          const found = table.outcomeAt(place, digits);
          if (said !== found && first)
            wrong.push(`${id} in ${checker}, ${print(given)}: by the rule ${found}, by its sentence ${said}`);
          first &&= said === found;
        });
      }
    none(
      wrong,
      'open the passage of each of these rules: if it says what the rule says, correct the reading in tests/cases/alone.ts, else the rule',
    );
  });

  test('each names only questions and answers that its checkers ask', () => {
    const wrong = readings.flatMap(([id, reading]) => {
      const facts = checkersOf(id).flatMap(({ model }) => model.facts);
      const named = new Set<string>();
      // Every answer of `is` is tried both ways, so that all that is named is reached.
      for (let pattern = 0; pattern < 256; pattern++) {
        let asked = 0;
        reading((fact, ...answers) => {
          for (const answer of answers) named.add(`${fact}=${answer}`);
          return Boolean((pattern >> (asked++ % 8)) & 1);
        });
      }
      return [...named]
        .filter((it) => !facts.some(({ id: fact, answers }) => answers.some((answer) => `${fact}=${answer}` === it)))
        .map((it) => `${id}: ${it}`);
    });
    none(wrong, 'write the question and the answer in tests/cases/alone.ts as the checker asks them');
  });

  test('and what is derived from answers follows from them', () => {
    const counted = ['none', 'one', 'two', 'three'];
    const second: Record<keyof typeof derivedFacts, (...answers: string[]) => string> = {
      standing: (...deployments) => counted[deployments.filter((it) => it === 'yes').length] ?? '',
      crosses: (itemIn, usedFrom) => (itemIn === usedFrom ? 'no' : 'yes'),
      'deciding-policy': (user, site, pool) =>
        user !== 'none' ? 'user' : pool === 'appears' ? 'disputed' : site !== 'none' ? 'site' : 'global',
    };
    for (const [id, read] of Object.entries(second)) {
      const { from, of } = derivedOf(id) as DerivedFact;
      for (const answers of combinations(from.map((name) => ({ answers: answersTo(name as AskedFact) }))))
        expect(of(...answers), `${id} of ${answers.join(', ')}`).toBe(read(...answers));
    }
  });
});
