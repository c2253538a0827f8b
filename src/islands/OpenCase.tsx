import type { ReactNode } from 'react';
import type { Payload } from '../catalogue/payload.ts';
import { judge } from '../engine/judge.ts';
import type { Given } from '../engine/model.ts';
import { shorten } from '../scenario/codec.ts';
import { checkerAddress } from '../vocabulary/address.ts';
import { largestFile } from './caseTexts.ts';
import { Said } from './Said.tsx';
import type { Opened } from './savedCase.ts';
import type { Say, WordList } from './words.ts';

/** What was said of a file, and the query of which it is true: with other answers it is no longer. */
export type FileMessage = { readonly text: string; readonly href?: string; readonly at: string };

type Props = {
  readonly payload: Payload;
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
export function OpenCase({ payload, words, say, query, message, setMessage, onOpen, onSay }: Props): ReactNode {
  const tell = (text: string, href?: string) => {
    setMessage({ text, at: location.search, ...(href && { href }) });
    onSay(text);
  };
  const open = async (file: File) => {
    const name = shorten(file.name);
    if (file.size > largestFile) return tell(say('jsonTooLarge', { name }));
    setMessage(undefined);
    const part = await import('./savedCase.ts').catch(() => undefined);
    if (!part) return tell(say('openLost', { name }));
    try {
      return take(part.openCase(await file.text(), payload.id, payload.model.facts), name);
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
        const title = words.checkers?.[opened.checker];
        return tell(
          say('jsonOther', { name, checker: title ?? opened.checker }),
          title && `${checkerAddress(payload.lang, opened.checker)}?${opened.query}`,
        );
      }
      case 'case': {
        onOpen(opened.given);
        const now = judge(payload.model, opened.given).verdict;
        const { verdict: before, others } = opened;
        return tell(
          [
            say('jsonLoaded', { name }),
            ...(others.length ? [say('fileOthers', { count: others.length, names: shorten(others.join(', ')) })] : []),
            ...(before !== undefined && before !== now
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
            {message.href && (
              <a href={message.href}>
                <Said>{say('jsonOpenThere')}</Said>
              </a>
            )}
          </>
        )}
      </p>
    </div>
  );
}
