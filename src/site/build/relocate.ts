import { noOrigin, type Place } from './place.ts';

/** What addresses are turned into. */
export type Target = {
  /** What comes before a path of the site: `/guide/`, or `../../` from a page two folders down. Ends with a slash. */
  readonly prefix: string;
  /** As in `Place`. */
  readonly origin?: string | undefined;
  /** The base of the addresses as they are now. */
  readonly from?: string;
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Moves the addresses of one site from one base to another, in every kind of text that a build makes.
 * `tops` are the names of files and folders at the top of the site: only what begins with one of them is an address.
 */
export function relocator(tops: readonly string[], from = '/') {
  // The rare part comes first and is looked back from: pages are long.
  const top = `${escaped(from)}(?=(?:${tops.map(escaped).join('|')})(?:[/?#"'&)]|$))`;
  const inAttributes = new RegExp(`${top}(?<=(?:="|&quot;|&#34;|[[,:{]")${escaped(from)})`, 'g');
  const home = new RegExp(`${escaped(from)}(?=["?#])(?<=\\shref="${escaped(from)})`, 'g');
  const inStrings = new RegExp(`${top}(?<="${escaped(from)})`, 'g');
  const inMarkdown = new RegExp(`${top}(?<=[(\\s]${escaped(from)})`, 'gm');
  const absolute = new RegExp(`${escaped(noOrigin)}/?`, 'g');
  const languageRoot = /\/(?:en|es)(?=["?#])(?<=\shref="[^"?#]*)/g;

  /** Absolute addresses of the site: with an origin where one is known, else as paths. */
  const placed = (text: string, { prefix, origin }: Target) => text.replace(absolute, origin ? `${origin}${prefix}` : prefix);

  return {
    /** A page. Says in `data-base` where the site begins; without an origin it has no canonical address and no map of the site. */
    html(text: string, target: Target): string {
      const bodyAt = text.indexOf('</head>') + 1;
      const head = text.slice(0, bodyAt);
      const known = target.origin
        ? head
        : head
            .replace(/<link rel="(?:canonical|sitemap)"[^>]*>/g, '')
            .replace(new RegExp(`<meta property="og:(?:url|image)" content="${escaped(noOrigin)}[^>]*>`, 'g'), '');
      const rooted = placed(known + text.slice(bodyAt), target).replace(languageRoot, (root) => `${root}/`);
      const moved =
        target.prefix === from ? rooted : rooted.replace(inAttributes, () => target.prefix).replace(home, () => target.prefix);
      return moved.replace(
        /<html(?: data-base="[^"]*")?/,
        target.prefix === '/' ? '<html' : `<html data-base="${target.prefix}"`,
      );
    },
    /** Data: JSON, feeds, the map of the site. */
    data: (text: string, target: Target): string => placed(text, target).replace(inStrings, () => target.prefix),
    /** Text that is read as it is: Markdown, and the map of the site for programs. */
    markdown: (text: string, target: Target): string => placed(text, target).replace(inMarkdown, () => target.prefix),
  };
}

/** Whether addresses stand in a file as Markdown writes them. */
export const isMarkdown = (file: string) => /(?:\.md|(?:^|\/)llms\.txt)$/.test(file);

/** Moves a whole site from one base to another; `prefixOf` gives what comes before the paths that a file names. */
export function movedSite(
  files: ReadonlyMap<string, string | Uint8Array>,
  from: string,
  prefixOf: (file: string) => string,
): Map<string, string | Uint8Array> {
  const tops = [...new Set([...files.keys()].map((file) => file.split('/')[0] ?? ''))].filter((top) => !top.endsWith('.html'));
  const move = relocator(tops, from);
  const moved = ([file, content]: readonly [string, string | Uint8Array]): [string, string | Uint8Array] => {
    if (typeof content !== 'string') return [file, content];
    const target = { prefix: prefixOf(file) };
    if (file.endsWith('.html')) return [file, move.html(content, target)];
    if (isMarkdown(file)) return [file, move.markdown(content, target)];
    return [file, file.endsWith('.json') ? move.data(content, target) : content];
  };
  return new Map([...files].map(moved));
}

/** The way from a page to the top of its site: `./` at the top, `../../` two folders down. */
export const upFrom = (file: string) => '../'.repeat(file.split('/').length - 1) || './';

/** The target of a build that is published at `place`. */
export const targetOf = ({ base, origin }: Place): Target => ({ prefix: base, origin });
