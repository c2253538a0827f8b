import type { LeadOn, Payload } from '../catalogue/payload.ts';
import type { Judgement } from '../engine/judge.ts';
import type { Given } from '../engine/model.ts';
import type { Change, Remedy } from '../engine/remedy.ts';
import { toLink } from '../scenario/codec.ts';
import { checkerAddress } from '../vocabulary/address.ts';
import { modalities } from '../vocabulary/modality.ts';
import { isYes } from '../vocabulary/verdict.ts';
import type { Sent } from './Share.tsx';
import type { Say, WordList } from './words.ts';

/** All that the texts about a judged case need. */
export type JudgedCase = {
  readonly payload: Payload;
  readonly words: WordList;
  readonly say: Say;
  readonly given: Given;
  readonly judgement: Judgement;
  readonly remedies: readonly Remedy[];
  /** The questions whose answers the reader keeps fixed: no way out changes them. */
  readonly kept: ReadonlySet<string>;
};

export const answerText = ({ facts }: Pick<Payload, 'facts'>, fact: string, answer: string) =>
  facts[fact]?.answers[answer] ?? answer;

/** What a question is about: "Chat pool". */
export const nameOf = ({ facts }: Pick<Payload, 'facts'>, fact: string) => facts[fact]?.name ?? fact;

/** An answer, or that it is not known. */
export const givenText = ({ payload, say }: Pick<JudgedCase, 'payload' | 'say'>, fact: string, answer: string | undefined) =>
  answer === undefined ? say('notKnown') : answerText(payload, fact, answer);

const listFormats: Record<string, Intl.ListFormat> = {};

/** The items as a list of the language. */
export function listed(lang: string, items: readonly string[], type: 'conjunction' | 'disjunction'): string {
  listFormats[lang + type] ??= new Intl.ListFormat(lang, { type });
  return listFormats[lang + type]?.format(items) ?? '';
}

/** "Home: Lync Server 2013", or what it must not be. */
export function conditionText(
  { payload, say }: Pick<JudgedCase, 'payload' | 'say'>,
  { fact, anyOf }: { fact: string; anyOf: readonly string[] },
  negated = false,
) {
  const answers = listed(
    payload.lang,
    anyOf.map((answer) => {
      const text = answerText(payload, fact, answer);
      return negated || anyOf.length > 1 ? say('quoted', { answer: text }) : text;
    }),
    'disjunction',
  );
  return say(negated ? 'needsNot' : 'needs', { fact: nameOf(payload, fact), answers });
}

/** Whether a rule forbids its norm: it is satisfied where the norm does not hold. */
export const prohibits = (model: Payload['model'], rule: string) =>
  modalities[model.rules.find(({ id }) => id === rule)?.modality ?? 'follows'].polarity === 'forbid';

/** How many ways out are shown; the rest is a count. */
export const shownRemedies = 3;

/** The answers a way out sets. */
export const changed = ({ changes }: Remedy) => Object.fromEntries(changes.map(({ fact, to }) => [fact, to]));

/** "Chat pool: Group Chat 2010 → Persistent Chat 2013". */
export const changeText = ({ payload, say }: Pick<JudgedCase, 'payload' | 'say'>, { fact, from, to }: Change) =>
  say(from === undefined ? 'changeOpen' : 'change', {
    fact: nameOf(payload, fact),
    from: from === undefined ? '' : answerText(payload, fact, from),
    to: answerText(payload, fact, to),
  });

export const remedyText = (judged: Pick<JudgedCase, 'payload' | 'say'>, { changes }: Remedy) =>
  listed(
    judged.payload.lang,
    changes.map((it) => changeText(judged, it)),
    'conjunction',
  );

/** "Kept fixed: Client and Chat pool", each with its answer. */
export const keptText = ({ payload, say, given, kept }: Pick<JudgedCase, 'payload' | 'say' | 'given' | 'kept'>) =>
  say('kept', {
    facts: listed(
      payload.lang,
      [...kept].map((fact) =>
        say('keptFact', {
          fact: nameOf(payload, fact),
          answer: givenText({ payload, say }, fact, given[fact]),
        }),
      ),
      'conjunction',
    ),
  });

/** The findings that made a verdict so: for a yes, the duties that are met too. */
export const reasonsOf = ({ verdict, deciding, findings }: Judgement) =>
  findings.filter(({ rule, outcome, also }) => !also && (deciding.includes(rule) || (isYes(verdict) && outcome === 'met')));

/** A link to the case on its checker's own page, with the verdict its sender saw: no other island's answers, no other verdict. */
export const caseLink = ({ payload, given, judgement }: Pick<JudgedCase, 'payload' | 'given' | 'judgement'>) =>
  new URL(
    `${checkerAddress(payload.lang, payload.id)}?${toLink(payload.model.facts, given, judgement.verdict, payload.release)}`,
    location.href,
  ).href;

/** The address of the checker that goes on from here: what both ask goes along, unless the verdict answers it. */
export function leadHref({ href, carries }: LeadOn, given: JudgedCase['given']): string {
  const [path = '', query = ''] = href.split('?');
  const answers = new URLSearchParams(carries.flatMap((fact) => (given[fact] === undefined ? [] : [[fact, given[fact]]])));
  for (const [fact, answer] of new URLSearchParams(query)) answers.set(fact, answer);
  return `${path}?${answers}`;
}

/** The notes of every rule that applies, each once. */
export const notesOf = ({ rules }: Payload, { findings }: Judgement) => [
  ...new Set(
    findings.flatMap(({ rule, outcome, also }) =>
      !also && (outcome === 'met' || outcome === 'broken') ? (rules[rule]?.note ?? []) : [],
    ),
  ),
];

/** Makes what the texts of a first answer require and a browser is slow to make: its lists and dates of a language. */
export function prepareTexts(lang: string) {
  for (const type of ['conjunction', 'disjunction'] as const) listed(lang, [], type);
  today(lang);
}

const dateFormats: Record<string, Intl.DateTimeFormat> = {};

/** The day on which this is read, where it is read. */
export function today(lang: string): string {
  dateFormats[lang] ??= new Intl.DateTimeFormat(lang, { dateStyle: 'long' });
  return dateFormats[lang].format(new Date());
}

const caseAsText = () => import('./caseAsText.ts');

/** What a judged case is taken elsewhere as. What writes it is asked for when somebody wants it. */
export const caseToSend = (judged: JudgedCase): Sent => ({
  title: judged.payload.title,
  link: () => caseLink(judged),
  markdown: () => caseAsText().then((part) => part.toMarkdown(judged, caseLink(judged))),
  json: () => caseAsText().then((part) => part.toJson(judged, caseLink(judged))),
  file: `${judged.payload.id}-${judged.judgement.verdict}`,
  given: judged.given,
});
