import { InputError } from '../domain/input-error.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import { comeSecond } from './come-second.ts';
import type { Inquiry, Reply } from './inquiry.ts';
import { createPerformer, type Performer } from './performer.ts';
import { pulseOf, Stopped } from './pulse.ts';
import { answerTo } from './question.ts';
import { readEvidence, type SharedRequest } from './request.ts';
import type { Part } from './work.ts';

comeSecond();

/** A message to a thread. */
export interface Task extends Part {
  readonly request: SharedRequest;
}

/** Jobs that run at the same time take turns on a thread; what each has compiled stays while it is among the last. */
const REQUESTS_KEPT = 4;
const EVIDENCE_KEPT = 2;
const performers = new Map<number, Performer>();
const evidence = new Map<number, PreparedEvidence>();

/** What a thread of the pool runs for each task. The buffers are shared, so nothing is sent back. */
export function runTask({ request, ...part }: Task): void {
  const performer = recall(performers, REQUESTS_KEPT, request.key, () =>
    createPerformer(preparedFor(request), request.comparison),
  );
  performer(part);
}

/** What a thread of the pool runs for a question; the reply is copied to the caller. */
export function answerInquiry({ request, question, reins }: Inquiry): Reply {
  try {
    const answer = answerTo(question, preparedFor(request), request.comparison, pulseOf(reins));
    return { kind: 'answer', answer };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'refused', faults: error.faults };
    if (error instanceof Stopped) return { kind: 'stopped' };
    throw error;
  }
}

function preparedFor({ evidence: shared }: SharedRequest): PreparedEvidence {
  return recall(evidence, EVIDENCE_KEPT, shared.key, () => readEvidence(shared));
}

/** A map keeps the order of insertion, so its first key is the one not asked for the longest. */
function recall<V>(known: Map<number, V>, kept: number, key: number, make: () => V): V {
  const value = known.get(key) ?? make();
  known.delete(key);
  known.set(key, value);
  const [oldest] = known.keys();
  if (known.size > kept && oldest !== undefined) known.delete(oldest);
  return value;
}
