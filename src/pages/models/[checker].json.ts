import type { APIRoute } from 'astro';
import { checkerOf, checkers } from '../../catalogue/checkers.ts';

export const getStaticPaths = () => checkers.map(({ id }) => ({ params: { checker: id } }));

/** The rules of a checker as the engine reads them, without texts: for walking all its scenarios again. */
export const GET: APIRoute = ({ params }) => Response.json(checkerOf(params['checker'] ?? '').model);
