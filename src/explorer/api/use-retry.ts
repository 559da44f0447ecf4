import { useEffect } from 'react';
import { type Failure, mayPass } from './failure.ts';

/** How long after a failure a page that lost its server looks for it again. */
const RETRY_MS = 2_000;

/**
 * Looks again by itself while the server is away; a refusal stays until the reader changes something. Each attempt that fails
 * brings a Failure of its own, so that the next one waits for its end, however long that takes.
 */
export function useRetry(failure: Failure | null, retry: () => void): void {
  useEffect(() => {
    if (failure === null || !mayPass(failure)) return;
    const timer = setTimeout(retry, RETRY_MS);
    return () => clearTimeout(timer);
  }, [failure, retry]);
}
