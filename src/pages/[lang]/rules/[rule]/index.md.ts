import type { APIRoute } from 'astro';
import { ruleOf, rules } from '../../../../catalogue/rules.ts';
import { inBothLanguages } from '../../../../site/language.ts';
import { ruleMarkdown } from '../../../../site/markdown.ts';
import { langFrom } from '../../../../vocabulary/text.ts';

export const getStaticPaths = () =>
  inBothLanguages().flatMap(({ params }) => rules.map(({ id }) => ({ params: { ...params, rule: id } })));

/** The page of a rule as Markdown. */
export const GET: APIRoute = ({ params }) =>
  new Response(ruleMarkdown(ruleOf(params['rule'] ?? ''), langFrom(params['lang']) ?? 'en'));
