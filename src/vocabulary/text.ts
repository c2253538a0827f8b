export const langs = ['en', 'es'] as const;
export type Lang = (typeof langs)[number];

/** Every text a reader sees stands in both languages, side by side, or it does not compile. */
export type Bilingual<T = string> = Readonly<Record<Lang, T>>;

/** The same in both languages: product names, commands. */
export const same = (text: string): Bilingual => ({ en: text, es: text });

/** The language a path segment or an attribute names, or undefined. */
export const langFrom = (text: string | undefined): Lang | undefined => langs.find((lang) => lang === text);

export const otherLang = (lang: Lang): Lang => (lang === 'en' ? 'es' : 'en');
