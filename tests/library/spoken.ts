// The words in which a rule speaks out how strongly it binds, in both languages.
import type { Modality } from '../../src/vocabulary/modality.ts';
import { type Bilingual, langs } from '../../src/vocabulary/text.ts';

/** A whole word or group of words; \b does not know accented letters. */
const words = (forms: string) => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');

/** The words that speak a modality out. "Only …" makes a duty of a permission. A consequence has none: it is a plain statement. */
const spoken: Readonly<Record<Modality, Bilingual<RegExp> | undefined>> = {
  must: {
    en: words('must(?! not)|has to|have to|requires?|only'),
    es: words('(?<!no )deben?|(?<!no )tienen? que|hay que|requieren?|solo'),
  },
  mustNot: { en: words('must not'), es: words('no deben?') },
  cannot: { en: words('cannot|no more than [^:;.]* can'), es: words('no (?:se )?pueden?') },
  should: { en: words('should|recommended'), es: words('se recomienda') },
  may: { en: words('may(?! not)'), es: words('(?<!no |no se )pueden?') },
  follows: undefined,
};

/** The words of other modalities that a sentence must not contain. "Can" and «puede» also say what is possible, so they are free. */
const foreign: Readonly<Record<Modality, Bilingual<RegExp>>> = {
  must: { en: words('must not|may|should|cannot'), es: words('no deben?|se recomienda|no (?:se )?pueden?') },
  mustNot: { en: words('must(?! not)|may|should|cannot'), es: words('(?<!no )deben?|se recomienda|no (?:se )?pueden?') },
  cannot: { en: words('must|may|should'), es: words('deben?|hay que|se recomienda') },
  should: { en: words('must|may|cannot'), es: words('deben?|hay que|no (?:se )?pueden?') },
  may: {
    en: words('must|should|cannot|has to|have to'),
    es: words('deben?|tienen? que|hay que|se recomienda|no (?:se )?pueden?'),
  },
  follows: {
    en: words('must|may|should|cannot|has to|have to'),
    es: words('deben?|tienen? que|hay que|se recomienda|no (?:se )?pueden?'),
  },
};

/** What is wrong with the sentence of a rule of this modality; empty if the words and the modality agree in both languages. */
export const wordsAgainst = (modality: Modality, says: Bilingual) =>
  langs.flatMap((lang) => [
    ...(spoken[modality]?.[lang].test(says[lang]) === false
      ? [
          `(${lang}) does not speak out “${modality}”: use one of its words (the list “spoken” in tests/library/spoken.ts): ${says[lang]}`,
        ]
      : []),
    ...(foreign[modality][lang].test(says[lang])
      ? [
          `(${lang}) says “${foreign[modality][lang].exec(says[lang])?.[0]}” in a rule of modality “${modality}”: reword, or sign an exception: ${says[lang]}`,
        ]
      : []),
  ]);

/** Sentences that have to say more than their modality, each signed with its reason. */
export const wordExceptions: Readonly<Record<string, string>> = {
  'application-pool-without-a-registrar-stays':
    'what a cmdlet is unable to do; no checker asks about removing the pool under this rule',
  'clients-may-be-configured-with-the-endpoint-address':
    'reconfiguring is permitted always, and required with another address (run-backward-compatibility#configure-clients); hiding either half would mislead',
  'user-without-a-registrar-pool-cannot-sign-in': 'what the user is unable to do; no checker asks whether the user signs in',
};
