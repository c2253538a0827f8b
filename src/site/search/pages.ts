import { ruleOf } from '../../catalogue/rules.ts';
import type { Lang } from '../../vocabulary/text.ts';

/** A part of a reading page, from one heading to the next; the first has none. */
export type Section = {
  readonly heading: string;
  readonly text: string;
  /** The rules and passages it names. */
  readonly rules: readonly string[];
  readonly citations: readonly string[];
};

const plainHeading = (words: string) => words.replace(/[*_`]|<[^>]*>/g, '');

/** What a reader reads of a piece of MDX: its words, its commands, and the sentences of rules it shows. */
const readable = (text: string, lang: Lang): string =>
  text
    .replace(/^import .*$/gm, '')
    .replace(/^```.*$/gm, '')
    .replace(/<Rule id="([^"]+)"\s*\/>/g, (_, id: string) => ruleOf(id).says[lang])
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/\{[^}]*\}|<\/?[A-Za-z][^>]*>/g, ' ')
    .replace(/[*`#[\]|]/g, ' ');

const attribute = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, id = '']) => id);
const frontMatter = (head: string, key: string) =>
  new RegExp(`^${key}: *(.+)$`, 'm')
    .exec(head)?.[1]
    ?.trim()
    .replace(/^(['"])(.*)\1$/, '$2') ?? '';

/** An MDX page as search reads it. Throws where it has no front matter. */
export function partsOf(file: string, lang: Lang): { title: string; description: string; sections: readonly Section[] } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file.replaceAll('\r\n', '\n'));
  if (!match) throw new Error('A reading page begins with --- and its title between two such lines');
  const [, head = '', body = ''] = match;
  // A line of a command that begins with # is a comment, not a heading.
  const commented = body.replace(/```[\s\S]*?```/g, (code) => code.replace(/^#/gm, ' #'));
  const sections = commented.split(/^(?=#{1,6} )/m).map((part, place): Section => {
    const [line = '', ...rest] = place || /^#{1,6} /.test(part) ? part.split('\n') : ['', part];
    const text = rest.join('\n');
    return {
      heading: plainHeading(line.replace(/^#+ +/, '')),
      text: readable(text, lang),
      rules: attribute(text, /<Rule id="([^"]+)"/g),
      citations: attribute(text, /<(?:Passage|Cite) id="([^"]+)"/g),
    };
  });
  const first = sections[0]?.heading ? [{ heading: '', text: '', rules: [], citations: [] }, ...sections] : sections;
  return { title: frontMatter(head, 'title'), description: frontMatter(head, 'description'), sections: first };
}
