import { type Bilingual, fill, type Lang } from '../vocabulary/text.ts';

/** The words of the page that judges a deployment by all checkers. */
export const deploymentWords = {
  label: { en: 'My deployment', es: 'Mi implementación' },
  private: {
    en: 'Answer what you know. Every answer goes to all checkers that ask for it, and into the address of this page.',
    es: 'Responda lo que sepa. Cada respuesta llega a todos los comprobadores que la preguntan y a la dirección de esta página.',
  },
  fromLink: { en: 'These answers came with the link.', es: 'Estas respuestas venían en el enlace.' },
  mended: {
    en: 'The link was damaged. The answers that could be read are below.',
    es: 'El enlace estaba dañado. Las respuestas que se han podido leer están abajo.',
  },
  unread: {
    en: 'Not everything in the link could be read. The rest was kept. Not read:',
    es: 'No se ha podido leer todo lo que dice el enlace. Lo demás se conserva. No se ha leído:',
  },
  shared: { en: 'Asked by several checkers', es: 'Lo preguntan varios comprobadores' },
  notKnown: { en: 'Not known', es: 'No lo sé' },
  answered: { en: '{group} ({count} of {all} answered)', es: '{group} ({count} de {all} respondidas)' },
  next: { en: 'Answer this next', es: 'Responda ahora esto' },
  nextSettles: {
    en: 'An answer can settle {count} of the {all} checkers that have no verdict yet.',
    es: 'Una respuesta puede decidir {count} de los {all} comprobadores que aún no tienen veredicto.',
  },
  nextNeeded: {
    en: 'No single answer settles a checker yet. Most verdicts depend on this one.',
    es: 'Ninguna respuesta decide todavía por sí sola un comprobador. De esta pregunta dependen más veredictos que de ninguna otra.',
  },
  result: { en: 'What the checkers say', es: 'Qué dicen los comprobadores' },
  empty: {
    en: 'Nothing is answered yet. Each checker appears here as soon as one of its questions is answered.',
    es: 'Todavía no hay ninguna respuesta. Cada comprobador aparece aquí en cuanto se responde una de sus preguntas.',
  },
  missing: { en: 'Missing: {facts}', es: 'Falta: {facts}' },
  loading: { en: 'Loading…', es: 'Cargando…' },
  lost: {
    en: 'The data of this checker did not load, so there is no verdict.',
    es: 'No se han podido cargar los datos de este comprobador y no hay veredicto.',
  },
  again: { en: 'Try again', es: 'Intentar de nuevo' },
  open: {
    en: '{title}: {verdict}. Open the checker with these answers',
    es: '{title}: {verdict}. Abrir el comprobador con estas respuestas',
  },
  notConcerned: {
    en: 'Not used yet, because none of their questions is answered ({count})',
    es: 'Aún sin usar: no se ha respondido ninguna de sus preguntas ({count})',
  },
  answers: { en: 'Your answers', es: 'Sus respuestas' },
  noVerdict: { en: 'No verdict', es: 'Sin veredicto' },
  lostText: {
    en: 'The data of these checkers did not load, so they have no verdict.',
    es: 'No se han podido cargar los datos de estos comprobadores, que no tienen veredicto.',
  },
  undo: { en: 'Undo', es: 'Deshacer' },
  toResult: { en: 'See what the checkers say', es: 'Ver qué dicen los comprobadores' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type DeploymentSay = (key: keyof typeof deploymentWords, given?: Readonly<Record<string, string | number>>) => string;
export const deploymentSpeaker =
  (lang: Lang): DeploymentSay =>
  (key, given = {}) =>
    fill(deploymentWords[key][lang], given);
