import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { letters } from '../fonts/letters.ts';

// A preview is letters on paper: each letter is drawn once, and a picture is put together of them in a few milliseconds.

export const size = { width: 1200, height: 630 } as const;
const margin = 80;

/** Four colours, paper to ink: two bits a pixel, and the edges of letters are still smooth at the size a shared link is shown. */
const paper = [0xfc, 0xfb, 0xf7] as const;
const ink = [0x17, 0x21, 0x2f] as const;
const shades = 4;
const blend = (share: number) => paper.map((it, channel) => Math.round(it + ((ink[channel] ?? 0) - it) * share));
const palette = Array.from({ length: shades }, (_, shade) => blend(shade / (shades - 1))).flat();
const inkShade = shades - 1;

type Face = {
  readonly font: Font;
  readonly pixels: number;
  readonly drawn: Map<string, Promise<Drawn>>;
  readonly widths: Map<string, number>;
};
/** The pixels of a letter that are not paper: where each is from the place that the letter is set at, and how dark. */
type Drawn = readonly { readonly right: number; readonly down: number; readonly shade: number }[];

const root = process.cwd();
const file = () => readFileSync(join(root, 'src/site/fonts/atkinson-hyperlegible-next.woff2'));
const fontOf = async (weight: number) =>
  create(Buffer.from(await subsetFont(file(), letters, { targetFormat: 'sfnt', variationAxes: { wght: weight } }))) as Font;
let fonts: Promise<{ bold: Font; plain: Font }> | undefined;
const loaded = () => {
  fonts ??= Promise.all([fontOf(700), fontOf(400)]).then(([bold, plain]) => ({ bold, plain }));
  return fonts;
};
const faces = new Map<string, Face>();
const faceOf = async (weight: 'bold' | 'plain', pixels: number): Promise<Face> => {
  const key = `${weight}-${pixels}`;
  const face = faces.get(key) ?? { font: (await loaded())[weight], pixels, drawn: new Map(), widths: new Map() };
  faces.set(key, face);
  return face;
};

/** One letter, as how much of each pixel it covers. */
function letterOf({ font, pixels, drawn }: Face, letter: string): Promise<Drawn> {
  const scale = pixels / font.unitsPerEm;
  const left = Math.ceil(pixels * 0.2);
  const height = Math.ceil(pixels * 1.4);
  const made =
    drawn.get(letter) ??
    (async () => {
      const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0x20);
      const width = Math.ceil(glyph.advanceWidth * scale) + 2 * left;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="translate(${left} ${pixels}) scale(${scale} ${-scale})" d="${glyph.path.toSVG()}"/></svg>`;
      const coverage = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
      return [...coverage].flatMap((covered, index) => {
        const shade = Math.round((covered / 255) * inkShade);
        return shade ? [{ right: (index % width) - left, down: Math.floor(index / width), shade }] : [];
      });
    })();
  drawn.set(letter, made);
  return made;
}

const advance = ({ font, pixels, widths }: Face, text: string) => {
  let units = 0;
  for (const letter of text) {
    const width = widths.get(letter) ?? font.glyphForCodePoint(letter.codePointAt(0) ?? 0x20).advanceWidth;
    widths.set(letter, width);
    units += width;
  }
  return units * (pixels / font.unitsPerEm);
};

/** A text in lines that are no wider than this. */
export function linesOf(face: Face, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && advance(face, longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text in one line: where it is too wide, words of its first part give way, and what comes after its last point stays. */
function inOneLine(face: Face, text: string, width: number): string {
  const [, first = '', last = ''] = /^(.*?)( · [^·]*)?$/s.exec(text) ?? [];
  const words = first.split(' ');
  let line = text;
  while (advance(face, line) > width && words.length > 1) {
    words.pop();
    line = `${words.join(' ').replace(/[,;:.]$/, '')}…${last}`;
  }
  return line;
}

/** Sets one line of text with its top at `y`, darker than what is below it, or lighter on the band. */
async function set(picture: Uint8Array, face: Face, text: string, x: number, y: number, on: 'paper' | 'band') {
  let at = x;
  for (const letter of text) {
    const from = Math.round(at);
    for (const { right, down, shade } of await letterOf(face, letter)) {
      if (from + right >= size.width || y + down >= size.height) continue;
      const place = (y + down) * size.width + from + right;
      const below = picture[place] ?? 0;
      picture[place] = on === 'paper' ? Math.max(below, shade) : Math.min(below, inkShade - shade);
    }
    at += advance(face, letter);
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, value) => {
  let sum = value;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});
function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const end = Buffer.alloc(4);
  end.writeUInt32BE(~crc >>> 0);
  return Buffer.concat([length, body, end]);
}

/** The picture as a PNG of two bits a pixel. */
function png(picture: Uint8Array): Buffer {
  const stride = size.width / 4 + 1;
  const packed = Buffer.alloc(stride * size.height);
  for (let row = 0, place = 0; row < size.height; row++)
    for (let byte = row * stride + 1; byte < (row + 1) * stride; byte++, place += 4)
      packed[byte] = (picture[place]! << 6) | (picture[place + 1]! << 4) | (picture[place + 2]! << 2) | picture[place + 3]!;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size.width, 0);
  head.writeUInt32BE(size.height, 4);
  head.set([2, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette)),
    chunk('IDAT', deflateSync(packed, { level: 7 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

export type Preview = {
  /** The name of the site, on the band. */
  readonly site: string;
  /** What kind of page it is; of a rule, how strongly it speaks. */
  readonly kind: string;
  readonly title: string;
  /** Where it comes from, below. */
  readonly foot: string;
};

/** The picture of a page that a shared link shows: 1200 by 630 pixels, PNG. */
export async function drawPreview({ site, kind, title, foot }: Preview): Promise<Buffer> {
  const picture = new Uint8Array(size.width * size.height);
  const fill = (x: number, y: number, width: number, height: number, shade: number) => {
    for (let row = y; row < y + height; row++) picture.fill(shade, row * size.width + x, row * size.width + x + width);
  };
  fill(0, 0, size.width, 96, inkShade);
  // Three tones under the band: the third is the lightest shade in every second pixel.
  for (const [third, shade] of [2, 1].entries()) fill(third * 400, 96, 400, 8, shade);
  for (let y = 96; y < 104; y++) for (let x = 800 + (y % 2); x < size.width; x += 2) fill(x, y, 1, 1, 1);
  // The mark: the old bubble as an outline behind the new one.
  fill(margin, 40, 30, 30, 0);
  fill(margin + 4, 44, 22, 22, inkShade);
  fill(margin + 12, 28, 34, 32, inkShade);
  fill(margin + 16, 26, 30, 30, 0);
  const width = size.width - 2 * margin;
  await set(picture, await faceOf('bold', 36), site, margin + 66, 26, 'band');
  let label = await faceOf('bold', 30);
  if (advance(label, kind) > width) label = await faceOf('bold', 28);
  await set(picture, label, kind, margin, 146, 'paper');
  const sizes = [56, 48, 42, 36];
  let face = await faceOf('bold', 36);
  for (const pixels of sizes) {
    face = await faceOf('bold', pixels);
    if (linesOf(face, title, width).length * pixels * 1.22 <= 330) break;
  }
  const step = Math.round(face.pixels * 1.22);
  for (const [row, line] of linesOf(face, title, width).entries())
    await set(picture, face, line, margin, 200 + row * step, 'paper');
  fill(margin, 552, width, 2, 1);
  const small = await faceOf('plain', 26);
  await set(picture, small, inOneLine(small, foot, width), margin, 566, 'paper');
  return png(picture);
}
