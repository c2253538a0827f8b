import type { Rule } from '../model/rule.ts';
import { dateIn } from '../vocabulary/dates.ts';
import { modalityWords } from '../vocabulary/modalityWords.ts';
import type { Bilingual, Lang } from '../vocabulary/text.ts';
import { fill } from '../vocabulary/text.ts';
import { passageLink, passageName } from './sourceLinks.ts';
import { cited } from './sources.ts';
import { ruleSetVersion } from './version.ts';

const forms = {
  plain: {
    en: '{says} [{modality}] Rule “{id}”, rule set {version}, {link}. Source: {title}, {passage}, {technet}, {date}.',
    es: '{says} [{modality}] Regla «{id}», conjunto de reglas {version}, {link}. Fuente: {title}, {passage}, {technet}, {date}.',
  },
  markdown: {
    en: '> {says}\n\n**{modality}** · rule [{id}]({link}), rule set {version} · source: [{title}, {passage}]({original}), {technet}, {date}',
    es: '> {says}\n\n**{modality}** · regla [{id}]({link}), conjunto de reglas {version} · fuente: [{title}, {passage}]({original}), {technet}, {date}',
  },
} as const satisfies Record<string, Bilingual>;

/** The day a source was last modified, as published in this language. */
export const sourceDate = (rule: Rule, lang: Lang) => {
  const { date, dateEs } = cited(rule.source).source;
  return dateIn(lang, (lang === 'es' ? dateEs : undefined) ?? date);
};

/** How a rule is cited, as plain text or as Markdown: what it says, how strongly, where it stands and where it comes from. */
export function citation(rule: Rule, lang: Lang, form: keyof typeof forms, link: string): string {
  const { source } = cited(rule.source);
  return fill(forms[form][lang], {
    says: rule.says[lang],
    modality: modalityWords[rule.modality][lang],
    id: rule.id,
    version: ruleSetVersion,
    link,
    title: source.title[lang],
    passage: passageName(rule.source)[lang],
    technet: source.technet,
    date: sourceDate(rule, lang),
    original: passageLink(rule.source, lang),
  });
}
