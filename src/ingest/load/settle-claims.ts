import type { GraphTransaction } from '../../graph/graph-store.ts';
import type { ThingChange } from '../edit/thing-change.ts';
import { assumeThem, groundlessEstimates } from '../house/groundless.ts';
import { markContradictions } from './contradictions.ts';
import { dateBySources } from './dated-otherwise.ts';

/**
 * What a load owes to claims of the graph beside its own rows: from when they are known, which are overturned, and which lost their
 * ground. Answers what is dated otherwise for it.
 */
export async function settleClaims(transaction: Pick<GraphTransaction, 'run'>): Promise<readonly ThingChange[]> {
  const dated = await dateBySources(transaction);
  await markContradictions(transaction);
  await assumeThem(transaction, await groundlessEstimates(transaction));
  return dated;
}
