import { isYes } from '../vocabulary/verdict.ts';
import {
  givenText,
  type JudgedCase,
  keptText,
  nameOf,
  notesOf,
  reasonsOf,
  remedyText,
  shownRemedies,
  today,
} from './caseTexts.ts';
import { regionText } from './regionText.ts';
import { ruleInMarkdown, savedFormat, savedVersion } from './textParts.ts';

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
      return `- ${nameOf(payload, id)}: ${givenText(judged, id, given[id])}`;
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
