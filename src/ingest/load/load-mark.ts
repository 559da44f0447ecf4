import { GraphError } from '../../graph/graph-error.ts';
import type { GraphTransaction } from '../../graph/graph-store.ts';
import { lockState } from './state-statements.ts';

/** What the state says of one load in steps. */
export interface LoadMark {
  /** It is under way, or was ended before it finished, or is being taken back. */
  readonly isSet: boolean;
  /** Somebody has begun to take it back, and may be done with that. */
  readonly isTakenBack: boolean;
}

/** Locks the state until the transaction ends, so that the mark stays what it answers. */
export async function lockMark(transaction: GraphTransaction, load: number): Promise<LoadMark> {
  const [state] = await transaction.run(lockState);
  const { loading, load: marked, takenBack } = state ?? {};
  return {
    isSet: loading === true && marked === load,
    isTakenBack: Array.isArray(takenBack) && takenBack.includes(load),
  };
}

/** Comes first in each transaction of load number `load`. Fails with CONFLICT once somebody takes it back: what it added then would stay. */
export async function requireMark(transaction: GraphTransaction, load: number): Promise<void> {
  const { isSet, isTakenBack } = await lockMark(transaction, load);
  if (!isSet || isTakenBack) throw new GraphError('CONFLICT', TAKEN_BACK);
}

const TAKEN_BACK =
  'another process took back what this load had added, with `npm run seed -- --recover`; load again, once no other process loads';
