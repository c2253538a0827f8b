import { Component, type ReactNode } from 'react';
import type { WordList } from './words.ts';

type Props = { readonly words: WordList; readonly casesHref: string; readonly children: ReactNode };

/** When an island fails, the reader is led to the table of all cases. In React only a class can do this. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    const { words, casesHref, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div className="checker checker-failed" role="alert">
        <p>{words.failed as string}</p>
        <p>
          <button type="button" onClick={() => location.reload()}>
            {words.reload as string}
          </button>
        </p>
        <p>
          <a href={casesHref}>{words.failedLink as string}</a>
        </p>
      </div>
    );
  }
}
