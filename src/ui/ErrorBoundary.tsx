import { Component, type ReactNode } from 'react';
import { Notice } from './Notice';
import { Reload } from './Reload';

type ErrorBoundaryProps = {
  readonly children: ReactNode;
  /** Whether a whole view is inside, so that what is left has to be the page's main part. */
  readonly isView?: boolean;
  /** What stands in its place, where that is something else than what is usually said. */
  readonly instead?: ReactNode;
};
type ErrorBoundaryState = { readonly error: Error | undefined };

/** Catches what went wrong inside, says it, and offers a way back that keeps the link. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    const { children, isView = false, instead } = this.props;
    if (error === undefined) return children;
    if (instead !== undefined) return instead;
    const notice = (
      <Notice title={`This ${isView ? 'view' : 'part'} could not be shown`} isFault>
        <p>
          The browser says: {error.message}. Your choices are in the address and stay there:{' '}
          <Reload>try again</Reload>, or <a href="?">start from the whole list</a>.
        </p>
      </Notice>
    );
    return isView ? (
      <main id="main" className="wrap">
        {notice}
      </main>
    ) : (
      notice
    );
  }
}
