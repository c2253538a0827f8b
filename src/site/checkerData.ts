import { checkerOf, checkers } from '../catalogue/checkers.ts';
import { payloadFile } from '../catalogue/payload.ts';
import { hashOf } from '../catalogue/version.ts';
import { wordsIn } from '../islands/words.ts';
import { type Lang, langs } from '../vocabulary/text.ts';

const files = new Map(
  checkers.flatMap((checker) =>
    (['en', 'es'] as const).map((lang) => [`${checker.id}.${lang}`, payloadFile(checker, lang, checkerOf)] as const),
  ),
);

const wordFiles = Object.fromEntries(
  langs.map((lang) => {
    const list = { ...wordsIn(lang), checkers: Object.fromEntries(checkers.map(({ id, title }) => [id, title[lang]])) };
    const text = JSON.stringify(list);
    return [lang, { name: `words.${lang}.${hashOf(text)}`, text, list }];
  }),
);

/** The data of all checkers in both languages, and the words of each language, as files. */
export const checkerFiles = [...files.values(), ...Object.values(wordFiles)];

/** The words of all checkers in a language, and their address from the root of the site. */
export function checkerWords(lang: Lang) {
  const { name, list } = wordFiles[lang]!;
  return { address: `/data/${name}.json`, list };
}

/** The data of a checker, and its address from the root of the site. */
export function checkerData(checker: string, lang: Lang) {
  const file = files.get(`${checker}.${lang}`);
  if (!file) throw new Error(`There is no checker called ${checker}`);
  return { address: `/data/${file.name}.json`, payload: file.payload };
}
