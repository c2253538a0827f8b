import type { Lang } from '../../vocabulary/text.ts';

/** A text without accents and without capitals. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text as they are written. A hyphen or an underscore joins: `Get-CsUser` is one word. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+(?:[-_’'][\p{L}\p{N}\p{M}]+)*/gu) ?? [];

/** A word with the parts that its hyphens join; the word itself comes first. */
export const withParts = (word: string): readonly string[] => (/[-_’']/.test(word) ? [word, ...word.split(/[-_’']/)] : [word]);

const spaced = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say nothing about a subject. */
const empty: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: spaced(
    "a about after all also am an and any are as at be been before by can can't cannot could did do does doesn't don't during for from get gets had has have how i if in into is isn't it its let make may me must my need of on one or our please s should so some t than that the their them then there these they this those to too up us was we were what when where which while who why will with won't would you your",
  ),
  es: spaced(
    'a al algun alguna ante antes aun con como cual cuales cuando cuanto de debe deben del desde despues donde durante el ella ellos en entre era eran es esa ese eso esta estan este esto estos esas esos fue ha hacer hace hacia han hasta hay he la las le les lo los mas me mi mis muy o os para pero poder por porque puede pueden puedo podemos que quien quiero se sea ser si sin sobre son su sus tambien tengo tiene tienen tenemos todo todos toda todas tras tu un una uno unos unas y ya yo',
  ),
};

/** Words that deny: they count in a phrase (`not showing`) and nowhere else. */
const denials: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'nunca',
  'cannot',
  "can't",
  "don't",
  "doesn't",
  "isn't",
  "won't",
]);

export const denies = (folded: string): boolean => denials.has(folded);
export const isEmpty = (folded: string, lang: Lang): boolean => empty[lang].has(folded) || denials.has(folded);

function englishStem(word: string): string {
  const single = /(?:ss|us|is)$/.test(word)
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(ss|x|z|ch|sh)es$/, '$1')
        .replace(/([^s])s$/, '$1');
  const bare = single
    .replace(/^(.{3,})(?<!e)(?:ed|ing)$/, '$1')
    .replace(/^(.{4,})ion$/, '$1')
    .replace(/([bdfgmnprt])\1$/, '$1');
  return bare.replace(/(.{2,})e$/, '$1').replace(/y$/, 'i');
}

function spanishStem(word: string): string {
  const bare = word
    .replace(/ces$/, 'z')
    .replace(/s$/, '')
    .replace(/(.{3,})[aeo]$/, '$1');
  return bare.replace(/^(.{3,}?)(?:acion|amient|imient|and|iend|ad|id|ar|er|ir)$/, '$1');
}

/** What a word's forms have in common, folded; words with digits and the names of cmdlets stay whole. */
export function stem(word: string, lang: Lang): string {
  const folded = fold(word).replaceAll('’', "'");
  if (folded.length < 4 || /\d|[-_']|^cs/.test(folded)) return folded;
  return lang === 'en' ? englishStem(folded) : spanishStem(folded);
}

/** Whether one typing error makes the one of the other: a letter too many, missing, wrong, or two in the wrong order. */
export function isOneSlip(typed: string, known: string): boolean {
  if (typed === known || Math.abs(typed.length - known.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === known[at]) at += 1;
  const [rest, other] = [typed.slice(at), known.slice(at)];
  return (
    rest.slice(1) === other.slice(1) ||
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  );
}

/** The stems of what a text says, each once: its words and their parts, without those that say nothing. */
export const stemsIn = (text: string, lang: Lang): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .flatMap(withParts)
      .filter((word) => word && !isEmpty(fold(word), lang))
      .map((word) => stem(word, lang)),
  );
