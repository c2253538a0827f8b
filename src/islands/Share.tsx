import { type ReactNode, useEffect, useState } from 'react';
import { caseLink, type JudgedCase, toJson, toMarkdown } from './caseTexts.ts';

type Props = {
  readonly judged: JudgedCase;
  readonly level: 4 | 5;
  /** Tells it to screen readers too, in the island's one status. */
  readonly onSay: (text: string) => void;
  /** Opens a saved case. */
  readonly open: ReactNode;
  readonly onStartAgain: () => void;
};

/** Takes the case elsewhere: link, Markdown, paper, file. Nothing leaves the browser unless the reader sends it. */
export function Share({ judged, level, onSay, open, onStartAgain }: Props) {
  const { payload, say, given, judgement } = judged;
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

  const link = () => caseLink(judged);
  // A letter to whoever keeps this copy of the site: the reader's own mail program fills in the address.
  // It is written when somebody is about to send it, and not with every answer.
  const write = ({ currentTarget }: { currentTarget: HTMLAnchorElement }) => {
    currentTarget.href = `mailto:?subject=${encodeURIComponent(`${say('report')}: ${payload.title}`)}&body=${encodeURIComponent(toMarkdown(judged, link()))}`;
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
    const url = URL.createObjectURL(new Blob([toJson(judged, link())], { type: 'application/json' }));
    const anchor = Object.assign(document.createElement('a'), { href: url, download: `${payload.id}-${judgement.verdict}.json` });
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
        <button type="button" onClick={() => copy(toMarkdown(judged, link()))}>
          {say('copyMarkdown')}
        </button>
        <button type="button" onClick={() => print()}>
          {say('print')}
        </button>
        <button type="button" onClick={download}>
          {say('downloadJson')}
        </button>
        {canShare && (
          <button type="button" onClick={() => navigator.share({ title: payload.title, url: link() }).catch(() => undefined)}>
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
