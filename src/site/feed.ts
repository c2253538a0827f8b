import { createHash } from 'node:crypto';
import { changedVerdicts, changesOf, releases } from '../catalogue/releases.ts';
import { feedAddress, whatChangedAddress } from '../vocabulary/address.ts';
import type { Lang } from '../vocabulary/text.ts';
import { whole } from './build/place.ts';
import { pageWords } from './words.ts';

/** Text as XML takes it, in elements and in attributes. */
const xml = (text: string) =>
  text
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');

/** An identity that is the same wherever a copy of the site is published: a name-based UUID. */
function permanentId(name: string): string {
  const bytes = createHash('sha1').update(`chat-coexistence-guide ${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/**
 * The releases of the rule set as an Atom feed, the newest first. Addresses are absolute where `SITE_URL` says where the
 * site is published, and relative to the host of the feed where nobody does.
 */
export function atomFeed(lang: Lang): string {
  const say = pageWords(lang);
  const at = (path: string) => xml(whole(path));
  const instant = (date: string) => `${date}T00:00:00Z`;
  const entries = releases.toReversed().map((release) => {
    const { number, date, notes } = release;
    const changes = changesOf(release);
    const counted = say('releaseCounts', { rules: changes.rules.length, verdicts: changedVerdicts(changes.checkers) });
    return `  <entry>
    <id>${permanentId(`${lang} release ${number}`)}</id>
    <title>${xml(say('releaseName', { number }))}</title>
    <updated>${instant(date)}</updated>
    <link rel="alternate" type="text/html" href="${at(whatChangedAddress(lang, number))}"/>
    <summary>${xml(number === releases[0]?.number ? notes[lang] : `${notes[lang]} ${counted}`)}</summary>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${permanentId(`${lang} releases`)}</id>
  <title>${xml(say('feedTitle'))}</title>
  <updated>${instant(releases.at(-1)?.date ?? '1970-01-01')}</updated>
  <author><name>${xml(say('feedAuthor'))}</name></author>
  <link rel="self" type="application/atom+xml" href="${at(feedAddress(lang))}"/>
  <link rel="alternate" type="text/html" href="${at(whatChangedAddress(lang))}"/>
${entries.join('')}</feed>
`;
}
