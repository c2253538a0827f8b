import { readFileSync } from 'node:fs';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import GithubSlugger from 'github-slugger';

type Plugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/** The headings of an MDX page, in order, as plain words. */
const headingsOf = (text: string) =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^#{1,6} +(.+)$/gm)].map(([, words = '']) =>
    words.replace(/[*_`]|<[^>]*>/g, ''),
  );

/**
 * Gives the headings of a page the ids of the English page's, in both languages: a link to a heading survives the change of
 * language. The pages correspond heading by heading (a test compares them); nobody has to write an id.
 */
export const sharedHeadings: Plugin = ({ fileURL }: { fileURL?: URL | undefined }) => {
  const match = fileURL && /^(.*\/content\/)(?:en|es)(\/.*\.mdx)$/.exec(fileURL.href);
  if (!match) return undefined;
  const slugger = new GithubSlugger();
  const ids = headingsOf(readFileSync(new URL(`${match[1]}en${match[2]}`), 'utf8')).map((words) => slugger.slug(words));
  let next = 0;
  return {
    name: 'shared-headings',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const id = ids[next++];
        if (id !== undefined) context.setProperty(node, 'id', id);
      },
    },
  };
};
