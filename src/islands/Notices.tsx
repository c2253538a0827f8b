import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { Read } from '../scenario/codec.ts';
import { scrollToFragment } from './address.ts';
import type { JudgedCase } from './caseTexts.ts';

type Props = {
  /** The island: only the first of a page shows notices, because all of them read the same link. */
  readonly section: RefObject<HTMLElement | null>;
  readonly read: Read;
  readonly arrived: boolean;
  readonly judged: JudgedCase;
};

/**
 * What a link said that a reader ought to know: that it was one, and what `LinkNotes.tsx` says of it. That part is asked for
 * only where it has something to say; a reader is told if it does not come.
 */
export function Notices({ section, read, arrived, judged }: Props) {
  const { problems, renamed, saw, rel, given, mended, foreign } = read;
  const { say, judgement, payload } = judged;
  const loaded = arrived && Object.keys(given).length > 0;
  const [first, setFirst] = useState(false);
  const [notes, setNotes] = useState<ReactNode>();
  const otherwise = (saw && saw !== judgement.verdict) || (rel && rel !== payload.release);
  const noted = !foreign && (problems.length || renamed.length || mended || otherwise);
  // biome-ignore lint/correctness/useExhaustiveDependencies: notices are about the link alone, and are replaced with it
  useEffect(() => {
    const isFirst = document.querySelector('[data-asks]') === section.current;
    setFirst(isFirst && (loaded || Boolean(noted)));
    let shown = true;
    if (isFirst && noted)
      import('./LinkNotes.tsx')
        .then((part) => <part.LinkNotes {...{ read, judged, loaded }} />)
        .catch(() => <p>{say('notesLost')}</p>)
        .then((found) => {
          if (!shown) return;
          setNotes(found);
          scrollToFragment();
        });
    return () => {
      shown = false;
    };
  }, []);
  if (!first || !(loaded || notes)) return null;
  return (
    <div className="notices">
      {loaded && <p>{say('fromLink')}</p>}
      {notes}
    </div>
  );
}
