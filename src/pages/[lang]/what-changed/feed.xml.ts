import type { APIRoute } from 'astro';
import { atomFeed } from '../../../site/feed.ts';
import { inBothLanguages } from '../../../site/language.ts';
import { langFrom } from '../../../vocabulary/text.ts';

export const getStaticPaths = inBothLanguages;

/** The releases of the rule set in one language, as an Atom feed. */
export const GET: APIRoute = ({ params }) => {
  const lang = langFrom(params['lang']);
  if (!lang) return new Response(null, { status: 404 });
  return new Response(atomFeed(lang), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
