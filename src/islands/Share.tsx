import { useEffect, useState } from 'react';
import { judge } from '../engine/judge.ts';
import type { Given } from './Checker.tsx';
import { type Case, caseLink, toJson, toMarkdown } from './caseTexts.ts';

type Props = {
  readonly it: Case;
  readonly level: 4 | 5;
  /** Tells it to screen readers too, in the island's one status. */
  readonly onSay: (text: string) => void;
  readonly onOpen: (given: Given) => void;
  readonly onStartAgain: () => void;
};

/** Takes the case elsewhere: link, Markdown, paper, file. Nothing leaves the browser but by the reader's hand. */
export function Share({ it, level, onSay, onOpen, onStartAgain }: Props) {
  const { payload, words, say, given, judgement } = it;
  const [told, setToldText] = useState('');
  const setTold = (text: string) => {
    setToldText(text);
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
    setToldText((before) => (before === say('copied') ? '' : before));
  }, [given]);
  const Heading = `h${level}` as 'h4';

  const link = () => caseLink(it);
  // A letter to whoever keeps this copy of the site: the reader's own mail program fills in the address.
  const href =
    live &&
    `mailto:?subject=${encodeURIComponent(`${say('report')}: ${payload.title}`)}&body=${encodeURIComponent(toMarkdown(it, link()))}`;
  const copy = async (text: string) => {
    setTold('');
    setRefused('');
    try {
      await navigator.clipboard.writeText(text);
      setTold(say('copied'));
    } catch {
      setRefused(text);
      onSay(say('copyRefused'));
    }
  };
  const download = () => {
    const url = URL.createObjectURL(new Blob([toJson(it, link())], { type: 'application/json' }));
    const anchor = Object.assign(document.createElement('a'), { href: url, download: `${payload.id}-${judgement.verdict}.json` });
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  const open = async (file: File) => {
    const { name } = file;
    const part = await import('./savedCase.ts').catch(() => undefined);
    if (!part) return setTold(say('openLost', { name }));
    const opened = part.openCase(await file.text());
    switch (opened.kind) {
      case 'not-json':
        return setTold(say('jsonNotJson', { name }));
      case 'future':
        return setTold(say('jsonFuture', { name }));
      case 'not-ours':
        return setTold(say('jsonNotOurs', { name, where: opened.where }));
      case 'case': {
        if (opened.checker !== payload.id) return setTold(say('jsonOther', { name, checker: opened.checker }));
        const wrong = Object.entries(opened.given).find(
          ([fact, answer]) => !payload.model.facts.find(({ id }) => id === fact)?.answers.includes(answer),
        );
        if (wrong) return setTold(say('jsonNotOurs', { name, where: `given.${wrong.join('=')}` }));
        onOpen(opened.given);
        const now = judge(payload.model, opened.given).verdict;
        const changed = opened.verdict !== undefined && opened.verdict !== now;
        const before = words.verdicts[opened.verdict ?? ''] ?? opened.verdict ?? '';
        return setTold(
          `${say('jsonLoaded', { name })}${changed ? ` ${say('fileSaw', { before, now: words.verdicts[now] ?? now })}` : ''}`,
        );
      }
    }
  };
  return (
    <div className="share">
      <Heading>{say('share')}</Heading>
      <div className="bar">
        <button type="button" onClick={() => copy(link())}>
          {say('copyLink')}
        </button>
        <button type="button" onClick={() => copy(toMarkdown(it, link()))}>
          {say('copyMarkdown')}
        </button>
        <button type="button" onClick={() => print()}>
          {say('print')}
        </button>
        <button type="button" onClick={download}>
          {say('downloadJson')}
        </button>
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
        {canShare && (
          <button type="button" onClick={() => navigator.share({ title: payload.title, url: link() }).catch(() => undefined)}>
            {say('shareSheet')}
          </button>
        )}
        {href && (
          <a className="button" href={href}>
            {say('report')}
          </a>
        )}
        <button type="button" className="quiet" onClick={onStartAgain}>
          {say('startAgain')}
        </button>
      </div>
      <p className="told">{told || (refused && say('copyRefused'))}</p>
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
