import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { feedAddress } from '../vocabulary/address.ts';
import { langFrom } from '../vocabulary/text.ts';
import { whole } from './build/place.ts';
import font from './fonts/atkinson-hyperlegible-next.woff2?url';
import { interfaceWords } from './interface.ts';
import { previewAddress } from './previews/pages.ts';
import frontPage from './styles/frontPage.css?inline';

const drawing = readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8').trim();
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The icon as part of the page: a browser asks the server for an icon file again whenever the address changes. */
export const icon = `data:image/svg+xml,${drawing.replaceAll('"', "'").replace(/[^\w!'()*,./:;=-]/g, encodeURIComponent)}`;

/** Whether the page has a Markdown twin: rules, checkers and pages of prose have. */
const hasTwin = (lang: string, page: string) =>
  /^(rules|checkers)\/[^/]+$/.test(page) ||
  ['.mdx', '/index.mdx'].some((end) => existsSync(join(process.cwd(), 'content', lang, page + end)));

/**
 * Completes the head of every page: the icon in it, the one font asked for early (one that comes late is not used), the
 * picture that a shared link shows, the feed of its language, the Markdown twin, and the styles of the front page.
 */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const { head, locale, entry } = locals.starlightRoute;
  // What made the page is said once, in the README.
  for (let place = head.length - 1; place >= 0; place--) if (head[place]?.attrs?.['name'] === 'generator') head.splice(place, 1);
  for (const { attrs } of head) if (attrs?.['rel'] === 'shortcut icon') attrs['href'] = icon;
  head.unshift({
    tag: 'link',
    attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: font, crossorigin: '', referrerpolicy: 'no-referrer' },
  });
  const lang = langFrom(locale);
  if (!lang) return;
  const page = url.pathname.slice(base.length).replace(/^\/[a-z]{2}\/|\/$/g, '');
  if (page === '') head.push({ tag: 'style', content: frontPage });
  head.push(
    { tag: 'meta', attrs: { property: 'og:image', content: whole(previewAddress(lang, page)) } },
    { tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
    { tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
    { tag: 'meta', attrs: { property: 'og:image:alt', content: entry.data.title } },
  );
  head.push({
    tag: 'link',
    attrs: { rel: 'alternate', type: 'application/atom+xml', href: feedAddress(lang), title: interfaceWords.feedTitle[lang] },
  });
  if (hasTwin(lang, page))
    head.push({
      tag: 'link',
      attrs: { rel: 'alternate', type: 'text/markdown', href: `${base}${url.pathname.slice(base.length)}index.md` },
    });
});
