import { useEffect } from 'react';
import type { Failure } from '../api/failure.ts';
import { FailureNotice } from './failure-notice.tsx';

const NOT_LOADED: Failure = {
  kind: 'unreachable',
  message: 'The server does not answer, so that this page could not be loaded. The address keeps what you chose.',
  faults: [],
};
const RETRY_MS = 2_000;
/** A page loaded later than this ago does not load itself again, or a script that is gone for good would do so for ever. */
const YOUNG_MS = 10_000;

/** That a page did not come, and the way back to it: by itself once the server is there, or by the button. */
export function NotLoadedNotice() {
  useEffect(() => {
    const timer = setInterval(() => performance.now() > YOUNG_MS && void loadAgain(), RETRY_MS);
    return () => clearInterval(timer);
  }, []);
  return <FailureNotice failure={NOT_LOADED} retry={() => void loadAgain()} hasAnswer={false} />;
}

/** A browser may remember that a script did not come, so that the whole page is loaded; not before the server answers. */
async function loadAgain(): Promise<void> {
  try {
    const { ok } = await fetch('/health/ready', { cache: 'no-store' });
    if (ok) window.location.reload();
  } catch {
    // Still away: the notice stays.
  }
}
