import { InputError } from '../domain/input-error.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import type { Comparison } from '../economics/scenario.ts';
import type { Watch } from './divide.ts';
import type { ThreadPool } from './pool.ts';
import { createReins, pullUp, stepsMade } from './pulse.ts';
import type { Kind, Question, Questions } from './question.ts';
import { shareRequest } from './request.ts';

/**
 * Asks one thread. Once the signal fires, the thread stops at its next step.
 * @throws InputError as the question itself would, else the signal's reason
 */
export async function askThread<K extends Kind>(
  pool: ThreadPool,
  { prepared, comparison }: { readonly prepared: PreparedEvidence; readonly comparison: Comparison },
  kind: K,
  asks: Questions[K]['asks'],
  { signal }: Watch,
): Promise<Questions[K]['answer']> {
  signal?.throwIfAborted();
  const reins = createReins();
  const stop = () => pullUp(reins);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    // A kind and what belongs to it: the union of all kinds cannot say that.
    const question = { kind, ...asks } as unknown as Question;
    const reply = await pool.ask({ request: shareRequest(prepared.evidence, comparison), question, reins });
    signal?.throwIfAborted();
    if (reply.kind === 'refused') throw new InputError(reply.faults);
    if (reply.kind === 'stopped') throw new Error('a run stopped that nobody told to');
    return reply.answer;
  } finally {
    signal?.removeEventListener('abort', stop);
    pool.count(stepsMade(reins));
  }
}
