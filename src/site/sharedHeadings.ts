import { readFileSync } from 'node:fs';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import GithubSlugger from 'github-slugger';

type Plugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/**
 * English headings that were reworded after their ids had been published, by page: the words of today and the id of then,
 * which the heading keeps. Links to it keep working in both languages.
 */
export const keptIds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  index: {
    'Five common questions': 'five-questions-people-bring',
    'From the old version to the new': 'from-here-to-there',
    'Share it': 'pass-it-on',
  },
  'guidance/topology-and-homing': {
    'Two shortcuts that do not work': 'two-shortcuts-that-are-closed',
    'A new legacy pool next to Lync Server 2013': 'a-new-legacy-pool-beside-2013',
  },
  'guidance/clients': {
    'The main clients and the chat pools': 'every-client-every-chat-pool',
    'A list of domains is not a second pool': 'a-list-of-domains-is-no-second-pool',
  },
  'guidance/users-and-policy': {
    'Which policy applies': 'which-policy-wins',
    'Before the move, and for legacy clients': 'before-the-move-and-for-the-old-clients',
  },
  'guidance/content-and-isolation': { 'What is migrated': 'what-comes-over' },
  'guidance/preparing-the-move': { 'What must already be in place': 'what-has-to-stand-already' },
  'guidance/after-the-move': { 'What can be removed, and in what order': 'what-may-go-and-in-what-order' },
  'about/scope': { 'Running and repairing Group Chat': 'operation-and-trouble-of-the-old-chat' },
  'guidance/limits-and-capacity': {
    'Where the servers can be placed': 'where-the-servers-may-stand',
    'Figures not to use': 'figures-to-leave-alone',
  },
};

/** The headings of an MDX page, in order, as plain words. */
export const headingsOf = (text: string) =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^#{1,6} +(.+)$/gm)].map(([, words = '']) =>
    words.replace(/[*_`]|<[^>]*>/g, ''),
  );

/** The ids of a page's headings, in order: made of the English words, or kept from when they were published. */
export function headingIdsOf(page: string, english: string): readonly string[] {
  const slugger = new GithubSlugger();
  return headingsOf(english).map((words) => keptIds[page]?.[words] ?? slugger.slug(words));
}

/**
 * Gives the headings of a page the ids of the English page's, in both languages: a link to a heading survives the change of
 * language. The pages correspond heading by heading (a test compares them); nobody has to write an id.
 */
export const sharedHeadings: Plugin = ({ fileURL }: { fileURL?: URL | undefined }) => {
  const match = fileURL && /^(.*\/content\/)(?:en|es)\/(.*)\.mdx$/.exec(fileURL.href);
  if (!match) return undefined;
  const [, content, page = ''] = match;
  const ids = headingIdsOf(page, readFileSync(new URL(`${content}en/${page}.mdx`), 'utf8'));
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
