import fc from 'fast-check';

/** Where to cut something, as fractions of its length; the same cuts fit any length. */
export const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });

/** The pieces between some cuts; joined, they are the whole. */
export function pieces<T extends string | Uint8Array>(whole: T, at: readonly number[]): T[] {
  const places = [0, ...at.map((it) => Math.floor(it * whole.length)).sort((a, b) => a - b), whole.length];
  return places.slice(1).map((to, index) => whole.slice(places[index], to) as T);
}

/** Every single unit on its own. */
export const units = <T extends string | Uint8Array>(whole: T): T[] =>
  Array.from({ length: whole.length }, (_, at) => whole.slice(at, at + 1) as T);
