import type { ReactNode } from 'react';
import type { Asked, Given } from '../engine/model.ts';
import { shorten } from '../scenario/codec.ts';
import { checkerAddress, deploymentAddress } from '../vocabulary/address.ts';
import type { Lang } from '../vocabulary/text.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { deploymentId, largestFile } from './caseTexts.ts';
import { Said } from './Said.tsx';
import type { Opened } from './savedCase.ts';
import type { Say, WordList } from './words.ts';

/** What was said of a file, and the query of which it is true: with other answers it is no longer. */
export type FileMessage = {
  readonly text: string;
  /** Where it can be opened instead. */
  readonly there?: { readonly href: string; readonly text: string } | undefined;
  readonly at: string;
};

type Props = {
  readonly lang: Lang;
  /** Whose cases are opened; without it, any checker's and any deployment's. */
  readonly checker?: string;
  readonly asked: readonly Asked[];
  /** What the checker says of a case by today's rules. */
  readonly verdictNow?: (given: Given) => Verdict;
  readonly words: WordList;
  readonly say: Say;
  readonly query: string;
  readonly message: FileMessage | undefined;
  readonly setMessage: (message: FileMessage | undefined) => void;
  /** Loads the answers as a step that can be undone. */
  readonly onOpen: (given: Given) => void;
  /** Tells it to screen readers too, in the island's one status. */
  readonly onSay: (text: string) => void;
};

/** Opens a saved case in its checker, and says what became of the file. Whatever the file, nothing answered is lost. */
export function OpenCase({
  lang,
  checker,
  asked,
  verdictNow,
  words,
  say,
  query,
  message,
  setMessage,
  onOpen,
  onSay,
}: Props): ReactNode {
  const tell = (text: string, there?: FileMessage['there']) => {
    setMessage({ text, there, at: location.search });
    onSay(text);
  };
  const open = async (file: File) => {
    const name = shorten(file.name);
    if (file.size > largestFile) return tell(say('jsonTooLarge', { name }));
    setMessage(undefined);
    const part = await import('./savedCase.ts').catch(() => undefined);
    if (!part) return tell(say('openLost', { name }));
    try {
      return take(part.openCase(await file.text(), checker, asked), name);
    } catch {
      return tell(say('jsonUnread', { name }));
    }
  };
  const take = (opened: Opened, name: string) => {
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
  };
  return (
    <div className="open-case">
      <label className="button">
        <span>{say('openJson')}</span>
        <input
          type="file"
          accept=".json,application/json"
          className="sr-only"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void open(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p className="opened">
        {message?.at === query && (
          <>
            <Said>{message.text}</Said>{' '}
            {message.there && (
              <a href={message.there.href}>
                <Said>{message.there.text}</Said>
              </a>
            )}
          </>
        )}
      </p>
    </div>
  );
}
