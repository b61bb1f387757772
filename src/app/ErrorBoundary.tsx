import { Component, type ReactNode } from 'react';
import { Notice } from '../ui/Notice';
import { Reload } from '../ui/Reload';

type ErrorBoundaryProps = { readonly children: ReactNode };
type ErrorBoundaryState = { readonly error: Error | undefined };

/** Catches what went wrong in a view, says it, and offers a way back that keeps the link. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <main id="main" className="wrap">
        <Notice title="This view could not be shown" isFault>
          <p>
            The browser says: {error.message}. Your choices are in the address and stay there:{' '}
            <Reload>try again</Reload>, or <a href="?">start from the whole list</a>.
          </p>
        </Notice>
      </main>
    );
  }
}
