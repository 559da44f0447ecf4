import { keptWith } from '../../domain/kept-with.ts';
import type { StopSignal } from './stop-signal.ts';

/** Who waits for each signal. A signal has one listener however many calls share it, which keeps Node from suspecting a leak. */
const waiting = keptWith<StopSignal, Set<() => void>>('waiting');

/** Calls `react` when the signal fires, or at once if it has; returns how to stop waiting. */
export function onAbort(signal: StopSignal, react: () => void): () => void {
  if (signal.aborted) {
    react();
    return () => {};
  }
  const reactions = reactionsTo(signal);
  reactions.add(react);
  return () => void reactions.delete(react);
}

function reactionsTo(signal: StopSignal): Set<() => void> {
  const known = waiting.of(signal);
  if (known !== undefined) return known;
  const reactions = new Set<() => void>();
  waiting.put(signal, reactions);
  const reactAll = () => {
    for (const react of reactions) react();
  };
  signal.addEventListener('abort', reactAll, { once: true });
  return reactions;
}
