import { createHash } from 'node:crypto';
import { minifySync } from 'vite';

/** What a page has inline, each as the hash that a content security policy names it by. */
export type Inline = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

/** Most inline scripts stand in every page: each text is hashed once. */
const hashes = new Map<string, string>();
function hash(text: string): string {
  const known = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, known);
  return known;
}

/** Scripts that are run; data in a script element is not. */
const isRun = (attributes: string) => !/\ssrc=/.test(attributes) && !/\stype="(?!module"|text\/javascript")/.test(attributes);

/**
 * The inline scripts and style elements of a page. Throws, with the markup, where the page has something that no policy
 * without `unsafe-inline` allows: an event handler, a `javascript:` address, a style attribute (see `withoutStyles`).
 */
export function inlineOf(html: string): Inline {
  const scripts: string[] = [];
  const styles: string[] = [];
  const rest = html
    .replace(/<script\b([^>]*)>([\s\S]*?)<\/script>/g, (_, attributes: string, text: string) => {
      if (isRun(attributes) && text) scripts.push(hash(text));
      return '';
    })
    .replace(/<style\b[^>]*>([\s\S]*?)<\/style>/g, (_, text: string) => {
      styles.push(hash(text));
      return '';
    });
  // The rare part comes first and is looked back from: pages are long.
  const refused = /="(?:(?<=<[a-z][^<>]*\s(?:on[a-z]+|style)=")|javascript:(?<=<[a-z][^<>]*\shref="javascript:))[^>]*>/.exec(
    rest,
  );
  if (refused) {
    const tag = rest.slice(rest.lastIndexOf('<', refused.index), refused.index + refused[0].length);
    throw new Error(`The policy of this site refuses ${tag.slice(0, 200)}: use a script file or a class`);
  }
  return { scripts: [...new Set(scripts)], styles: [...new Set(styles)] };
}

/**
 * Style attributes become rules of one style sheet: a policy would need the hash of each, and some hosts allow too few
 * characters for that. `rules` maps the text of an attribute to its name and grows.
 */
export function withoutStyles(html: string, rules: Map<string, string>): string {
  return html.replace(/style="([^"]*)"(?<=<[a-z][^<>]*\sstyle="[^"]*")/g, (_, text: string) => {
    const name = rules.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 8);
    rules.set(text, name);
    return `data-style="${name}"`;
  });
}

/**
 * The list of contents says its depth on every element of it. A custom property is inherited from the list, and its spans
 * have no style. The arrow of the list on a phone is drawn in `theme.css`. Boxes of the framework that have nothing in them go.
 */
export const withLeanContents = (html: string): string =>
  html
    .replace(/<span style="--depth: ?\d+;?" class="astro-\w+">/g, '<span>')
    .replace(/ style="--depth: ?\d+;?"(?<=<(?:li|a)\b[^<>]*)/g, '')
    .replace(/<svg\b[^>]*\bclass="caret\b.*?<\/svg>/s, '')
    .replace(/<div class="(?:[^"]* )?(?:social-icons|meta|pagination-links)\b[^>]*><\/div>/g, '');

/**
 * Starlight looks for the language of a page in a folder that we do not have, so the link beside a heading of our Spanish prose
 * would speak English to screen readers.
 */
export const withHeadingLinks = (html: string): string =>
  /<html\b[^>]*\slang="es"/.test(html) ? html.replace(/>Section titled “([^<]*)”</g, '>Apartado «$1»<') : html;

const squeezed = new Map<string, string>();

/** The same script in fewer characters. Throws, with the first lines of the script, where it is not JavaScript. */
function squeezedScript(text: string): string {
  const { code, errors } = minifySync('inline.js', text, { module: false, compress: { target: 'es2022' } });
  if (errors.length) throw new Error(`An inline script cannot be read: ${errors[0]?.message}\n${text.slice(0, 300)}`);
  return code.trim();
}

/** Inline scripts are in every page: there they are as short as a minifier makes them. */
export const withSqueezedScripts = (html: string): string =>
  html.replace(/(<script\b([^>]*)>)([\s\S]*?)<\/script>/g, (whole, tag: string, attributes: string, text: string) => {
    if (!text || !isRun(attributes)) return whole;
    const known = squeezed.get(text) ?? squeezedScript(text);
    squeezed.set(text, known);
    return `${tag}${known}</script>`;
  });

