import type { Bilingual, Lang } from '../vocabulary/text.ts';
import { outcomes } from '../vocabulary/verdict.ts';
import { verdicts } from '../vocabulary/verdictWords.ts';

/** Whole sentences with `{arguments}`, never glued fragments; a text that counts has a form for one and one for several. */
type Words = Readonly<Record<string, Bilingual | { readonly one: Bilingual; readonly other: Bilingual }>>;

const declared = {
  notKnown: { en: 'Not known', es: 'No lo sé' },
  choose: { en: 'Choose…', es: 'Elija…' },
  chooseMeans: {
    en: 'Answer what you know; one answer can be enough.',
    es: 'Responda lo que sepa; puede bastar con una respuesta.',
  },
  privacy: {
    en: 'The address you share contains your answers, and those who host this site can see the addresses that are opened. Nothing else leaves this browser.',
    es: 'La dirección que comparta contiene sus respuestas, y quien aloja este sitio puede ver las direcciones que se abren. Nada más sale de este navegador.',
  },
  seeReasons: { en: 'See the reasons', es: 'Ver los motivos' },
  orLoad: { en: 'Or start from an example:', es: 'O parta de un ejemplo:' },
  load: { en: 'Load: {example}', es: 'Cargar: {example}' },
  loadRule: { en: 'Load a case for this rule', es: 'Cargar un caso de esta regla' },
  startAgain: { en: 'Start again', es: 'Empezar de nuevo' },
  whyAsked: { en: 'Why is this asked?', es: '¿Por qué se pregunta?' },
  stillOpen: { en: 'Its answer can still change the verdict.', es: 'La respuesta aún puede cambiar el veredicto.' },
  stillSettled: {
    en: 'No answer to it can change the verdict now.',
    es: 'Ninguna respuesta puede cambiar ya el veredicto.',
  },
  anotherCounts: { en: 'Another answer could change the verdict.', es: 'Otra respuesta podría cambiar el veredicto.' },
  noOtherCounts: {
    en: 'No other answer changes the verdict while the other answers stay the same.',
    es: 'Ninguna otra respuesta cambia el veredicto mientras las demás sigan igual.',
  },
  readBy: {
    one: { en: 'One rule reads the answer:', es: 'Una regla lee la respuesta:' },
    other: { en: '{count} rules read the answer:', es: '{count} reglas leen la respuesta:' },
  },
  noMatter: { en: 'Does not matter here', es: 'Aquí no influye' },
  wouldBreakMany: {
    en: '{count} options would break a rule by themselves',
    es: '{count} opciones incumplirían por sí solas alguna regla',
  },
  wouldBreak: { en: '× {fact}: {answers} would break “{rule}”', es: '× {fact}: {answers} incumpliría «{rule}»' },
  whatever: {
    en: 'This is so whatever the missing answers are.',
    es: 'Es así sean cuales sean las respuestas que faltan.',
  },
  oneDecides: { en: 'One answer decides it: {question}', es: 'Una sola respuesta lo decide: {question}' },
  leadsTo: { en: '{answer} → {verdict}', es: '{answer} → {verdict}' },
  stillMatter: {
    one: { en: 'This question still matters:', es: 'Esta pregunta aún influye:' },
    other: {
      en: 'These {count} questions still matter, in this order:',
      es: 'Estas {count} preguntas aún influyen, en este orden:',
    },
  },
  leadsOn: { en: 'Continue with: {title}', es: 'Continuar con: {title}' },
  limits: { en: 'Limits and obligations', es: 'Límites y obligaciones' },
  notes: { en: 'Keep in mind', es: 'Tenga en cuenta' },
  why: { en: 'Why', es: 'Por qué' },
  whyNot: { en: 'What is broken', es: 'Qué se incumple' },
  bothSides: { en: 'The two sides', es: 'Las dos posturas' },
  ourReading: { en: 'Our reading, not the guidance’s:', es: 'Nuestra interpretación, no la de la guía:' },
  rulesOpen: {
    one: { en: 'One rule still open', es: 'Una regla aún pendiente' },
    other: { en: '{count} rules still open', es: '{count} reglas aún pendientes' },
  },
  rulesMet: {
    one: { en: 'One rule that is met', es: 'Una regla que se cumple' },
    other: { en: '{count} rules that are met', es: '{count} reglas que se cumplen' },
  },
  rulesAside: {
    one: { en: 'Considered, does not apply (1)', es: 'Considerada, no se aplica (1)' },
    other: { en: 'Considered, do not apply ({count})', es: 'Consideradas, no se aplican ({count})' },
  },
  alsoTitle: { en: 'Also', es: 'Además' },
  alsoMeans: {
    en: 'From related topics; not part of the verdict.',
    es: 'De temas relacionados; no forma parte del veredicto.',
  },
  conditionHolds: { en: 'is the case', es: 'se da' },
  conditionFails: { en: 'is not the case', es: 'no se da' },
  conditionOpen: { en: 'not known', es: 'no se sabe' },
  yourAnswer: { en: 'your answer: {answer}', es: 'su respuesta: {answer}' },
  follows: { en: 'consequence: {answer}', es: 'se deduce: {answer}' },
  quoted: { en: '“{answer}”', es: '«{answer}»' },
  needs: { en: '{fact}: {answers}', es: '{fact}: {answers}' },
  needsNot: { en: '{fact}: anything but {answers}', es: '{fact}: cualquier respuesta salvo {answers}' },
  source: { en: '{title}, {technet}, {passage}, {date}', es: '{title}, {technet}, {passage}, {date}' },
  original: { en: 'the original', es: 'el original' },
  permalinkOf: { en: 'Permanent link to the rule: {rule}', es: 'Enlace permanente a la regla: {rule}' },
  'silence-one-answer': {
    en: 'It would be allowed if one answer were different:',
    es: 'Se permitiría si una respuesta fuera distinta:',
  },
  'silence-only-binding': {
    en: 'The rules that apply here only set conditions, and all of them are met. None of them says that it is allowed.',
    es: 'Las reglas que se aplican aquí solo ponen condiciones, y se cumplen todas. Ninguna dice que esté permitido.',
  },
  'silence-no-rule': { en: 'No rule covers this case.', es: 'Ninguna regla contempla este caso.' },
  silenceScope: { en: 'What this site does not cover at all', es: 'Lo que este sitio no contempla en absoluto' },
  whatWouldChange: { en: 'What would have to change', es: 'Qué tendría que cambiar' },
  remedy: {
    one: { en: 'One change → {verdict}', es: 'Un cambio → {verdict}' },
    other: { en: '{count} changes → {verdict}', es: '{count} cambios → {verdict}' },
  },
  change: { en: '{fact}: from “{from}” to “{to}”', es: '{fact}: de «{from}» a «{to}»' },
  changeOpen: { en: '{fact}: “{to}” (not answered yet)', es: '{fact}: «{to}» (aún sin responder)' },
  moreRemedies: {
    one: { en: 'There is one more way.', es: 'Hay otra forma más.' },
    other: { en: 'There are {count} more ways.', es: 'Hay {count} formas más.' },
  },
  noRemedy: { en: 'No change of answers makes it allowed.', es: 'Ningún cambio de respuestas lleva a «Permitido».' },
  noRemedyKept: {
    en: 'No change makes it allowed while you keep these answers fixed.',
    es: 'Ningún cambio lleva a «Permitido» mientras mantenga fijas esas respuestas.',
  },
  apply: { en: 'Apply', es: 'Aplicar' },
  applyRemedy: { en: 'Apply: {changes}', es: 'Aplicar: {changes}' },
  undo: { en: 'Undo', es: 'Deshacer' },
  undoRemedy: { en: 'Undo: back to the previous answers', es: 'Deshacer: volver a las respuestas anteriores' },
  kept: { en: 'Kept fixed: {facts}.', es: 'Respuestas fijas: {facts}.' },
  keptFact: { en: '{fact} (“{answer}”)', es: '{fact} («{answer}»)' },
  keepFixed: { en: 'Keep answers fixed that you cannot change', es: 'Fije las respuestas que no puede cambiar' },
  share: { en: 'Share', es: 'Compartir' },
  copyLink: { en: 'Copy link', es: 'Copiar enlace' },
  copyMarkdown: { en: 'Copy as Markdown', es: 'Copiar como Markdown' },
  print: { en: 'Print', es: 'Imprimir' },
  downloadJson: { en: 'Download JSON', es: 'Descargar JSON' },
  openJson: { en: 'Open a saved case', es: 'Abrir un caso guardado' },
  shareSheet: { en: 'Share…', es: 'Compartir…' },
  report: { en: 'Report a problem', es: 'Informar de un problema' },
  copied: { en: 'Copied.', es: 'Copiado.' },
  copyRefused: {
    en: 'The browser did not allow copying. Select the text and copy it yourself:',
    es: 'El navegador no permitió copiar. Seleccione el texto y cópielo usted:',
  },
  jsonLoaded: { en: 'Loaded from the file {name}.', es: 'Cargado desde el archivo {name}.' },
  fileSaw: {
    en: 'The file says “{before}”; under today’s rules it is “{now}”.',
    es: 'El archivo dice «{before}»; según las reglas de hoy es «{now}».',
  },
  fileOthers: {
    one: {
      en: 'One answer in it belongs to no question here and was left out: {names}.',
      es: 'Una de sus respuestas no corresponde a ninguna pregunta de aquí y se ha omitido: {names}.',
    },
    other: {
      en: '{count} answers in it belong to no question here and were left out: {names}.',
      es: '{count} de sus respuestas no corresponden a ninguna pregunta de aquí y se han omitido: {names}.',
    },
  },
  jsonNotJson: {
    en: '{name} is not a JSON file. Your answers stay as they were.',
    es: '{name} no es un archivo JSON. Sus respuestas siguen como estaban.',
  },
  jsonNotOurs: {
    en: '{name} is JSON, but not a case saved from this site ({where}). Your answers stay as they were.',
    es: '{name} es JSON, pero no un caso guardado desde este sitio ({where}). Sus respuestas siguen como estaban.',
  },
  jsonFuture: {
    en: '{name} was saved by a newer version of this site. Your answers stay as they were.',
    es: '{name} se guardó con una versión más reciente de este sitio. Sus respuestas siguen como estaban.',
  },
  jsonOther: {
    en: '{name} is a case of another checker ({checker}). Your answers stay as they were.',
    es: '{name} es un caso de otro comprobador ({checker}). Sus respuestas siguen como estaban.',
  },
  jsonDeployment: {
    en: '{name} has the answers about a whole deployment. Your answers stay as they were.',
    es: '{name} contiene las respuestas sobre una implementación entera. Sus respuestas siguen como estaban.',
  },
  jsonOpenThere: { en: 'Open it in that checker', es: 'Abrirlo en ese comprobador' },
  jsonOpenDeployment: {
    en: 'Open it on the page “Check a whole deployment”',
    es: 'Abrirlo en la página «Comprobar toda una implementación»',
  },
  jsonEmpty: {
    en: '{name} is a saved case, but it contains no answers to these questions. Your answers stay as they were.',
    es: '{name} es un caso guardado, pero no contiene respuestas a estas preguntas. Sus respuestas siguen como estaban.',
  },
  jsonTooLarge: {
    en: '{name} is too large for a saved case. Your answers stay as they were.',
    es: '{name} es demasiado grande para ser un caso guardado. Sus respuestas siguen como estaban.',
  },
  jsonUnread: {
    en: '{name} could not be read. Your answers stay as they were. Reload the page and try again.',
    es: '{name} no se pudo leer. Sus respuestas siguen como estaban. Vuelva a cargar la página e inténtelo de nuevo.',
  },
  fromLink: { en: 'Loaded from a link.', es: 'Cargado desde un enlace.' },
  mended: { en: 'The link was damaged. We read: {answers}', es: 'El enlace estaba dañado. Se ha leído: {answers}' },
  renamed: {
    en: '{from} is now called {to}.',
    es: '{from} ahora se llama {to}.',
  },
  unread: {
    one: { en: 'One thing in the link could not be read:', es: 'Una parte del enlace no se pudo leer:' },
    other: { en: '{count} things in the link could not be read:', es: '{count} partes del enlace no se pudieron leer:' },
  },
  unknownName: {
    en: '{name} is not a question on this page ({value})',
    es: '{name} no es una pregunta de esta página ({value})',
  },
  unknownAnswer: { en: '{name} has no answer {value}', es: '{name} no tiene la respuesta {value}' },
  repeated: {
    en: '{name} is answered in more than one way ({value}), so it counts as not answered',
    es: '{name} se responde de más de una forma ({value}), así que cuenta como sin responder',
  },
  version: {
    en: 'the link has a version that this site does not know ({value}), so none of its answers was read',
    es: 'el enlace tiene una versión que este sitio no conoce ({value}), así que no se leyó ninguna de sus respuestas',
  },
  tooLong: {
    en: 'the link is too long ({count} characters), so none of its answers was read',
    es: 'el enlace es demasiado largo ({count} caracteres), así que no se leyó ninguna de sus respuestas',
  },
  tooMany: {
    en: 'the link has more than {count} parameters, so none of its answers was read',
    es: 'el enlace tiene más de {count} parámetros, así que no se leyó ninguna de sus respuestas',
  },
  more: { one: { en: 'and one more', es: 'y una más' }, other: { en: 'and {count} more', es: 'y {count} más' } },
  linkSays: {
    en: 'The link says “{before}”; under today’s rules it is “{now}”.',
    es: 'El enlace dice «{before}»; según las reglas de hoy es «{now}».',
  },
  madeWith: {
    en: 'This link was made with release {release} of the rules ({date}). Then the answer was “{before}”; today it is “{now}”.',
    es: 'Este enlace se creó con la versión {release} de las reglas ({date}). Entonces la respuesta era «{before}»; hoy es «{now}».',
  },
  madeWithNewer: {
    en: 'The link was made with release {release} of the rules; this copy of the site has release {current}. Reload the page, or look for a newer copy.',
    es: 'El enlace se creó con la versión {release} de las reglas; esta copia del sitio tiene la versión {current}. Vuelva a cargar la página o busque una copia más reciente.',
  },
  madeWithLost: {
    en: 'The link was made with release {release} of the rules. The verdict of that release could not be loaded; the verdict below is today’s.',
    es: 'El enlace se creó con la versión {release} de las reglas. No se pudo cargar el veredicto de esa versión; el veredicto que aparece abajo es el de hoy.',
  },
  whatChanged: { en: 'What changed with release {release}', es: 'Qué cambió con la versión {release}' },
  because: { en: 'Because: {rules}', es: 'Motivo: {rules}' },
  mapClient: { en: 'Client', es: 'Cliente' },
  mapUser: { en: 'User', es: 'Usuario' },
  mapGroupChat: { en: 'Group Chat', es: 'Chat en grupo' },
  mapPersistentChat: { en: 'Persistent Chat', es: 'Chat persistente' },
  failed: {
    en: 'This checker stopped working. Nothing you entered was sent anywhere; all its cases are in the table.',
    es: 'Este comprobador ha dejado de funcionar. Nada de lo que ha introducido se ha enviado a ninguna parte; todos sus casos están en la tabla.',
  },
  reload: { en: 'Reload', es: 'Recargar' },
  openLost: {
    en: 'The part of this site that opens files did not load. Your answers stay as they were; reload the page and open {name} again.',
    es: 'No se pudo cargar la parte de este sitio que abre archivos. Sus respuestas siguen como estaban; recargue la página y vuelva a abrir {name}.',
  },
  shareLost: {
    en: 'The part of this site that writes this text did not load. Your answers stay as they were; reload the page and try again.',
    es: 'No se pudo cargar la parte de este sitio que escribe este texto. Sus respuestas siguen como estaban; recargue la página e inténtelo de nuevo.',
  },
  notesLost: {
    en: 'The link may have more to say than its answers, such as another verdict or a part that was not read. That note did not load. Reload the page to see it.',
    es: 'Puede que el enlace diga algo más que sus respuestas, como otro veredicto o una parte que no se leyó. Ese aviso no se pudo cargar. Recargue la página para verlo.',
  },
  paste: { en: 'Paste output', es: 'Pegar la salida de un comando' },
  pasteLost: {
    en: 'The part of this site that reads command output did not load. Your answers stay as they were. Try again, or reload the page.',
    es: 'No se pudo cargar la parte de este sitio que lee la salida de los comandos. Sus respuestas siguen como estaban. Inténtelo de nuevo o recargue la página.',
  },
  failedLink: { en: 'Go to the table of all cases', es: 'Ir a la tabla de todos los casos' },
  said: { en: '{verdict}. {change}', es: '{verdict}. {change}' },
  saidAnswer: { en: '{fact}: {answer}.', es: '{fact}: {answer}.' },
  printed: { en: 'Printed {date} · rule set {version}', es: 'Impreso el {date} · conjunto de reglas {version}' },
  mdAnswers: { en: 'Answers', es: 'Respuestas' },
  mdRules: { en: 'Rules', es: 'Reglas' },
  mdRemedies: { en: 'What would have to change', es: 'Qué tendría que cambiar' },
  mdLink: { en: 'Link', es: 'Enlace' },
  mdFooter: { en: '{date} · rule set {version}', es: '{date} · conjunto de reglas {version}' },
  signature: { en: 'Approved by, date, signature', es: 'Aprobado por, fecha, firma' },
} as const satisfies Words;

