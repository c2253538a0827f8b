import { describe, expect, test } from 'vitest';
import { rules } from '../../src/catalogue/rules.ts';
import { wordExceptions, wordsAgainst } from './spoken.ts';

describe('the sentence of a rule speaks out the modality of its declaration', () => {
  test('in both languages, and no other modality', () => {
    expect(
      rules
        .filter(({ id }) => !wordExceptions[id])
        .flatMap(({ id, topic, modality, says }) =>
          wordsAgainst(modality, says).map((wrong) => `src/guidance/rules/${topic}/${id}.ts.says ${wrong}`),
        ),
    ).toEqual([]);
  });

  test('and no exception outlives its reason', () => {
    const needed = rules
      .filter(({ id, modality, says }) => wordExceptions[id] && wordsAgainst(modality, says).length)
      .map(({ id }) => id);
    expect(needed.sort()).toEqual(Object.keys(wordExceptions).sort());
  });

  test.each([
    ['must', 'A pool may be homed here.', 'Un grupo de servidores debe estar alojado aquí.', 2],
    ['must', 'A pool must be homed here.', 'Un grupo de servidores puede estar alojado aquí.', 1],
    ['mustNot', 'A pool must be removed.', 'Un grupo de servidores no debe quitarse.', 2],
    ['cannot', 'A pool cannot grow.', 'Un grupo de servidores no se puede ampliar.', 0],
    ['should', 'A pool must be empty.', 'Se recomienda que el grupo de servidores esté vacío.', 2],
    ['may', 'A pool can be removed.', 'Un grupo de servidores se puede quitar.', 1],
    ['may', 'A pool may be removed.', 'Un grupo de servidores debe quitarse.', 2],
    ['follows', 'The filter must block the client.', 'El filtro bloquea el cliente.', 1],
    ['follows', 'The filter blocks the client.', 'El filtro bloquea el cliente.', 0],
  ] as const)('%s: “%s” / «%s» has %i faults', (modality, en, es, faults) => {
    expect(wordsAgainst(modality, { en, es })).toHaveLength(faults);
  });
});
