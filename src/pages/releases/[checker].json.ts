import type { APIRoute } from 'astro';
import { checkers } from '../../catalogue/checkers.ts';
import { recordsOf } from '../../catalogue/releases.ts';

export const getStaticPaths = () => checkers.map(({ id }) => ({ params: { checker: id } }));

/** The verdicts of a checker in every release that has it, as the releases store them (`src/model/release.ts`). */
export const GET: APIRoute = ({ params }) => {
  const id = params['checker'] ?? '';
  return Response.json({ checker: id, releases: recordsOf(id) });
};
