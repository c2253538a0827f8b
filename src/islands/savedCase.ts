import * as z from 'zod/mini';
import type { Asked, Given } from '../engine/model.ts';
import { linkVersion, shorten } from '../scenario/codec.ts';
import { checkerAddress, deploymentAddress } from '../vocabulary/address.ts';
import type { Lang } from '../vocabulary/text.ts';
import { type Verdict, verdictNames } from '../vocabulary/verdict.ts';
import { deploymentId, savedFormat, savedVersion } from './textParts.ts';
import type { Say, WordList } from './words.ts';

z.config({ jitless: true });

/** No case comes near it: larger files (in bytes) are not read. */
const largestFile = 250_000;
/** More answers, or a longer text in a field, than any case can have. */
const mostAnswers = 300;
const longestText = 200;

const text = z.string().check(z.maxLength(longestText));
const saved = z.object({
  format: z.literal(savedFormat),
  version: z.literal(savedVersion),
  checker: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  given: z.record(text, text),
  verdict: z.optional(z.enum(verdictNames)),
});
const versioned = z.object({ format: z.literal(savedFormat), version: z.number() });

export type Opened =
  | {
      readonly kind: 'case';
      readonly given: Readonly<Record<string, string>>;
      readonly verdict?: Verdict;
      /** What it answers that is asked elsewhere. */
      readonly others: readonly string[];
    }
  /** A case of another checker, with the query of a link that opens it there. */
  | { readonly kind: 'other'; readonly checker: string; readonly query: string }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'future' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-ours'; readonly where: string };

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/**
 * Reads a case saved by `toJson` for the checker that asks `asked`, or without one of whatever checker or deployment it is. Never throws: says what is wrong and where. Answers
 * to questions that are asked elsewhere are set aside; one wrong answer, and nothing is taken from the file.
 */
export function openCase(content: string, checker: string | undefined, asked: readonly Asked[]): Opened {
  if (content.length > largestFile) return { kind: 'not-ours', where: '{}' };
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return { kind: 'not-json' };
  }
  const answers = isRecord(data) ? data['given'] : undefined;
  // Counted first: the schema would list each of a hundred thousand wrong values.
  if (isRecord(answers) && Object.keys(answers).length > mostAnswers) return { kind: 'not-ours', where: 'given' };
  const read = saved.safeParse(data);
  if (!read.success) {
    const other = versioned.safeParse(data);
    if (other.success && other.data.version > savedVersion) return { kind: 'future' };
    return { kind: 'not-ours', where: shorten(read.error.issues[0]?.path.join('.') || '{}') };
  }
  const { given, verdict } = read.data;
  if (checker !== undefined && read.data.checker !== checker) {
    const query = new URLSearchParams({ ...given, v: String(linkVersion), ...(verdict && { saw: verdict }) });
    return { kind: 'other', checker: read.data.checker, query: query.toString() };
  }
  const own = Object.entries(given).filter(([name]) => asked.some(({ id }) => id === name));
  const wrong = own.find(([name, answer]) => !asked.find(({ id }) => id === name)?.answers.includes(answer));
  if (wrong) return { kind: 'not-ours', where: shorten(`given.${wrong.join('=')}`) };
  if (own.length === 0) return { kind: 'empty' };
  const others = Object.keys(given).filter((name) => !asked.some(({ id }) => id === name));
  return { kind: 'case', given: Object.fromEntries(own), others, ...(verdict && { verdict }) };
}

/** What becomes of an opened file: whom it is told, and who takes its answers. */
type Taking = {
  readonly name: string;
  readonly lang: Lang;
  readonly words: WordList;
  readonly say: Say;
  readonly verdictNow: ((given: Given) => Verdict) | undefined;
  readonly tell: (text: string, there?: { readonly href: string; readonly text: string }) => void;
  readonly onOpen: (given: Given) => void;
};

/** Has the answers of a file taken, and says what became of it; one that is too large is not read. */
export async function openFile(file: File, checker: string | undefined, asked: readonly Asked[], taking: Taking) {
  const { name, say, tell } = taking;
  if (file.size > largestFile) return tell(say('jsonTooLarge', { name }));
  try {
    return take(openCase(await file.text(), checker, asked), taking);
  } catch {
    return tell(say('jsonUnread', { name }));
  }
}

/** Has the answers of an opened file taken, and says what became of it. */
function take(opened: Opened, { name, lang, words, say, verdictNow, tell, onOpen }: Taking) {
  switch (opened.kind) {
    case 'not-json':
      return tell(say('jsonNotJson', { name }));
    case 'future':
      return tell(say('jsonFuture', { name }));
    case 'empty':
      return tell(say('jsonEmpty', { name }));
    case 'not-ours':
      return tell(say('jsonNotOurs', { name, where: opened.where }));
    case 'other': {
      if (opened.checker === deploymentId)
        return tell(say('jsonDeployment', { name }), {
          href: `${deploymentAddress(lang)}?${opened.query}`,
          text: say('jsonOpenDeployment'),
        });
      const title = words.checkers?.[opened.checker];
      return tell(
        say('jsonOther', { name, checker: title ?? opened.checker }),
        title === undefined
          ? undefined
          : { href: `${checkerAddress(lang, opened.checker)}?${opened.query}`, text: say('jsonOpenThere') },
      );
    }
    case 'case': {
      onOpen(opened.given);
      const now = verdictNow?.(opened.given);
      const { verdict: before, others } = opened;
      return tell(
        [
          say('jsonLoaded', { name }),
          ...(others.length ? [say('fileOthers', { count: others.length, names: shorten(others.join(', ')) })] : []),
          ...(before !== undefined && now !== undefined && before !== now
            ? [say('fileSaw', { before: words.verdicts[before] ?? before, now: words.verdicts[now] ?? now })]
            : []),
        ].join(' '),
      );
    }
  }
}
