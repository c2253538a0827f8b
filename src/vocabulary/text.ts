export const langs = ['en', 'es'] as const;
export type Lang = (typeof langs)[number];

/** Every text a reader sees exists in both languages, side by side; a missing one does not compile. */
export type Bilingual<T = string> = Readonly<Record<Lang, T>>;

/** The same in both languages: product names, commands. */
export const same = (text: string): Bilingual => ({ en: text, es: text });

/** A sentence with its `{arguments}` put in; one that is not given stays as it is written. */
export const fill = (text: string, given: Readonly<Record<string, string | number>>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));

/** The language a path segment or an attribute names, or undefined. */
export const langFrom = (text: string | undefined): Lang | undefined => langs.find((lang) => lang === text);

export const otherLang = (lang: Lang): Lang => (lang === 'en' ? 'es' : 'en');
