import type { Lang } from '../../src/vocabulary/text.ts';

/** A text of the site with the place it is written in: a file, a file and line, or the name of a declaration. */
export type Text = { readonly where: string; readonly lang: Lang; readonly text: string };

/** A way of writing that must not come back, and what to write instead. */
export type Fault = { readonly pattern: RegExp; readonly mend: string };

/** Start and end of a word in Spanish, where \b does not know accented letters. */
const word = (form: string) => new RegExp(`(?<!\\p{L})(?:${form})(?!\\p{L})`, 'iu');

/** For every text of the site: questions, answers, rules, checkers, notes, words of the interface, pages. */
export const faults: Readonly<Record<Lang, readonly Fault[]>> = {
  en: [
    { pattern: /\b(stands?|stood|standing)\b/i, mend: 'is, exists, is deployed, is in (the table, the file)' },
    { pattern: /\b(is|are) (not|nowhere) said\b|\bnothing is said\b|\bunsaid\b/i, mend: 'the guidance does not say …' },
    { pattern: /\bby (the|a|an) (\w+ )?(reference|text|table|topic)\b/i, mend: 'according to …' },
    { pattern: /\bwholly\b/i, mend: 'completely' },
    { pattern: /\bbe it\b/i, mend: 'whether it is, including' },
    { pattern: /\bmend(s|ed|ing)?\b/i, mend: 'fix, correct' },
    { pattern: /\bwants\b/i, mend: 'requires, must' },
    { pattern: /\bbears?\b/i, mend: 'has, can carry; keep in mind' },
    { pattern: /(?<!\bhow long [^.]{0,40})\btakes\b(?! (over|minutes|place|effect|part|longer|time))/i, mend: 'requires, needs' },
    {
      pattern:
        /\b(before|when|until|once|may|can) (it |they |the [\w ]{1,40}? )?(go|goes|is gone|are gone)\b(?! (on|back|to|into|with|through|wrong|together))/i,
      mend: 'is removed, is decommissioned',
    },
    { pattern: /\bwhoever\b/i, mend: 'a user who, only …' },
    { pattern: /\bbeside\b/i, mend: 'with, next to, in addition to' },
    { pattern: /\bnobody (says|said|forbids|permits|offers|discusses|mentions|names)\b/i, mend: 'no topic …' },
    { pattern: /\bsp(eaks?|oke) (only )?of\b/i, mend: 'names, describes, is about' },
    { pattern: /\bone (must|has to)\b|\bone’s own\b/i, mend: 'name who has to: an administrator, a user' },
    { pattern: /\bless its\b/i, mend: 'and not in its …' },
    {
      pattern: /(?:^|[.:;!?] )(Of (the|a|an|this|such) [^.]*\b(nothing|not|says?)\b|(How|Where|When), )/,
      mend: 'subject first: the guidance says nothing about …',
    },
    { pattern: /(?<!\bthere )\b(is|are) no (?!longer\b|more\b)/i, mend: 'is not a …' },
    { pattern: /\bmay not\b/i, mend: 'must not (prohibition) or might not (possibility)' },
    { pattern: /\bLookup account\b/i, mend: 'Lookup Server account' },
    { pattern: /\bin one breath\b|\bpart company\b|\bturns round\b|\bin kind\b/i, mend: 'plain words' },
    { pattern: /\bcan be tried here\b/i, mend: 'Try here …' },
    {
      pattern: /\breferences? of (the |a |one )?(cmdlet|command|export|import|[A-Z]\w+-Cs)/,
      mend: 'the reference for …, a cmdlet reference',
    },
    { pattern: /\bsuits?\b/i, mend: 'fit, match, meet the requirements' },
  ],
  es: [
    { pattern: word('(?<!en )silencios?'), mend: 'laguna' },
    { pattern: word('cuentas? de búsqueda'), mend: 'cuenta del servidor de búsqueda' },
    { pattern: word('restable\\p{L}+ (las? )?(configuración de )?invitaciones'), mend: 'ajustar' },
    { pattern: word('(?<!se )no aplica'), mend: 'no se aplica' },
    { pattern: word('parejas?|(?<!un )pares?'), mend: 'combinación' },
    { pattern: word('(nuestras?|una|otra|ambas|dos) lecturas?'), mend: 'interpretación' },
    { pattern: word('hablan? (solo )?de'), mend: 'trata, menciona, contempla' },
    { pattern: word('muevan? (al|a los) usuarios?|debe moverse'), mend: 'trasladar' },
    { pattern: word('clientes? antiguos?'), mend: 'cliente heredado' },
    { pattern: word('plane(ar|a|an|e|en|ado|ada|arlo)|planéelo'), mend: 'planificar' },
    { pattern: word('no deben? quedar sin'), mend: 'debe(n) y el verbo, sin doble negación' },
    { pattern: word('entidades deshabilitadas'), mend: 'entidades de seguridad deshabilitadas' },
    { pattern: word('en una sola frase'), mend: 'expresamente' },
    { pattern: word('de verdad|como debe ser'), mend: 'palabras llanas' },
    { pattern: word('pruebas? de carga'), mend: 'prueba de esfuerzo' },
    { pattern: word('no está cubiert[oa]|no se ofrece'), mend: 'no se contempla' },
  ],
};

/** For rules besides: products and tools by their full names, since a rule is read alone. */
export const ruleFaults: Readonly<Record<Lang, readonly Fault[]>> = {
  en: [
    { pattern: /(?<!Lync Server |Lync Server 20\d\d )\bControl Panel\b/, mend: 'Lync Server Control Panel' },
    {
      pattern: /(?<!Lync |Server |Communicator )\b20(10|13)\b/,
      mend: 'name the product: Lync Server 2010, Lync Server 2013, Lync 2013',
    },
  ],
  es: [
    { pattern: /Panel de control(?! de Lync Server)/i, mend: 'Panel de control de Lync Server' },
    {
      pattern: /(?<!Lync |Server |Communicator )\b20(10|13)\b/,
      mend: 'nombre el producto: Lync Server 2010, Lync Server 2013, Lync 2013',
    },
  ],
};

/** What is quoted is cited, not written by us. */
const ownWords = (text: string) => text.replace(/“[^”]*”|«[^»]*»/g, '');

/** One message for each fault in the texts: where, what was found, what to write instead. Empty if all is plain. */
export const faultsIn = (texts: readonly Text[], known: Readonly<Record<Lang, readonly Fault[]>>): string[] =>
  texts.flatMap(({ where, lang, text }) =>
    known[lang].flatMap(({ pattern, mend }) => {
      const found = pattern.exec(ownWords(text));
      return found ? [`${where} (${lang}): “${found[0].trim()}” → ${mend}. In: ${text}`] : [];
    }),
  );
