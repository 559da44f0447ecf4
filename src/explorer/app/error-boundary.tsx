import { Component, type ReactNode } from 'react';
import { NotLoadedNotice } from './not-loaded-notice.tsx';
import { PageNotLoaded } from './page-not-loaded.ts';

interface ErrorBoundaryProps {
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

  override render(): ReactNode {
    if (this.state.failure === null) return this.props.children;
    if (this.state.failure === 'not loaded') return <NotLoadedNotice />;
    return (
      <div role="alert" className="notice">
        <strong>This page broke.</strong>
        <span>The fault is ours; the levers are still in the address.</span>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          Load it again
        </button>
      </div>
    );
  }
}
