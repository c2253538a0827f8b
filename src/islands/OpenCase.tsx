import type { ReactNode } from 'react';
import type { Asked, Given } from '../engine/model.ts';
import { shorten } from '../scenario/codec.ts';
import type { Lang } from '../vocabulary/text.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { Said } from './Said.tsx';
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
    setMessage(undefined);
    const part = await import('./savedCase.ts').catch(() => tell(say('openLost', { name })));
    await part?.openFile(file, checker, asked, { name, lang, words, say, verdictNow, tell, onOpen });
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
