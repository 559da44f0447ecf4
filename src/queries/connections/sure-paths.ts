import type { Path } from '../../domain/graph/connection.ts';
import { CONFIDENCES } from '../../domain/vocabulary.ts';
import { ALL_EVIDENCE } from './evidence-filter.ts';
import type { PathRequest, ShortestPaths } from './path-search.ts';

const SURER = ['HIGH', 'MEDIUM'] as const;

/**
 * Connections over sure links before shorter ones over doubtful links: the shortest along links of high confidence, then
 * along those of at least medium, then along all that the request allows. Each once, up to `first` of each.
 * @param shortest finds the connections with the least number of hops
 */
export async function surePaths(shortest: ShortestPaths, request: PathRequest): Promise<Path[]> {
  const evidence = request.evidence ?? ALL_EVIDENCE;
  const own = evidence.minConfidence;
  const surer = SURER.filter((level) => own === null || CONFIDENCES.indexOf(level) < CONFIDENCES.indexOf(own));
  const found = new Map<string, Path>();
  for (const minConfidence of [...surer, own]) {
    for (const path of await shortest({ ...request, evidence: { ...evidence, minConfidence } })) {
      found.set(path.hops.map(({ id, direction }) => `${direction} ${id}`).join(' '), path);
    }
  }
  return [...found.values()];
}
