import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { Problem, Read } from '../scenario/codec.ts';
import { answerText, type JudgedCase } from './caseTexts.ts';
import { MadeWith } from './MadeWith.tsx';
import type { Say, WordList } from './words.ts';

/** What a link said that could not be taken as an answer, as a sentence. */
export const problemText = (problem: Problem, say: Say) => {
  switch (problem.kind) {
    case 'unknown-name':
      return say('unknownName', problem);
    case 'unknown-answer':
      return say('unknownAnswer', problem);
    case 'repeated':
      return say('repeated', problem);
    case 'version':
      return say('version', problem);
    case 'too-long':
      return say('tooLong', problem);
    case 'too-many':
      return say('tooMany', problem);
    case 'more':
      return say('more', problem);
  }
};

/** Shown by the first island of a page only: all of them read the same link. */
export function FirstOnPage({ section, children }: { section: RefObject<HTMLElement | null>; children: ReactNode }) {
  const [first, setFirst] = useState(false);
  useEffect(() => setFirst(document.querySelector('[data-asks]') === section.current), [section]);
  return first && children;
}

/** What a link said that a reader ought to know: that it was one, what was meant, renamed or not read, and another verdict than ours. */
export function Notices({
  read,
  say,
  words,
  arrived,
  judged,
}: {
  read: Read;
  say: Say;
  words: WordList;
  arrived: boolean;
  judged: JudgedCase;
}) {
  const { problems, renamed, saw, rel, given, mended, partial, foreign } = read;
  const loaded = arrived && Object.keys(given).length > 0;
  if (foreign || (!loaded && problems.length === 0 && !saw && !rel && !mended)) return null;
  const count = problems.reduce((sum, problem) => sum + (problem.kind === 'more' ? problem.count : 1), 0);
  const { verdict, deciding } = judged.judgement;
  // If not all answers of a link were read, it was made for another case. On a page of several checkers, its verdict can be another's.
  const meant = !partial && document.querySelectorAll('[data-asks]').length === 1;
  const whole = meant && verdict !== 'unknown';
  return (
    <div className="notices">
      {loaded && <p>{say('fromLink')}</p>}
      {mended && (
        <p className="mended">
          {say('mended', {
            answers: Object.entries(given)
              .map(([fact, answer]) =>
                say('needs', {
                  fact: judged.payload.facts[fact]?.name ?? fact,
                  answers: answerText(judged.payload, fact, answer),
                }),
              )
              .join(' · '),
          })}
        </p>
      )}
      {renamed.map(({ from, to }) => (
        <p key={from}>{say('renamed', { from, to })}</p>
      ))}
      {count > 0 && (
        <>
          <p>{say('unread', { count })}</p>
          <ul>
            {problems.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no other identity and never reorder
              <li key={index}>{problemText(problem, say)}</li>
            ))}
          </ul>
        </>
      )}
      {rel !== undefined && meant && loaded && renamed.length === 0 && <MadeWith release={rel} judged={judged} />}
      {saw && saw !== verdict && whole && (
        <p className="changed">
          {say('linkSays', { before: words.verdicts[saw] ?? saw, now: words.verdicts[verdict] ?? verdict })}{' '}
          {deciding.length > 0 && say('because', { rules: deciding.map((rule) => judged.payload.rules[rule]?.says).join(' ') })}
        </p>
      )}
    </div>
  );
}
