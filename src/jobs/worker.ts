import type { Performer } from './performer.ts';
import { performerOf, type SharedRequest } from './request.ts';
import type { Part } from './work.ts';

/** A message to a thread. */
export interface Task extends Part {
  readonly request: SharedRequest;
}

/** Jobs that run at the same time take turns on a thread; each keeps its compiled models while it is among the last. */
const REQUESTS_KEPT = 4;
const performers = new Map<number, Performer>();

/** What a thread of the pool runs for each task. The buffers are shared, so nothing is sent back. */
export function runTask({ request, ...part }: Task): void {
  const performer = performers.get(request.key) ?? performerOf(request);
  performers.delete(request.key);
  performers.set(request.key, performer);
  const [oldest] = performers.keys();
  if (performers.size > REQUESTS_KEPT && oldest !== undefined) performers.delete(oldest);
  performer(part);
}
