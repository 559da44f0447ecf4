import { GraphError } from '../../graph/graph-error.ts';
import type { GraphTransaction } from '../../graph/graph-store.ts';
import { beginLoad, endLoad, lockState } from './state-statements.ts';
import { UNFINISHED } from './take-back.ts';

/**
 * Comes first in the transaction with which a load begins: until that ends, nobody else begins to load or to edit. Fails with
 * CONFLICT while a load in steps is under way, or has left its mark: what two loads find missing, both would add.
 */
export async function lockForLoad(transaction: GraphTransaction): Promise<void> {
  const [state] = await transaction.run(lockState);
  if (state?.loading === true) throw new GraphError('CONFLICT', UNFINISHED, { retryable: true });
}

/** Marks the graph as being loaded in steps, by whoever has `token`, and answers the number of the load. Fails as `lockForLoad` does. */
export async function beginSteps(transaction: GraphTransaction, token: string): Promise<number> {
  await lockForLoad(transaction);
  const [state] = await transaction.run(beginLoad, { token });
  return Number(state?.load);
}

/** Lifts the mark of a load that has added nothing, if it is this one's: the answer to its beginning was lost, and its number with it. */
export async function withdrawBeginning(transaction: GraphTransaction, token: string): Promise<void> {
  const [state] = await transaction.run(lockState);
  if (state?.loading === true && state.token === token) await transaction.run(endLoad);
}
