import type { ReportProgress } from '../ingest/progress.ts';

const EVERY_MS = 1_000;

/** Prints how far long work has come: once a phase, and once a second within it. */
export function showProgress(
  print: (line: string) => void = console.log,
  now = () => performance.now(),
): ReportProgress {
  let last = { phase: '', at: Number.NEGATIVE_INFINITY };
  return ({ phase, done, total }) => {
    const isNew = phase !== last.phase;
    if (!isNew && now() - last.at < EVERY_MS) return;
    last = { phase, at: now() };
    print(`  ${phase}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`);
  };
}
