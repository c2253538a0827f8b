/** The file that pages load, beside this one. */
export const drawn = './atkinson-hyperlegible-next.woff2';

/** The weights it can be set in: text to headings. */
export const weights = { min: 400, max: 700 } as const;

/** Printable Latin-1: what English, Spanish and most names of western Europe are written with. */
const latin = Array.from({ length: 0xff - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index))
  .filter((letter) => !/\p{C}/u.test(letter))
  .join('');

/** What the file has letters for; anything else is set in the reader's own typeface. */
export const letters = `${latin}–—‘’‚“”„•…‹›€™`;
