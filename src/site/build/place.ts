/** Where the site will be published. */
export type Place = {
  /** `https://host` without a slash at the end; absent if nobody said where: then no page names an address of its own. */
  readonly origin?: string;
  /** The path below which everything is served; begins and ends with a slash. */
  readonly base: string;
};

/** Stands in the pages for an origin until the build is finished. The name can belong to nobody (RFC 2606). */
export const noOrigin = 'https://site.invalid';

/** An address of the site in a text that is read elsewhere: the build puts the host in where `SITE_URL` names one; else it is a path. */
export const whole = (path: string) => (process.env['SITE_URL'] ? new URL(path, noOrigin).href : path);

const examples = 'for example SITE_URL=https://docs.contoso.com BASE_PATH=/chat/';

/**
 * Reads `SITE_URL` (`https://host`, or `https://host/path/`) and `BASE_PATH` (`/path/`).
 * Throws if one of them cannot be read, or if the two name different paths; the message says what to write.
 */
export function placeFrom({ SITE_URL, BASE_PATH }: Readonly<Record<string, string | undefined>>): Place {
  const url = SITE_URL ? readUrl(SITE_URL) : undefined;
  const fromUrl = url && asBase(url.pathname);
  const base = BASE_PATH ? asBase(BASE_PATH) : (fromUrl ?? '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base) || /\/\.{1,2}\//.test(base))
    throw new Error(`BASE_PATH "${BASE_PATH ?? base}" is not a path of letters, digits, "-", "_", "." and "/": ${examples}`);
  if (fromUrl && fromUrl !== '/' && fromUrl !== base)
    throw new Error(`SITE_URL names the path ${fromUrl} and BASE_PATH ${base}: leave one of them out, or make them the same`);
  return url ? { origin: url.origin, base } : { base };
}

const asBase = (path: string) => `/${path}/`.replace(/\/+/g, '/');

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new Error(`SITE_URL "${text}" is not the http or https address of a site: ${examples}`);
  return url;
}
