import { useSyncExternalStore } from 'react';
import { eraNow, watchEra } from './era.ts';

/** The present era of the answers: what was asked in an earlier one is to be asked again. */
export function useEra(): number {
  return useSyncExternalStore(watchEra, eraNow);
}
