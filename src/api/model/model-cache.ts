import type { Redistribution } from '../../economics/redistribution/redistribution-types.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import type { Evaluate } from './evaluate.ts';
import { createEvidenceCache } from './evidence-cache.ts';
import { createLeastRecentlyUsed } from './least-recently-used.ts';
import { createRequestModel, type RequestModel } from './request-model.ts';

/** What requests share: the evidence of each version of the graph, and the answers asked for last. */
export interface ModelCache {
  forRequest(reader: GraphReader): RequestModel;
}

/** An answer with every figure asked for is some 100 KB, one with attribution more. */
const ANSWERS_KEPT = 64;

export function createModelCache(evaluate: Evaluate): ModelCache {
  const evidence = createEvidenceCache();
  const answers = createLeastRecentlyUsed<Redistribution>(ANSWERS_KEPT);
  return { forRequest: (reader) => createRequestModel({ reader, evidence, answers, evaluate }) };
}
