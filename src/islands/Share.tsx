import { type ReactNode, useEffect, useState } from 'react';
import type { Say } from './words.ts';

/** What is taken elsewhere. Its texts are written when they are wanted, and not with every answer. */
export type Sent = {
  readonly title: string;
  readonly link: () => string;
  readonly markdown: () => string;
  readonly json: () => string;
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
  const [canShare, setCanShare] = useState(false);
  const [live, setLive] = useState(false);
  useEffect(() => {
    setLive(true);
    setCanShare(matchMedia('(pointer: coarse)').matches && typeof navigator.share === 'function');
  }, []);
  // What was said of a copy is no longer true of other answers.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the answers that make it untrue
  useEffect(() => {
    setRefused('');
    setMessage((before) => (before === say('copied') ? '' : before));
  }, [given]);
  const Heading = `h${level}` as 'h4';

  // A letter to whoever keeps this copy of the site: the reader's own mail program fills in the address.
  // It is written when somebody is about to send it, and not with every answer.
  const write = ({ currentTarget }: { currentTarget: HTMLAnchorElement }) => {
    currentTarget.href = `mailto:?subject=${encodeURIComponent(`${say('report')}: ${title}`)}&body=${encodeURIComponent(sent.markdown())}`;
  };
  const copy = async (text: string) => {
    tell('');
    setRefused('');
    try {
      await navigator.clipboard.writeText(text);
      tell(say('copied'));
    } catch {
      setRefused(text);
      onSay(say('copyRefused'));
    }
  };
  const download = () => {
    const url = URL.createObjectURL(new Blob([sent.json()], { type: 'application/json' }));
    const anchor = Object.assign(document.createElement('a'), { href: url, download: `${sent.file}.json` });
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  return (
    <div className="share">
      <Heading>{say('share')}</Heading>
      <div className="bar">
        <button type="button" onClick={() => copy(link())}>
          {say('copyLink')}
        </button>
        <button type="button" onClick={() => copy(sent.markdown())}>
          {say('copyMarkdown')}
        </button>
        <button type="button" onClick={() => print()}>
          {say('print')}
        </button>
        <button type="button" onClick={download}>
          {say('downloadJson')}
        </button>
        {canShare && (
          <button type="button" onClick={() => navigator.share({ title, url: link() }).catch(() => undefined)}>
            {say('shareSheet')}
          </button>
        )}
        {live && (
          <a className="button" href="mailto:" onFocus={write} onPointerDown={write} onClick={write}>
            {say('report')}
          </a>
        )}
        <button type="button" className="quiet" onClick={onStartAgain}>
          {say('startAgain')}
        </button>
      </div>
      {open}
      <p className="told">{message || (refused && say('copyRefused'))}</p>
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
