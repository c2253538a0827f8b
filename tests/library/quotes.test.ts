import { describe, expect, test } from 'vitest';
import { isForeign, spoken } from '../../src/site/quotes.ts';

describe('quotations in the other language', () => {
  test.each([
    'Al mismo tiempo',
    'y',
    'deben',
    'no debe',
    'simultáneamente',
    'por grupo de usuarios',
    'creador',
    'retirada',
    'Incompatible',
  ])('in an English text, “%s” is Spanish', (quote) => expect(isForeign(quote, 'en')).toBe(true));

  test.each([
    'and',
    'need not',
    'Not Applicable',
    'now, transparently',
    'a legacy client',
    'principal not provisioned',
    'at a later time',
    'Lync 2013',
    'of',
    'Active Directory Domain Services',
  ])('in an English text, “%s” is English', (quote) => expect(isForeign(quote, 'en')).toBe(false));

  test.each(['should', 'Not Supported', 'per user’s pool', 'primary pool', 'Administrator', 'principal not provisioned'])(
    'in a Spanish text, «%s» is English',
    (quote) => expect(isForeign(quote, 'es')).toBe(true),
  );

  test.each([
    'principal',
    'Porte el URI',
    'según el grupo de servidores del usuario',
    'Simple',
    'Lync 2013 (cliente)',
    'pueden existir en paralelo',
  ])('in a Spanish text, «%s» is Spanish', (quote) => expect(isForeign(quote, 'es')).toBe(false));

  test('a text is cut at them and nothing of it is lost', () => {
    const text = 'The Spanish says “deben” (must) where the English says “should”.';
    expect(spoken(text, 'en')).toEqual([
      { text: 'The Spanish says “' },
      { text: 'deben', lang: 'es' },
      { text: '” (must) where the English says “should”.' },
    ]);
  });
});
