import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { whenIdle } from './whenIdle.ts';

type Props = {
  readonly name: string;
  /** The names of the folds that the reader opened; they stay open when what they hold is replaced. */
  readonly opened: Set<string>;
  readonly summary: string;
  readonly children: ReactNode;
};

/**
 * Folded details whose state outlives their content. What nobody sees yet is drawn after the verdict, when the browser is
 * idle: it is there for a search in the page, and it does not hold up an answer.
 */
export function Fold({ name, opened, summary, children }: Props) {
  const [filled, setFilled] = useState(opened.has(name));
  useEffect(() => (filled ? undefined : whenIdle(() => startTransition(() => setFilled(true)))), [filled]);
  return (
    <details
      open={opened.has(name)}
      onToggle={(event) => {
        if (event.currentTarget.open) {
          opened.add(name);
          setFilled(true);
        } else opened.delete(name);
      }}
    >
      <summary>{summary}</summary>
      {filled && children}
    </details>
  );
}
