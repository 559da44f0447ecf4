import type { GraphStore } from '../graph/graph-store.ts';
import { GRAPH_SCHEMA } from '../queries/schema.ts';

/** Makes the keys and indexes that this version of the program looks things up by; those that are there stay. */
export function prepareGraph(store: GraphStore): Promise<void> {
  return store.ensureSchema(GRAPH_SCHEMA);
}
