import { expect, test } from 'vitest';
import { wordsIn } from '../../src/islands/words.ts';
import { letters } from '../../src/site/fonts/letters.ts';
import { langs } from '../../src/vocabulary/text.ts';

/** Drawn after the verdict, so its search for a font holds up nothing. */
const arrow = '→';

test('what islands say has the letters of the font: for any other, a browser searches the fonts of its machine', () => {
  const said = langs.map((lang) => JSON.stringify(wordsIn(lang))).join('');
  const others = new Set([...said].filter((letter) => !letters.includes(letter)));
  expect([...others]).toEqual([arrow]);
});
