import type { FactText, Payload } from '../catalogue/payload.ts';
import type { Asked, Given } from '../engine/model.ts';
import type { Outlook } from '../engine/outlook.ts';
import { linkVersion, toLink, toQuery } from '../scenario/codec.ts';
import { checkerAddress, deploymentAddress } from '../vocabulary/address.ts';
import type { Lang } from '../vocabulary/text.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { verdicts } from '../vocabulary/verdictWords.ts';
import { listed, today } from './caseTexts.ts';
import type { DeploymentSay } from './deploymentWords.ts';
import { deploymentId, ruleInMarkdown, savedFormat, savedVersion } from './textParts.ts';
import type { Say } from './words.ts';

/** What one checker says of a deployment; without its data it says nothing. */
export type SaidOfDeployment = {
  readonly checker: { readonly id: string; readonly title: string; readonly asks: readonly string[] };
  readonly payload?: Payload;
  readonly says?: Outlook;
};

/** All that the texts about a judged deployment need. */
export type JudgedDeployment = {
  readonly lang: Lang;
  readonly say: DeploymentSay;
  /** Says the words that all checkers have in common. */
  readonly sayCommon: Say;
  readonly asked: readonly Asked[];
  readonly facts: Readonly<Record<string, FactText>>;
  readonly given: Given;
  /** What the checkers say, in the order in which it is shown. */
  readonly lines: readonly SaidOfDeployment[];
  readonly notConcerned: number;
};

/** A link to the deployment: its answers. Verdicts are worked out where it is opened. */
export const deploymentLink = ({ lang, asked, given }: Pick<JudgedDeployment, 'lang' | 'asked' | 'given'>) =>
  new URL(`${deploymentAddress(lang)}?${toQuery(asked, given)}&v=${linkVersion}`, location.href).href;

/** The answers, each with its question: "Home of the user: Lync Server 2013". */
export const answersOf = ({ asked, given, facts }: Pick<JudgedDeployment, 'asked' | 'given' | 'facts'>) =>
  asked.flatMap(({ id }) => {
    const answer = given[id];
    return answer === undefined ? [] : [`${facts[id]?.name ?? id}: ${facts[id]?.answers[answer] ?? answer}`];
  });

/** Which rule set judged; undefined while no checker has. */
export const ruleSetOf = ({ lines }: Pick<JudgedDeployment, 'lines'>) => lines.find(({ payload }) => payload)?.payload?.ruleSet;

const missingText = ({ lang, say, facts }: JudgedDeployment, { undecidedBy }: Outlook) =>
  say('missing', {
    facts: listed(
      lang,
      undecidedBy.map((fact) => facts[fact]?.name ?? fact),
      'conjunction',
    ),
  });

function lineInMarkdown(judged: JudgedDeployment, { checker, payload, says }: SaidOfDeployment, link: string): string[] {
  const { lang, sayCommon, given, asked } = judged;
  const own = asked.filter(({ id }) => checker.asks.includes(id));
  const to = (query: string) => `[${checker.title}](${new URL(`${checkerAddress(lang, checker.id)}?${query}`, link)})`;
  if (!payload || !says) return [`- ${to(toQuery(own, given))}`];
  const rules = says.deciding.flatMap((id) => ruleInMarkdown({ payload, say: sayCommon }, id, link));
  return [
    `- ${to(toLink(own, given, says.verdict, payload.release))}`,
    ...(says.verdict === 'unknown' ? [`  - ${missingText(judged, says)}`] : rules.map((line) => `  ${line}`)),
  ];
}

/** The deployment as a ticket or a wiki takes it: answers, and what each checker says with its rules and a link to its case. */
export function deploymentToMarkdown(judged: JudgedDeployment, link: string): string {
  const { lang, say, sayCommon, lines, notConcerned } = judged;
  const word = (verdict: Verdict | undefined) => (verdict ? verdicts[verdict].word[lang] : say('noVerdict'));
  const groups = Map.groupBy(lines, ({ says }) => says?.verdict);
  return [
    `## ${say('label')}`,
    '',
    ...[...groups].map(([verdict, some]) => `- ${word(verdict)}: ${some.length}`),
    `- ${say('notConcerned', { count: notConcerned })}`,
    '',
    `### ${sayCommon('mdAnswers')}`,
    '',
    ...answersOf(judged).map((answer) => `- ${answer}`),
    ...[...groups].flatMap(([verdict, some]) => [
      '',
      `### ${word(verdict)}`,
      '',
      ...(verdict ? [] : [say('lostText'), '']),
      ...some.flatMap((it) => lineInMarkdown(judged, it, link)),
    ]),
    '',
    `### ${sayCommon('mdLink')}`,
    '',
    `<${link}>`,
    '',
    sayCommon('mdFooter', { date: today(lang), version: ruleSetOf(judged) ?? '–' }),
    '',
  ].join('\n');
}

/** The deployment as a file, which this page reads back: its answers, and what each checker said of them. */
export function deploymentToJson({ given, lines, ...judged }: JudgedDeployment, link: string): string {
  const saved = {
    format: savedFormat,
    version: savedVersion,
    checker: deploymentId,
    given,
    checkers: Object.fromEntries(
      lines.flatMap(({ checker, says }) =>
        says ? [[checker.id, { verdict: says.verdict, deciding: says.deciding, missing: says.undecidedBy }]] : [],
      ),
    ),
    withoutVerdict: lines.flatMap(({ checker, says }) => (says ? [] : [checker.id])),
    notConcerned: judged.notConcerned,
    ruleSet: ruleSetOf({ lines }),
    link,
    savedOn: new Date().toISOString().slice(0, 10),
  };
  return `${JSON.stringify(saved, null, 2)}\n`;
}
