import { type Lang, otherLang } from '../vocabulary/text.ts';

/** A stretch of text; `lang` where it is quoted from the other language. */
export type Spoken = { readonly text: string; readonly lang?: Lang };

const marks = { en: /“([^”]*)”/g, es: /«([^»]*)»/g } as const satisfies Record<Lang, RegExp>;

/** Words that tell a quotation in each language from one in the other. */
const tells = {
  es: /[áéíóúñ¿¡]|\b(?:al|autor|autores|administrador|administradores|anula|con|contacto|correspondiente|creador|creadores|de|debe|deben|del|desde|directiva|el|en|entidad|equipo|es|extremo|grupo|incompatible|la|las|los|moderador|mismo|para|permanente|persistente|por|principal|puede|pueden|que|retirada|retirado|retiro|revertir|salas|salones|se|servidor|servidores|simple|un|una|varias|varios|vez|y)\b/giu,
  en: /\b(?:administrator|and|at|each|from|is|must|need|not|of|per|pool|port|primary|rooms?|should|supported|provisioned|the|users?|when|with)\b/giu,
} as const satisfies Record<Lang, RegExp>;

const told = (text: string, lang: Lang) => text.match(tells[lang])?.length ?? 0;

/** Whether a quotation in a text of one language is in the other: it has more of that one's words than of its own. */
export const isForeign = (quote: string, lang: Lang) => told(quote, otherLang(lang)) > told(quote, lang);

/** Cuts out the quotations that are in the other language, so that they can say so. */
export function spoken(text: string, lang: Lang): readonly Spoken[] {
  const parts: Spoken[] = [];
  let from = 0;
  for (const match of text.matchAll(marks[lang])) {
    const quote = match[1] ?? '';
    if (!isForeign(quote, lang)) continue;
    const start = match.index + 1;
    parts.push({ text: text.slice(from, start) }, { text: quote, lang: otherLang(lang) });
    from = start + quote.length;
  }
  return [...parts, { text: text.slice(from) }].filter((part) => part.text);
}
