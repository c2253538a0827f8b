import { type Checker, checkerOf } from '../catalogue/checkers.ts';
import { sourceDate } from '../catalogue/citation.ts';
import { factOf, meaningOf } from '../catalogue/facts.ts';
import { ruleOf, rules } from '../catalogue/rules.ts';
import { passageLink, passageName } from '../catalogue/sourceLinks.ts';
import { cited } from '../catalogue/sources.ts';
import { ruleSetVersion } from '../catalogue/version.ts';
import type { Condition, Rule } from '../model/rule.ts';
import { checkerAddress, passageAddress, permalink, ruleAddress } from '../vocabulary/address.ts';
import { modalityWords } from '../vocabulary/modalityWords.ts';
import type { Lang } from '../vocabulary/text.ts';
import { topics } from '../vocabulary/topics.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { verdicts } from '../vocabulary/verdictWords.ts';
import { whole } from './build/place.ts';
import { pageWords } from './words.ts';

const blocks = (...parts: readonly (string | undefined | false)[]) => `${parts.filter(Boolean).join('\n\n')}\n`;
const link = (text: string, path: string) => `[${text}](${whole(path)})`;
const item = (rule: Rule, lang: Lang) =>
  `- **${modalityWords[rule.modality][lang]}** · ${link(rule.says[lang], ruleAddress(lang, rule.id))}`;

function condition({ fact, anyOf }: Condition, lang: Lang): string {
  const { name, answers } = meaningOf(fact);
  const list = new Intl.ListFormat(lang, { type: 'disjunction' });
  return `${name[lang]}: ${list.format(anyOf.map((answer) => answers[answer]?.[lang] ?? answer))}`;
}

/** Where a rule comes from: topic, passage, id and date, with the original. */
const sourceLine = (rule: Rule, lang: Lang) => {
  const { source } = cited(rule.source);
  return `[${source.title[lang]}, ${passageName(rule.source)[lang]}](${passageLink(rule.source, lang)}), ${source.technet}, ${sourceDate(rule, lang)}`;
};

/** A rule as Markdown: what it says, how strongly, when, from where. */
export function ruleMarkdown(rule: Rule, lang: Lang): string {
  const say = pageWords(lang);
  const line = (key: Parameters<typeof say>[0], text: string | undefined) => text && `**${say(key)}**: ${text}`;
  return blocks(
    `# ${rule.says[lang]}`,
    [
      `- ${say('modality')}: **${modalityWords[rule.modality][lang]}**`,
      `- ${say('topic')}: ${topics[rule.topic][lang]}`,
      `- ${say('permalink')}: ${whole(permalink(rule.id))}`,
      `- Id: \`${rule.id}\` · ${ruleSetVersion}`,
    ].join('\n'),
    rule.withdrawn &&
      `${say('successor')} ${link(ruleOf(rule.withdrawn.successor).says[lang], ruleAddress(lang, rule.withdrawn.successor))}`,
    `## ${say('comesFrom')}`,
    `> ${cited(rule.source).passage.gist[lang]}`,
    `${sourceLine(rule, lang)}. ${say('paraphrase')}`,
    `## ${say('meansTitle')}`,
    rule.means?.[lang] ?? say('meansPlainly'),
    rule.when.length > 0
      ? `${say('when')}:\n\n${rule.when.map((it) => `- ${condition(it, lang)}`).join('\n')}`
      : `${say('always')}.`,
    `${say('inThatCase')} **${modalityWords[rule.modality][lang]}**: ${rule.norm ? condition(rule.norm, lang) : rule.says[lang]}`,
    line('within', rule.within?.[lang]),
    line('noteTitle', rule.note?.[lang]),
    line('adviceTitle', rule.advice?.[lang]),
  );
}

