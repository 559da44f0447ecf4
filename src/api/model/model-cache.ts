import type { Redistribution } from '../../economics/redistribution/redistribution-types.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import type { Wait } from '../budget/budget.ts';
import type { RequestJobs } from '../budget/jobs-within.ts';
import type { Evaluate } from './evaluate.ts';
import { createSharedEvidence } from './evidence-choices.ts';
import { type CacheUse, createLeastRecentlyUsed } from './least-recently-used.ts';
import { createLongFigureCache } from './long-figures.ts';
import { createRequestModel, type RequestModel } from './request-model.ts';

/** What requests share: the evidence of each version of the graph, and the answers asked for last. */
export interface ModelCache {
  /** @param wait for what another request reads; without it to its end */
  forRequest(reader: GraphReader, jobs: RequestJobs, wait?: Wait): RequestModel;
  /** Each cache by what it holds. */
  uses(): Readonly<Record<string, CacheUse>>;
}

/** An answer with every figure asked for is some 100 KB, one with attribution more. */
const ANSWERS_KEPT = 64;

export function createModelCache(evaluate: Evaluate): ModelCache {
  const answers = createLeastRecentlyUsed<Redistribution>(ANSWERS_KEPT);
  const longFigures = createLongFigureCache();
  const evidence = createSharedEvidence(() => {
    for (const cache of [answers, ...Object.values(longFigures)]) cache.clear();
  });
  return {
    uses: () => ({
      ...{ house: evidence.house.use(), claims: evidence.claims.use(), resolutions: evidence.resolutions.use() },
      answers: answers.use(),
      ...Object.fromEntries(Object.entries(longFigures).map(([figures, cache]) => [figures, cache.use()])),
    }),
    forRequest: (reader, jobs, wait) =>
      createRequestModel({ reader, evidence, answers, evaluate, jobs, longFigures, wait }),
  };
}