/** A script of the head that runs before the modules of a page, and need not stand in it: `data-early` in astro.config.mjs. */
const early = /<script data-early(?:="[^"]*")?>([\s\S]*?)<\/script>/g;

/**
 * Takes the early scripts out of a page: one file of them, at the place of the first, run once the page is read. It is asked for
 * before the page has said that no address is told, so it says so itself. `fileOf` names the file of a text.
 */
export function withOneEarlyScript(html: string, fileOf: (text: string) => string): string {
  const texts = [...html.matchAll(early)].map(([, text = '']) => text.replace(/;?$/, ';'));
  if (!texts.length) return html;
  let placed = false;
  return html.replace(early, () => {
    const script = placed ? '' : `<script defer referrerpolicy="no-referrer" src="/${fileOf(texts.join('\n'))}"></script>`;
    placed = true;
    return script;
  });
}

const scoped = /\bastro-([a-z0-9]{8})\b/g;

/**
 * Shorter names for the classes by which the framework keeps the styles of a component to it: they stand tens of thousands of
 * times in the pages. A name follows from the one it had, so that a style sheet of the same name has the same content. A class
 * that no style sheet names is left out. Throws where two classes would get one name.
 */
export function shortClasses(sheets: Iterable<string>): { inStyles: (css: string) => string; inPage: (html: string) => string } {
  const names = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const sheet of sheets)
    for (const [whole, hash = ''] of sheet.matchAll(scoped)) {
      const short = `_${hash.slice(-4)}`;
      const other = taken.get(short);
      if (other && other !== whole)
        throw new Error(`The classes ${other} and ${whole} would both be ${short}: let shortClasses keep one letter more`);
      taken.set(short, whole);
      names.set(whole, short);
    }
  const inStyles = (css: string) => css.replace(scoped, (whole) => names.get(whole) ?? whole);
  const inPage = (html: string) =>
    html.replace(/ class="([^"]*\bastro-[a-z0-9]{8}\b[^"]*)"/g, (_, list: string) => {
      const kept = list
        .split(/\s+/)
        .map((name) => (/^astro-[a-z0-9]{8}$/.test(name) ? names.get(name) : name))
        .filter(Boolean);
      return kept.length ? ` class="${kept.join(' ')}"` : '';
    });
  return { inStyles, inPage };
}

/** The style sheet of what `withoutStyles` took out. No layer, so that it wins over the layers of the theme, as attributes do. */
export const styleSheet = (rules: ReadonlyMap<string, string>) =>
  [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([text, name]) =>
        `[data-style="${name}"]{${text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')}}\n`,
    )
    .join('');

/** The policy of a page, or of all, by what is inline there. */
export const policyFor = ({ scripts, styles }: Inline) =>
  [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts].join(' '),
    ['style-src', "'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/** Puts the policy of a page into the page, before anything that it rules: it holds on hosts that send no headers, too. */
export function withPolicy(html: string, inline: Inline): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(inline)}"/>`;
  const placed = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta);
  if (placed === html) throw new Error('A page without <meta charset="utf-8"> has no place for its policy');
  return placed;
}

/** A header and its value. */
export type Header = readonly [name: string, value: string];

/** Framing by others is refused in a header alone: browsers ignore it in a page. */
export const framing = "frame-ancestors 'self'";

/** The headers of every answer, by all that is inline anywhere on the site. */
export const headersFor = (inline: Inline): readonly Header[] => [
  ['Content-Security-Policy', `${policyFor(inline)}; ${framing}`],
  ['Referrer-Policy', 'no-referrer'],
  [
    'Permissions-Policy',
    [
      'accelerometer',
      'camera',
      'display-capture',
      'geolocation',
      'gyroscope',
      'magnetometer',
      'microphone',
      'midi',
      'payment',
      'usb',
    ]
      .map((feature) => `${feature}=()`)
      .join(', '),
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Files whose name holds a hash of their content never change; everything else is asked for again. */
export const cacheControl = (path: string) => (path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache');
