import type { Read } from '../scenario/codec.ts';
import { answerText, type JudgedCase, nameOf } from './caseTexts.ts';
import { MadeWith } from './MadeWith.tsx';
import { problemText } from './problemText.ts';

type Props = {
  readonly read: Read;
  readonly judged: JudgedCase;
  /** Whether the page was opened with answers of the link. */
  readonly loaded: boolean;
};

/** What a link said that was meant otherwise, renamed or not read, and another verdict than ours. */
export function LinkNotes({ read, judged, loaded }: Props) {
  const { problems, renamed, saw, rel, given, mended, partial } = read;
  const { payload, words, say } = judged;
  const count = problems.reduce((sum, problem) => sum + (problem.kind === 'more' ? problem.count : 1), 0);
  const { verdict, deciding } = judged.judgement;
  // If not all answers of a link were read, it was made for another case. On a page of several checkers, its verdict can be another's.
  const meant = !partial && document.querySelectorAll('[data-asks]').length === 1;
  const whole = meant && verdict !== 'unknown';
  return (
    <>
      {mended && (
        <p className="mended">
          {say('mended', {
            answers: Object.entries(given)
              .map(([fact, answer]) =>
                say('needs', {
                  fact: nameOf(payload, fact),
                  answers: answerText(payload, fact, answer),
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
          {deciding.length > 0 && say('because', { rules: deciding.map((rule) => payload.rules[rule]?.says).join(' ') })}
        </p>
      )}
    </>
  );
}
