import type { JobObserver } from '../../jobs/turns.ts';
import { activeSpan, errorKind } from './spans/span.ts';

/** Adds a span to each job that runs for a request whose trace is made. */
export function observeJobs(count: JobObserver): JobObserver {
  return (job) => {
    const counted = count(job);
    const span = activeSpan()?.child(`job ${job}`);
    return (end) => {
      counted(end);
      span?.end(end === null ? null : errorKind(end.thrown));
    };
  };
}
