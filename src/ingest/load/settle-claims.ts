import type { GraphTransaction } from '../../graph/graph-store.ts';
import { assumeThem, groundlessEstimates } from '../house/groundless.ts';
import { markContradictions } from './contradictions.ts';

/** What a load owes to claims of the graph beside its own rows: which are overturned, and which lost their ground. */
export async function settleClaims(transaction: Pick<GraphTransaction, 'run'>): Promise<void> {
  await markContradictions(transaction);
  await assumeThem(transaction, await groundlessEstimates(transaction));
}
