import type { Model } from '../engine/model.ts';
import type { FactName } from '../model/names.ts';
import type { Rule } from '../model/rule.ts';
import { checkerAddress, passageAddress, permalink, ruleAddress } from '../vocabulary/address.ts';
import { dateIn } from '../vocabulary/dates.ts';
import { modalityWords } from '../vocabulary/modalityWords.ts';
import type { Bilingual, Lang } from '../vocabulary/text.ts';
import type { Checker } from './checkers.ts';
import { askedFact, meaningOf } from './facts.ts';
import { latestRelease } from './releases.ts';
import { passageLink, passageName } from './sourceLinks.ts';
import { cited } from './sources.ts';
import { hashOf, ruleSetVersion } from './version.ts';

/** Where a sentence of a verdict comes from, ready to show. */
export type SourceText = {
  readonly title: string;
  readonly technet: string;
  readonly passage: string;
  readonly date: string;
  /** On this site. */
  readonly href: string;
  /** The original, at the sentence where the browser can. */
  readonly original: string;
};
export type RuleText = {
  readonly says: string;
  readonly modality: string;
  readonly href: string;
  readonly permalink: string;
  readonly source: SourceText;
  readonly within?: string;
  readonly note?: string;
  readonly advice?: string;
  /** Our reading of a conflict declared on this rule. */
  readonly reading?: string;
};
export type FactText = {
  readonly name: string;
  readonly asks: string;
  readonly hint?: string;
  readonly answers: Readonly<Record<string, string>>;
};

/** A named region: it holds where the verdict and all these answers are so. */
export type RegionText = {
  readonly verdict: 'silent' | 'conflict';
  readonly when: readonly { readonly fact: string; readonly anyOf: readonly string[] }[];
  readonly says: string;
};
/** A link to another checker, with the questions that both ask: their answers go along. */
export type LeadOn = { readonly title: string; readonly href: string; readonly carries: readonly string[] };

/** One checker in one language, as plain data: all that a page sends to the reader's browser. */
export type Payload = {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly model: Model;
  readonly facts: Readonly<Record<string, FactText>>;
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly examples: readonly { readonly says: string; readonly given: Readonly<Record<string, string>> }[];
  readonly ruleSet: string;
  /** The number of the last release: links that are copied name it. */
  readonly release: number;
  /** What a silent or contradictory part of its scenarios is about: each beside the answers it is described by, derived facts worked out. */
  readonly regions: readonly RegionText[];
  readonly map?: Checker['map'];
  /** The checker a verdict leads on to, by verdict, with what it already answers there. */
  readonly leadsTo?: Readonly<Record<string, LeadOn>>;
};

const texts = <K extends string>(lang: Lang, declared: Readonly<Partial<Record<K, Bilingual | undefined>>>) =>
  Object.fromEntries(
    Object.entries<Bilingual | undefined>(declared).flatMap(([key, text]) => (text ? [[key, text[lang]]] : [])),
  ) as Partial<Record<K, string>>;

/** The texts of one rule in one language. */
export function ruleText(rule: Rule, lang: Lang): RuleText {
  const { source } = cited(rule.source);
  return {
    says: rule.says[lang],
    modality: modalityWords[rule.modality][lang],
    href: ruleAddress(lang, rule.id),
    permalink: permalink(rule.id),
    source: {
      title: source.title[lang],
      technet: source.technet,
      passage: passageName(rule.source)[lang],
      date: dateIn(lang, (lang === 'es' ? source.dateEs : undefined) ?? source.date),
      href: passageAddress(lang, rule.source),
      original: passageLink(rule.source, lang),
    },
    ...texts(lang, {
      within: rule.within,
      note: rule.note,
      advice: rule.advice,
      reading: rule.conflict?.reading,
    }),
  };
}

const answerTexts = (name: FactName, lang: Lang) =>
  Object.fromEntries(Object.entries(meaningOf(name).answers).map(([answer, text]) => [answer, text[lang]]));

/** The texts of one fact in one language. A derived fact is never asked: its name stands for the question. */
export function factText(name: FactName, lang: Lang): FactText {
  const asked = askedFact(name);
  return {
    name: meaningOf(name).name[lang],
    asks: asked?.asks[lang] ?? meaningOf(name).name[lang],
    answers: answerTexts(name, lang),
    ...(asked?.hint && { hint: asked.hint[lang] }),
  };
}

/** Finds another checker by its id. It is given as an argument, so that this file does not load all checkers. */
export type OtherChecker = (checkerId: string) => Pick<Checker, 'title' | 'asks'>;

export function payloadOf(checker: Checker, lang: Lang, other?: OtherChecker): Payload {
  const { id, title, model, rules, also, examples } = checker;
  const { leadsTo } = checker;
  const leads =
    leadsTo &&
    other &&
    Object.fromEntries(
      Object.entries(leadsTo.when).map(([verdict, given]) => [
        verdict,
        {
          title: other(leadsTo.checker).title[lang],
          href: `${checkerAddress(lang, leadsTo.checker)}?${new URLSearchParams(given as Record<string, string>)}`,
          carries: other(leadsTo.checker).asks.filter((fact) => checker.asks.includes(fact)),
        },
      ]),
    );
  const named = [...model.facts, ...model.derived].map((it) => it.id as FactName);
  return {
    id,
    lang,
    title: title[lang],
    model,
    facts: Object.fromEntries(named.map((name) => [name, factText(name, lang)])),
    rules: Object.fromEntries([...rules, ...also].map((rule) => [rule.id, ruleText(rule, lang)])),
    examples: examples.map(({ says, given }) => ({ says: says[lang], given: given as Record<string, string> })),
    ruleSet: ruleSetVersion,
    release: latestRelease.number,
    regions: checker.regions.map(({ verdict, when, says }) => ({
      verdict,
      when: Object.entries(when).map(([fact, answers]) => ({ fact, anyOf: [answers].flat() })),
      says: says[lang],
    })),
    ...(leads && { leadsTo: leads }),
    ...(checker.map && { map: checker.map }),
  };
}

/** The data of a checker in one language, with the name and the text of its file: the name changes with the content. */
export function payloadFile(checker: Checker, lang: Lang, other: OtherChecker) {
  const payload = payloadOf(checker, lang, other);
  const text = JSON.stringify(payload);
  return { name: `${checker.id}.${lang}.${hashOf(text)}`, text, payload };
}
