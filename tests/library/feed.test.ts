import { expect, test, vi } from 'vitest';
import { releases } from '../../src/catalogue/releases.ts';
import { relocator } from '../../src/site/build/relocate.ts';
import { atomFeed } from '../../src/site/feed.ts';
import { langs } from '../../src/vocabulary/text.ts';

/** The texts of every element of a name, whatever its attributes. */
const texts = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);
const addresses = (xml: string) => [...xml.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href as string);

/** Whether every element is closed in order, and every ampersand starts a reference: what an XML parser asks first. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name = '', alone] of xml
    .replace(/^<\?xml[^>]*\?>/, '')
    .matchAll(/<(\/?)([a-z]+)(?: [a-z:]+="[^"<]*")*(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!alone) open.push(name);
  }
  const text = xml.replace(/^<\?xml[^>]*\?>/, '').replace(/<(\/?)([a-z]+)(?: [a-z:]+="[^"<]*")*(\/?)>/g, '');
  return open.length === 0 && !/[<>]/.test(text) && !/&(?!#\d+;)/.test(xml);
}

for (const lang of langs) {
  test(`${lang}: the feed has what Atom requires, the newest release first`, () => {
    const xml = atomFeed(lang);
    expect(wellFormed(xml)).toBe(true);
    expect(wellFormed(xml.replace('</entry>', ''))).toBe(false);
    expect(xml).toContain(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`);
    expect(texts(xml, 'id')).toHaveLength(releases.length + 1);
    expect(new Set(texts(xml, 'id')).size).toBe(releases.length + 1);
    for (const id of texts(xml, 'id'))
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(texts(xml, 'updated')).toEqual([releases.at(-1), ...releases.toReversed()].map((it) => `${it?.date}T00:00:00Z`));
    expect(texts(xml, 'title')).toHaveLength(releases.length + 1);
    expect(texts(xml, 'name')).toHaveLength(1);
    expect(addresses(xml)[2]).toBe(`/${lang}/what-changed/#release-${releases.length}`);
  });

  test(`${lang}: addresses are absolute only where the site is published, and identities are the same everywhere`, () => {
    const anywhere = atomFeed(lang);
    expect(addresses(anywhere).filter((it) => !it.startsWith(`/${lang}/`))).toEqual([]);
    vi.stubEnv('SITE_URL', 'https://docs.contoso.com/chat/');
    const built = atomFeed(lang);
    vi.unstubAllEnvs();
    const published = relocator([lang]).data(built, { origin: 'https://docs.contoso.com', prefix: '/chat/' });
    expect(addresses(published)).toEqual(addresses(anywhere).map((path) => `https://docs.contoso.com/chat${path}`));
    expect(texts(published, 'id')).toEqual(texts(anywhere, 'id'));
    // Without a host, the feed still leads below the path that the site stands at.
    expect(addresses(relocator([lang]).data(anywhere, { prefix: '/chat/' }))).toEqual(
      addresses(anywhere).map((path) => `/chat${path}`),
    );
  });
}
