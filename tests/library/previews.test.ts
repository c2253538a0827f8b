import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPreview, size } from '../../src/site/previews/draw.ts';
import { previewsIn } from '../../src/site/previews/pages.ts';
import { langs } from '../../src/vocabulary/text.ts';

/** How far a picture's ink reaches to the right between two rows, in pixels: the band above and its tones apart. */
async function rightmost(picture: Buffer, from: number, to: number): Promise<number> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  let most = 0;
  for (let y = from; y < to; y++)
    for (let x = 0; x < info.width; x++) if ((data[(y * info.width + x) * info.channels] ?? 255) < 200) most = Math.max(most, x);
  return most;
}
const margin = 80;

test.each(langs)('the longest texts stay within the picture, %s', async (lang) => {
  const all = [...previewsIn(lang).values()];
  const longest = (part: 'title' | 'foot' | 'kind') => [...all].sort((a, b) => b[part].length - a[part].length)[0];
  for (const preview of [longest('title'), longest('foot'), longest('kind')]) {
    if (!preview) throw new Error('there is no picture');
    const picture = await drawPreview(preview);
    expect(await sharp(picture).metadata()).toMatchObject({ ...size, format: 'png' });
    expect(await rightmost(picture, 110, size.height), preview.title).toBeLessThanOrEqual(size.width - margin);
  }
  // A text that is too long gives up words of its first part, and says so; its last part stays.
  const wide = (foot: string) => drawPreview({ site: '', kind: '', title: '', foot });
  const words = 'a title of many words '.repeat(8).trim();
  const cut = await wide(`${words}, passage 2 · JJ204878`);
  expect(await rightmost(cut, 560, size.height)).toBeLessThanOrEqual(size.width - margin);
  expect(await rightmost(cut, 560, size.height)).toBeGreaterThan(size.width - 3 * margin);
  expect(cut).not.toEqual(await wide(words));
});
