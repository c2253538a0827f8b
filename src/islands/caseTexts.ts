import type { LeadOn, Payload } from '../catalogue/payload.ts';
import type { ConditionState, Finding, Judgement } from '../engine/judge.ts';
import type { Given } from '../engine/model.ts';
import type { Remedy } from '../engine/remedy.ts';
import { toLink } from '../scenario/codec.ts';
import { checkerAddress } from '../vocabulary/address.ts';
import { modalities } from '../vocabulary/modality.ts';
import { isYes } from '../vocabulary/verdict.ts';
import { regionText } from './regionText.ts';
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
  return say(negated ? 'needsNot' : 'needs', { fact: payload.facts[fact]?.name ?? fact, answers });
}

/** Whether a condition is as its rule wants it: a prohibition is satisfied where its norm does not hold. */
export function satisfied(model: Payload['model'], finding: Finding, condition: ConditionState): boolean | undefined {
  const rule = model.rules.find(({ id }) => id === finding.rule);
  const prohibits = condition.norm && rule && modalities[rule.modality].polarity === 'forbid';
  return condition.holds === undefined ? undefined : condition.holds !== prohibits;
}

export const prohibits = (model: Payload['model'], rule: string) =>
  modalities[model.rules.find(({ id }) => id === rule)?.modality ?? 'follows'].polarity === 'forbid';

/** How many ways out are shown; the rest is a count. */
export const shownRemedies = 3;

/** The answers a way out sets. */
export const changed = ({ changes }: Remedy) => Object.fromEntries(changes.map(({ fact, to }) => [fact, to]));

export function remedyText({ payload, say }: Pick<JudgedCase, 'payload' | 'say'>, { changes }: Remedy) {
  const texts = changes.map(({ fact, from, to }) =>
    say(from === undefined ? 'changeOpen' : 'change', {
      fact: payload.facts[fact]?.name ?? fact,
      from: from === undefined ? '' : answerText(payload, fact, from),
      to: answerText(payload, fact, to),
    }),
  );
  return listed(payload.lang, texts, 'conjunction');
}

/** "Kept fixed: Client and Chat pool", each with its answer. */
export const keptText = ({ payload, say, given, kept }: Pick<JudgedCase, 'payload' | 'say' | 'given' | 'kept'>) =>
  say('kept', {
    facts: listed(
      payload.lang,
      [...kept].map((fact) =>
        say('keptFact', {
          fact: payload.facts[fact]?.name ?? fact,
          answer: given[fact] === undefined ? say('notKnown') : answerText(payload, fact, given[fact]),
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

/** The ways out, how many more there are, and what was kept fixed: a list that was narrowed says so. */
function remediesInMarkdown(judged: JudgedCase): string[] {
  const { words, say, judgement, remedies, kept } = judged;
  if (isYes(judgement.verdict) || judgement.verdict === 'unknown') return [];
  const shown = remedies.slice(0, shownRemedies);
  return [
    '',
    `### ${say('mdRemedies')}`,
    '',
    ...(shown.length
      ? shown.map((remedy, index) => `${index + 1}. ${remedyText(judged, remedy)} → ${words.verdicts[remedy.verdict]}`)
      : [say(kept.size ? 'noRemedyKept' : 'noRemedy')]),
    ...(remedies.length > shown.length ? ['', say('moreRemedies', { count: remedies.length - shown.length })] : []),
    ...(kept.size ? ['', keptText(judged)] : []),
  ];
}

/** A rule with its source, and what has to be known beside it. */
export function ruleInMarkdown({ payload, say }: Pick<JudgedCase, 'payload' | 'say'>, id: string, link: string): string[] {
  const text = payload.rules[id];
  if (!text) return [];
  return [
    `- [${text.says}](${new URL(text.href, link)})`,
    ...(text.within ? [`  - ${text.within}`] : []),
    ...(text.reading ? [`  - ${say('ourReading')} ${text.reading}`] : []),
    `  - ${say('source', { ...text.source })}: <${text.source.original}>`,
  ];
}

/** The case as a ticket or a wiki takes it: verdict, answers, deciding rules with sources, ways out, link, date, version. */
export function toMarkdown(judged: JudgedCase, link: string): string {
  const { payload, words, say, given, judgement } = judged;
  const notes = notesOf(payload, judgement);
  const reasons = reasonsOf(judgement).map((finding) => finding.rule);
  const region = regionText(payload, judgement, given);
  return [
    `## ${words.verdicts[judgement.verdict]}`,
    '',
    payload.title,
    '',
    ...(region ? [region, ''] : []),
    `### ${say('mdAnswers')}`,
    '',
    ...payload.model.facts.map(({ id }) => {
      const answer = given[id];
      return `- ${payload.facts[id]?.name}: ${answer === undefined ? say('notKnown') : answerText(payload, id, answer)}`;
    }),
    ...(reasons.length ? ['', `### ${say('mdRules')}`, '', ...reasons.flatMap((id) => ruleInMarkdown(judged, id, link))] : []),
    ...(notes.length ? ['', `### ${say('notes')}`, '', ...notes.map((note) => `- ${note}`)] : []),
    ...remediesInMarkdown(judged),
    '',
    `### ${say('mdLink')}`,
    '',
    `<${link}>`,
    '',
    say('mdFooter', { date: today(payload.lang), version: payload.ruleSet }),
    '',
  ].join('\n');
}

/** The name and the version of the file format; see `savedCase.ts` for the way back in. */
export const savedFormat = 'chat-coexistence-case';
export const savedVersion = 1;
/** What a file names where it has the answers about a deployment, of no one checker. */
export const deploymentId = 'deployment';
/** No case comes near it: larger files (in bytes) are not read. */
export const largestFile = 250_000;

/** The case as a file: read back by this site, and plain enough for anything else. */
export function toJson({ payload, given, judgement, remedies, kept }: JudgedCase, link: string): string {
  const saved = {
    format: savedFormat,
    version: savedVersion,
    checker: payload.id,
    // A page of several checkers knows more answers: the file is of its checker, as a copied link is.
    given: Object.fromEntries(payload.model.facts.flatMap(({ id }) => (given[id] === undefined ? [] : [[id, given[id]]]))),
    verdict: judgement.verdict,
    deciding: judgement.deciding,
    findings: judgement.findings.map(({ rule, outcome }) => ({ rule, outcome })),
    keptFixed: [...kept],
    waysOut: remedies.map(({ changes, verdict }) => ({ changes, verdict })),
    ruleSet: payload.ruleSet,
    link,
    savedOn: new Date().toISOString().slice(0, 10),
  };
  return `${JSON.stringify(saved, null, 2)}\n`;
}

/** What a judged case is taken elsewhere as. */
export const caseToSend = (judged: JudgedCase): Sent => ({
  title: judged.payload.title,
  link: () => caseLink(judged),
  markdown: () => toMarkdown(judged, caseLink(judged)),
  json: () => toJson(judged, caseLink(judged)),
  file: `${judged.payload.id}-${judged.judgement.verdict}`,
  given: judged.given,
});
