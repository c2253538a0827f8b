import * as declared from '../guidance/sources/index.ts';
import { readingOrder } from '../guidance/sources/readingOrder.ts';
import type { Citation, SourceId } from '../model/names.ts';
import type { Passage, Source } from '../model/source.ts';

const byId: Readonly<Record<SourceId, Source>> = declared;

/** Every source topic, in reading order. */
export const sources: readonly Source[] = readingOrder.map((id) => byId[id]);

/** The source topic with this id. */
export const sourceOf = (id: SourceId): Source => byId[id];

/** The passage a citation names, with its topic and its place in it. Throws on a citation of nothing. */
export function cited(citation: string): { source: Source; key: string; passage: Passage } {
  const [sourceId, key] = citation.split('#') as [string, string];
  const source = sources.find(({ id }) => id === sourceId);
  const passage = source?.passages[key];
  if (!source || !passage) throw new Error(`No passage ${citation}: see src/guidance/sources/`);
  return { source, key, passage };
}

/** Every citation there can be, in reading order. */
export const citations: readonly Citation[] = sources.flatMap(({ id, passages }) =>
  Object.keys(passages).map((key) => `${id}#${key}` as Citation),
);
