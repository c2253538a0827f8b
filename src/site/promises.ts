import type { Bilingual } from '../vocabulary/text.ts';

/** What this site promises its readers, and the files and commands that fail where a promise is broken. */
export const promises: readonly { readonly says: Bilingual; readonly checks: readonly string[]; readonly command?: string }[] = [
  {
    says: {
      en: 'Every complete case has a verdict, and no verdict is more favorable than the guidance: an answer that no rule names never gives a yes.',
      es: 'Todo caso completo tiene un veredicto y ninguno es más favorable que la guía: una respuesta que ninguna regla nombra nunca da un sí.',
    },
    checks: ['tests/library/laws.test.ts'],
  },
  {
    says: {
      en: 'The verdicts are those that people worked out by hand from the sources, and those of a second reading of the sources.',
      es: 'Los veredictos son los que se obtuvieron a mano a partir de las fuentes, y los de una segunda lectura de las fuentes.',
    },
    checks: ['tests/cases/cases.test.ts', 'tests/cases/agreement.test.ts'],
  },
  {
    says: {
      en: 'Reasons are complete, and every way out leads where it says.',
      es: 'Los motivos están completos y cada cambio propuesto lleva adonde dice.',
    },
    checks: ['tests/library/explain.test.ts', 'tests/library/laws.test.ts'],
  },
  {
    says: {
      en: 'No verdict changes silently: each release records the verdict of every complete scenario.',
      es: 'Ningún veredicto cambia sin aviso: cada versión registra el veredicto de todos los escenarios completos.',
    },
    checks: ['tests/library/releases.test.ts', 'tests/library/differences.test.ts'],
    command: 'npm run verdicts -- <git ref>',
  },
  {
    says: {
      en: 'A link says today what it said when it was made, or says what changed. A damaged link never gives an answer that is not in it.',
      es: 'Un enlace dice hoy lo que decía cuando se creó, o dice qué ha cambiado. Un enlace dañado nunca da una respuesta que no contenga.',
    },
    checks: [
      'tests/library/codec.test.ts',
      'tests/library/links.test.ts',
      'tests/site/links.spec.ts',
      'tests/site/releases.spec.ts',
    ],
    command: 'npm run fuzz',
  },
  {
    says: {
      en: 'A file that is saved here opens here again; another file is refused with a message, and your answers stay.',
      es: 'Un archivo guardado aquí vuelve a abrirse aquí; otro archivo se rechaza con un mensaje y sus respuestas se conservan.',
    },
    checks: ['tests/library/saved-cases.test.ts', 'tests/site/saved-cases.spec.ts'],
  },
  {
    says: {
      en: 'Your answers leave the browser only in the address of the page: answering asks a server for nothing.',
      es: 'Sus respuestas salen del navegador solo en la dirección de la página: responder no pide nada a ningún servidor.',
    },
    checks: ['tests/site/privacy.spec.ts'],
  },
  {
    says: {
      en: 'An old verdict never stays on the screen, even if the browser translates the page or a part of it does not load.',
      es: 'Un veredicto anterior nunca permanece en la pantalla, aunque el navegador traduzca la página o una parte no se cargue.',
    },
    checks: ['tests/site/translated.spec.ts', 'tests/site/hostile.spec.ts', 'tests/site/scenarios.spec.ts'],
  },
  {
    says: {
      en: 'English and Spanish say the same, in plain words, and a sentence is as strict as its rule.',
      es: 'El inglés y el español dicen lo mismo, con palabras llanas, y cada frase es tan estricta como su regla.',
    },
    checks: [
      'tests/library/parity.test.ts',
      'tests/library/modality.test.ts',
      'tests/library/claims.test.ts',
      'tests/library/plain-words.test.ts',
    ],
  },
  {
    says: {
      en: 'Published addresses, names and answers keep working.',
      es: 'Las direcciones, los nombres y las respuestas que se publicaron siguen funcionando.',
    },
    checks: ['tests/site/addresses.spec.ts', 'tests/library/headings.test.ts'],
  },
  {
    says: {
      en: 'Every page is accessible, in both languages and themes, and works with the keyboard.',
      es: 'Todas las páginas son accesibles, en los dos idiomas y con los temas claro y oscuro, y se pueden usar con el teclado.',
    },
    checks: ['tests/site/every-page.spec.ts', 'tests/site/journeys.spec.ts'],
  },
  {
    says: {
      en: 'Exported lists are read row by row, and what is not known is never taken for “none”.',
      es: 'Las listas exportadas se leen fila a fila y lo que no se sabe nunca se toma por «ninguno».',
    },
    checks: ['tests/intake/delimited.test.ts', 'tests/intake/users.test.ts', 'tests/intake/rooms.test.ts'],
  },
];
