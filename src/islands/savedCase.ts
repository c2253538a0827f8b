import * as z from 'zod/mini';
import { savedFormat, savedVersion } from './caseTexts.ts';

z.config({ jitless: true });

const saved = z.object({
  format: z.literal(savedFormat),
  version: z.literal(savedVersion),
  checker: z.string(),
  given: z.record(z.string(), z.string()),
  verdict: z.optional(z.string()),
});
const versioned = z.object({ format: z.literal(savedFormat), version: z.number() });

export type Opened =
  | {
      readonly kind: 'case';
      readonly checker: string;
      readonly given: Readonly<Record<string, string>>;
      readonly verdict?: string;
    }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'future' }
  | { readonly kind: 'not-ours'; readonly where: string };

/** Reads a case saved by `toJson`. Never throws: says what is wrong and where. */
export function openCase(text: string): Opened {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'not-json' };
  }
  const read = saved.safeParse(data);
  if (read.success)
    return {
      kind: 'case',
      checker: read.data.checker,
      given: read.data.given,
      ...(read.data.verdict !== undefined && { verdict: read.data.verdict }),
    };
  const other = versioned.safeParse(data);
  if (other.success && other.data.version > savedVersion) return { kind: 'future' };
  return { kind: 'not-ours', where: read.error.issues[0]?.path.join('.') || '{}' };
}
