import type { APIRoute } from 'astro';
import { drawPreview } from '../../site/previews/draw.ts';
import { previewsIn } from '../../site/previews/pages.ts';
import { langs } from '../../vocabulary/text.ts';

export const getStaticPaths = () =>
  langs.flatMap((lang) =>
    [...previewsIn(lang)].map(([page, preview]) => ({ params: { page: `${lang}/${page}` }, props: { preview } })),
  );

/** The picture that a shared link to a page shows. */
export const GET: APIRoute<{ preview: Parameters<typeof drawPreview>[0] }> = async ({ props }) =>
  new Response(new Uint8Array(await drawPreview(props.preview)), { headers: { 'content-type': 'image/png' } });
