import type { APIRoute } from 'astro';
import { inBothLanguages } from '../../site/language.ts';
import { pack } from '../../site/search/packing.ts';
import { searchData } from '../../site/search/records.ts';
import { langFrom } from '../../vocabulary/text.ts';

export const getStaticPaths = inBothLanguages;

/** Everything the search of a language needs, in one file: asked for when search is opened for the first time. */
export const GET: APIRoute = ({ params }) => {
  const lang = langFrom(params['lang']);
  return lang ? Response.json(pack(searchData(lang))) : new Response(null, { status: 404 });
};
