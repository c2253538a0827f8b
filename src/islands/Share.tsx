import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Say } from './words.ts';

/** What is taken elsewhere. Its texts are written when they are wanted, and not with every answer; both can fail to load. */
export type Sent = {
  readonly title: string;
  readonly link: () => string;
  readonly markdown: () => Promise<string>;
  readonly json: () => Promise<string>;
  /** What its file is called, without the ending. */
  readonly file: string;
  /** The answers: what was said of a copy is no longer true of others. */
  readonly given: unknown;
};

type Props = {
  readonly sent: Sent;
  readonly say: Say;
  readonly level: 3 | 4 | 5;
  /** Tells it to screen readers too, in the island's one status. */
  readonly onSay: (text: string) => void;
  /** Opens a saved case. */
  readonly open: ReactNode;
  readonly onStartAgain: () => void;
};

/** Takes a case, or a whole deployment, elsewhere: link, Markdown, paper, file. Nothing leaves the browser unless the reader sends it. */
export function Share({ sent, say, level, onSay, open, onStartAgain }: Props) {
  const { title, link, given } = sent;
  const [message, setMessage] = useState('');
  const tell = (text: string) => {
    setMessage(text);
    onSay(text);
  };
  const [refused, setRefused] = useState('');
  const canShare = matchMedia('(pointer: coarse)').matches && typeof navigator.share === 'function';
  const newest = useRef(given);
  // What was said of a copy is no longer true of other answers.
  useEffect(() => {
    newest.current = given;
    setRefused('');
    setMessage('');
  }, [given]);
  const Heading = `h${level}` as 'h4';

  /** A text for whoever wants it, or the sentence that it did not load. A text that comes after other answers were given is nobody's. */
  const write = async (wanted: () => Promise<string>, take: (text: string) => unknown) => {
    tell('');
    setRefused('');
    try {
      const text = await wanted();
      if (newest.current === given) await take(text);
    } catch {
      tell(say('shareLost'));
    }
  };
  const copy = (wanted: () => Promise<string>) =>
    write(wanted, async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        tell(say('copied'));
      } catch {
        setRefused(text);
        tell(say('copyRefused'));
      }
    });
  const download = (text: string) => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const anchor = Object.assign(document.createElement('a'), { href: url, download: `${sent.file}.json` });
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  // A letter to whoever keeps this copy of the site: the reader's own mail program fills in the address.
  const mail = (text: string) => {
    location.href = `mailto:?subject=${encodeURIComponent(`${say('report')}: ${title}`)}&body=${encodeURIComponent(text)}`;
  };
  /** Some browsers allow copying only at once after a click: what writes has come by then. */
  const getReady = () => void sent.markdown().catch(() => undefined);
  const before = { onPointerEnter: getReady, onFocus: getReady };
  return (
    <div className="share">
      <Heading>{say('share')}</Heading>
      <div className="bar">
        <button type="button" onClick={() => copy(async () => link())}>
          {say('copyLink')}
        </button>
        <button type="button" {...before} onClick={() => copy(sent.markdown)}>
          {say('copyMarkdown')}
        </button>
        <button type="button" onClick={() => print()}>
          {say('print')}
        </button>
        <button type="button" {...before} onClick={() => write(sent.json, download)}>
          {say('downloadJson')}
        </button>
        {canShare && (
          <button type="button" onClick={() => navigator.share({ title, url: link() }).catch(() => undefined)}>
            {say('shareSheet')}
          </button>
        )}
        <button type="button" {...before} onClick={() => write(sent.markdown, mail)}>
          {say('report')}
        </button>
        <button type="button" className="quiet" onClick={onStartAgain}>
          {say('startAgain')}
        </button>
      </div>
      {open}
      <p className="told">{message}</p>
      {refused && (
        <textarea
          readOnly
          rows={6}
          aria-label={say('copyRefused')}
          value={refused}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <p className="hint">{say('privacy')}</p>
    </div>
  );
}