type Key = keyof typeof declared;
type Counted = { [K in Key]: (typeof declared)[K] extends Bilingual ? never : K }[Key];
type Template = string | { readonly one: string; readonly other: string };

/** The words of an island in one language: plain data, so that a page sends only its own. */
export type WordList = Readonly<Record<Key, Template>> & {
  readonly verdicts: Readonly<Record<string, string>>;
  readonly verdictMeans: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  /** The titles of all checkers by id, in a page: a saved case may be another's. */
  readonly checkers?: Readonly<Record<string, string>>;
  /** The questions that each checker shares with others. */
  readonly shared?: Readonly<Record<string, readonly string[]>>;
};

const inLang = (lang: Lang, texts: Readonly<Record<string, Bilingual>>) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[lang]]));

export function wordsIn(lang: Lang): WordList {
  const plain = Object.entries(declared).map(([key, text]) => [
    key,
    'one' in text ? { one: text.one[lang], other: text.other[lang] } : text[lang],
  ]);
  return {
    ...(Object.fromEntries(plain) as Record<Key, Template>),
    verdicts: inLang(lang, Object.fromEntries(Object.entries(verdicts).map(([key, { word }]) => [key, word]))),
    verdictMeans: inLang(lang, Object.fromEntries(Object.entries(verdicts).map(([key, { means }]) => [key, means]))),
    outcomes: inLang(lang, outcomes),
  };
}

export type Say = {
  (key: Exclude<Key, Counted>, given?: Readonly<Record<string, string | number>>): string;
  (key: Counted, given: Readonly<Record<string, string | number>> & { readonly count: number }): string;
};
export type { Key as WordKey };
