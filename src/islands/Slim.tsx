import { useEffect, useRef } from 'react';
import type { Verdict } from '../vocabulary/verdict.ts';
import { Mark } from './Mark.tsx';
import { Said } from './Said.tsx';
import type { Say } from './words.ts';

type Props = {
  readonly of: Verdict;
  readonly word: string;
  /** Whether anything is answered: without an answer there is no verdict to keep in sight. */
  readonly answered: boolean;
  readonly say: Say;
  /** Leads to the verdict. */
  readonly onFollow: () => void;
};

/**
 * The verdict in one line that stays in sight while the form is on the screen, where the result stands below it.
 * It gives way where the verdict itself is in sight; the line keeps its room, so that nothing moves.
 */
export function Slim({ of, word, answered, say, onFollow }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = bar.current?.parentElement?.querySelector('[data-verdict] > [tabindex]');
    if (!heading) return;
    const observer = new IntersectionObserver(
      ([seen]) => bar.current?.toggleAttribute('data-rests', Number(seen?.intersectionRatio) > 0.9),
      { threshold: [0, 0.95], rootMargin: '-64px 0px 0px' },
    );
    observer.observe(heading);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={bar} className="slim" data-says={of} data-waits={answered ? undefined : ''}>
      <button type="button" onClick={onFollow}>
        <Mark of={of} />
        <Said className="slim-word">{word}</Said>
        <span className="slim-more">{say('seeReasons')}</span>
      </button>
    </div>
  );
}
