import type { ReactNode } from 'react';

type Props = {
  readonly name: string;
  /** The names of the folds that the reader opened; they stay open when what they hold is replaced. */
  readonly opened: Set<string>;
  readonly summary: string;
  readonly children: ReactNode;
};

/** Folded details whose state outlives their content. */
export function Fold({ name, opened, summary, children }: Props) {
  return (
    <details
      open={opened.has(name)}
      onToggle={(event) => {
        if (event.currentTarget.open) opened.add(name);
        else opened.delete(name);
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
