import * as declared from '../guidance/tensions/index.ts';
import type { Citation, SourceId } from '../model/names.ts';
import type { Source } from '../model/source.ts';
import type { NamedTopic, Tension } from '../model/tension.ts';
import { cited, sourceOf } from './sources.ts';

/** Every tension, by its published number. */
export const tensions: readonly Tension[] = Object.values<Tension>(declared).toSorted((a, b) => (a.number < b.number ? -1 : 1));

/** The topic behind what a side cites: one of our sources, or one that is only named. */
export function topicOf(said: SourceId | Citation | NamedTopic): {
  readonly source?: Source;
  readonly technet: string;
  readonly date?: string;
} {
  if (typeof said !== 'string') return said;
  const source = said.includes('#') ? cited(said).source : sourceOf(said as SourceId);
  return { source, technet: source.technet, ...(source.date && { date: source.date }) };
}
