import { globSync, readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { pageMarkdown } from '../../../site/markdown.ts';
import { langFrom, langs } from '../../../vocabulary/text.ts';

export const getStaticPaths = () =>
  langs.flatMap((lang) =>
    globSync(`content/${lang}/**/*.mdx`).map((file) => ({
      params: { lang, page: file.replace(/^content\/..\//, '').replace(/(^|\/)index\.mdx$|\.mdx$/, '') || undefined },
      props: { file },
    })),
  );

/** A page of prose as Markdown. */
export const GET: APIRoute<{ file: string }> = ({ params, props }) =>
  new Response(pageMarkdown(readFileSync(props.file, 'utf8'), langFrom(params['lang']) ?? 'en'));
