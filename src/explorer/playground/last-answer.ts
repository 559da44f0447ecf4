import { useSyncExternalStore } from 'react';
import type { PlaygroundAnswer } from './pages-in.ts';

let last: PlaygroundAnswer | null = null;
const listeners = new Set<() => void>();

export function tellAnswer(answer: PlaygroundAnswer): void {
  last = answer;
  for (const listener of listeners) listener();
}

/** The newest answer of the playground; null before the first. The library hands it to its fetcher only. */
export function useLastAnswer(): PlaygroundAnswer | null {
  return useSyncExternalStore(subscribe, () => last);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