/** A checker as Markdown: its question, what it asks, the rules it applies and what it leaves open. */
export function checkerMarkdown(checker: Checker, lang: Lang): string {
  const say = pageWords(lang);
  const questions = checker.asks.map((fact) => {
    const { asks, answers } = factOf(fact);
    const listed = Object.entries(answers).map(([token, text]) => `  - \`${token}\`: ${text[lang]}`);
    return [`- ${asks[lang]} (\`${fact}\`)`, ...listed].join('\n');
  });
  return blocks(
    `# ${checker.title[lang]}`,
    checker.lead[lang],
    whole(checkerAddress(lang, checker.id)),
    `## ${say('question')}`,
    say('linkFormatMeans'),
    questions.join('\n'),
    `## ${say('rulesOfChecker')}`,
    checker.rules.map((rule) => item(rule, lang)).join('\n'),
    checker.also.length > 0 && `${say('alsoOfChecker')}:`,
    checker.also.length > 0 && checker.also.map((rule) => item(rule, lang)).join('\n'),
    `## ${say('silences')}`,
    checker.regions.length > 0
      ? checker.regions.map(({ verdict, says }) => `- **${verdicts[verdict].word[lang]}**: ${says[lang]}`).join('\n')
      : say('noSilences'),
  );
}

/** A page of prose as Markdown: its components as the sentences and links that they show; of one it does not know, the words inside. */
export function pageMarkdown(file: string, lang: Lang): string {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file.replaceAll('\r\n', '\n'));
  if (!match) throw new Error('A reading page begins with --- and its title between two such lines');
  const [, head = '', body = ''] = match;
  const title = /^title: *(['"]?)(.+)\1 *$/m.exec(head)?.[2] ?? '';
  const text = body
    .replace(/^import .*\n/gm, '')
    .replace(/<Rule id="([^"]+)"\s*\/>/g, (_, id: string) => link(ruleOf(id).says[lang], ruleAddress(lang, id)))
    .replace(/<Rule id="([^"]+)"\s*>([\s\S]*?)<\/Rule>/g, (_, id: string, words: string) => link(words, ruleAddress(lang, id)))
    .replace(/<Cite id="([^"]+)"\s*\/>/g, (_, id: string) =>
      link(cited(id).source.technet.replace(/\(.*\)$/, ''), passageAddress(lang, id)),
    )
    .replace(/<Term id="[^"]+"\s*>([\s\S]*?)<\/Term>/g, '$1')
    .replace(
      /<Checker id="([^"]+)"[^>]*\/>/g,
      (_, id: string) => `→ ${link(checkerOf(id).title[lang], checkerAddress(lang, id))}`,
    )
    .replace(
      /<Case checker="([^"]+)" given="([^"]+)" verdict="([^"]+)">([\s\S]*?)<\/Case>/g,
      (_, checker: string, given: string, verdict: Verdict, words: string) =>
        `${link(words, `${checkerAddress(lang, checker)}?${given}`)} → ${verdicts[verdict].word[lang]}`,
    )
    .replace(/<Passage id="([^"]+)"\s*>\n?([\s\S]*?)\n?<\/Passage>/g, (_, id: string, words: string) => {
      const own = rules.filter(({ source, withdrawn }) => source === id && !withdrawn);
      return blocks(
        `**${passageName(id)[lang]}**`,
        words.trim(),
        own.map((rule) => item(rule, lang)).join('\n'),
        `[${pageWords(lang)('original')}](${passageLink(id, lang)})`,
      ).trimEnd();
    })
    .replace(
      /<Case checker="([^"]+)" given="([^"]+)" verdict="([^"]+)"\s*>([\s\S]*?)<\/Case>/g,
      (_, id: string, given: string, verdict: string, words: string) =>
        `${link(words, `${checkerAddress(lang, id)}?${given}`)} → ${verdicts[verdict as Verdict].word[lang]}`,
    )
    .replace(/^<\/?(?:div|[A-Z])[^>\n]*>\n/gm, '')
    .replace(/\]\((\/[^)]*)\)/g, (_, path: string) => `](${whole(path)})`)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return blocks(`# ${title}`, text);
}
