import { isTracking } from './tracking.ts';

/** One name with its value as a link says them, cleaned, and as they are written there. */
export type Part = {
  readonly name: string;
  readonly value: string;
  readonly written: { readonly name: string; readonly value: string };
  /** Whether the link was damaged here, so that a reader is told what was read. */
  readonly mended: boolean;
};

/** How many encodings inside one another are undone. */
const deepest = 3;

/** What is not seen: soft hyphens, zero-width characters, marks of direction, line separators. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;
/** What texts, letters and chat programs put behind a link. No hyphen and no ellipsis: what ends in one may be cut. */
const glued = /[\s.,;:!?'"`´“”„‘’«»‹›(){}[\]<>|*_~^\\/]+$/;
const dots = /\.\s*\./;
/** What is left of an HTML entity when a link is cut at its ampersand and semicolon. */
const entity = /^(?:amp|quot|apos|gt|lt|nbsp|shy|zwnj|zwj)$/;

/** A name or value without what was glued to it. Only this, and ASCII capitals, is ever changed; nothing is guessed. */
export function clean(text: string): string {
  const seen = text.replace(invisible, '');
  const tail = glued.exec(seen.slice(-100));
  const bare = tail && !dots.test(tail[0]) ? seen.slice(0, seen.length - tail[0].length) : seen;
  return bare.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/**
 * Takes a query apart where it is meant to be apart: at `&`, and where a link was damaged at `&amp;`, `;`, a second `?`
 * or the encoded forms of these. Leaves out what only counts visitors. Gives `undefined` above `limit` parts. Never throws.
 */
export function partsOf(query: string, isKnown: (name: string) => boolean, limit: number): Part[] | undefined {
  const parts: Part[] = [];
  let looked = 0;
  const take = (text: string, depth: number): boolean => {
    for (const between of text.split('&')) {
      const bare = between.replace(/^(?:amp;)+/i, '');
      let counting = false;
      for (const [index, piece] of bare.split(/[;?]/).entries()) {
        if (piece === '') continue;
        looked += 1;
        if (looked > limit) return false;
        const [[name, value]] = [...new URLSearchParams(piece)] as [[string, string]];
        const cleanName = clean(name);
        if (isTracking(cleanName)) {
          counting = true;
          continue;
        }
        const known = isKnown(cleanName);
        if (counting && !known) continue;
        const encoded = /%[\da-f]{2}/i.test(name) || /[&;?=]/.test(name) || (known && /%[\da-f]{2}|[&;?]/i.test(value));
        if (encoded && depth < deepest) {
          if (!take(piece.includes('=') ? `${name}=${value}` : name, depth + 1)) return false;
          continue;
        }
        if (!piece.includes('=') && (cleanName === '' || entity.test(cleanName))) continue;
        const cleanValue = clean(value) || value;
        parts.push({
          name: cleanName || name,
          value: cleanValue,
          written: { name, value },
          mended: depth > 1 || index > 0 || bare !== between || cleanName !== name || cleanValue !== value,
        });
      }
    }
    return true;
  };
  return take(query, 1) ? parts : undefined;
}
