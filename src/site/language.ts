import { type Lang, langFrom, langs } from '../vocabulary/text.ts';

/** The language a page is in: the first segment of its address. Throws where there is none. */
export function langOf(url: URL): Lang {
  const lang = langFrom(url.pathname.split('/')[1]);
  if (!lang) throw new Error(`${url.pathname} is in no language: pages stand under /en/ or /es/`);
  return lang;
}

/** The paths of a page that exists once in each language. */
export const inBothLanguages = () => langs.map((lang) => ({ params: { lang } }));
