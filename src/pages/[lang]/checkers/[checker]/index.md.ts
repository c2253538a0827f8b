import type { APIRoute } from 'astro';
import { checkerOf, checkers } from '../../../../catalogue/checkers.ts';
import { inBothLanguages } from '../../../../site/language.ts';
import { checkerMarkdown } from '../../../../site/markdown.ts';
import { langFrom } from '../../../../vocabulary/text.ts';

export const getStaticPaths = () =>
  inBothLanguages().flatMap(({ params }) => checkers.map(({ id }) => ({ params: { ...params, checker: id } })));

/** The page of a checker as Markdown. */
export const GET: APIRoute = ({ params }) =>
  new Response(checkerMarkdown(checkerOf(params['checker'] ?? ''), langFrom(params['lang']) ?? 'en'));
