import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { type TermName, terms } from '../guidance/terms/index.ts';
import { glossaryAddress } from '../vocabulary/address.ts';
import { langFrom } from '../vocabulary/text.ts';
import { firstUses } from './termUse.ts';

type Plugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/** Where a term is not linked: in links of any kind, headings, code, and what is no prose. */
const apart = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'code', 'pre', 'Rule', 'Term', 'Cite', 'Case', 'Checker']);

/** Links every term of the glossary from its first use on a page of prose; a `<Term>` written by hand counts as a use. */
export const linkedTerms: Plugin = ({ fileURL }: { fileURL?: URL | undefined }) => {
  const lang = langFrom(/\/content\/([a-z]{2})\/.*\.mdx$/.exec(fileURL?.href ?? '')?.[1]);
  if (!lang) return undefined;
  const used = new Set<TermName>();
  return {
    name: 'linked-terms',
    mdxJsxTextElement: {
      filter: ['Term'],
      visit(node) {
        const id = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
        if (typeof id === 'string' && Object.hasOwn(terms, id)) used.add(id as TermName);
      },
    },
    text(node, context) {
      for (let at: ReturnType<typeof context.parent> = context.parent(node); at; at = context.parent(at)) {
        const name = 'tagName' in at ? at.tagName : 'name' in at ? at.name : undefined;
        if (name && apart.has(name)) return;
      }
      const stretches = firstUses(node.value, lang, used);
      if (!stretches.some(({ term }) => term)) return;
      context.replaceNode(
        node,
        stretches.map(({ text, term }) => {
          const value = { type: 'text' as const, value: text };
          if (!term) return value;
          const properties = { class: 'term', href: glossaryAddress(lang, term), title: terms[term].means[lang] };
          return { type: 'element' as const, tagName: 'a', properties, children: [value] };
        }),
      );
    },
  };
};
