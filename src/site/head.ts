import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

const drawing = readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8').trim();

/** The icon as part of the page: a browser asks the server for an icon file again whenever the address changes. */
export const icon = `data:image/svg+xml,${encodeURIComponent(drawing)}`;

/** Puts the icon into the head of every page of the site. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  for (const { attrs } of locals.starlightRoute.head) if (attrs?.['rel'] === 'shortcut icon') attrs['href'] = icon;
});
