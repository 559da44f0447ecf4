import { Component, type ReactNode } from 'react';
import { dropPanel } from './navigation.ts';
import { NotLoadedNotice } from './not-loaded-notice.tsx';
import { PageNotLoaded } from './page-not-loaded.ts';

interface ErrorBoundaryProps {
  /** The panel over the page; null without one. */
  readonly panel: object | null;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failure: 'broken' | 'not loaded' | null;
}

/** A page that breaks leaves the frame standing and says so. A class, because React has no other way to catch. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: error instanceof PageNotLoaded ? 'not loaded' : 'broken' };
  }

  /** What broke with a panel need not break without it: the reader went back, or on to another. */
  override componentDidUpdate(last: ErrorBoundaryProps, { failure }: ErrorBoundaryState): void {
    if (failure !== null && last.panel !== this.props.panel) this.setState({ failure: null });
  }

  override render(): ReactNode {
    if (this.state.failure === null) return this.props.children;
    if (this.state.failure === 'not loaded') return <NotLoadedNotice />;
    return (
      <div role="alert" className="notice">
        <strong>This page broke.</strong>
        <span>The fault is ours; the levers are still in the address.</span>
        <button type="button" className="button" onClick={reload}>
          Load it again
        </button>
      </div>
    );
  }
}

/** Without the panel, which would break the page again if it was that. */
function reload(): void {
  dropPanel();
  window.location.reload();
}
