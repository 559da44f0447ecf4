import { GraphError } from '../../graph/graph-error.ts';
import type { GraphTransaction } from '../../graph/graph-store.ts';
import { beginLoad, lockState } from './state-statements.ts';
import { UNFINISHED } from './take-back.ts';

/**
 * Comes first in the transaction with which a load begins: until that ends, nobody else begins to load or to edit. Fails with
 * CONFLICT while a load in steps is under way, or has left its mark: what two loads find missing, both would add.
 */
export async function lockForLoad(transaction: GraphTransaction): Promise<void> {
  const [state] = await transaction.run(lockState);
  if (state?.loading === true) throw new GraphError('CONFLICT', UNFINISHED, { retryable: true });
}

/** Marks the graph as being loaded in steps, and answers the number of the load. Fails as `lockForLoad` does. */
export async function beginSteps(transaction: GraphTransaction): Promise<number> {
  await lockForLoad(transaction);
  const [state] = await transaction.run(beginLoad);
  return Number(state?.load);
}
