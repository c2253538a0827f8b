import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { feedAddress } from '../vocabulary/address.ts';
import { langFrom } from '../vocabulary/text.ts';
import font from './fonts/atkinson-hyperlegible-next.woff2?url';
import { interfaceWords } from './interface.ts';

const drawing = readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8').trim();

/** The icon as part of the page: a browser asks the server for an icon file again whenever the address changes. */
export const icon = `data:image/svg+xml,${encodeURIComponent(drawing)}`;

/**
 * Puts the icon and the feed of its language into the head of every page of the site, and asks for the one font early: one
 * that comes late is not used.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { head } = locals.starlightRoute;
  for (const { attrs } of head) if (attrs?.['rel'] === 'shortcut icon') attrs['href'] = icon;
  head.unshift({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: font, crossorigin: '' } });
  const lang = langFrom(locals.starlightRoute.lang);
  if (lang)
    head.push({
      tag: 'link',
      attrs: { rel: 'alternate', type: 'application/atom+xml', href: feedAddress(lang), title: interfaceWords.feedTitle[lang] },
    });
});
