import { shortestWalks } from '../../../analysis/paths/network-walks.ts';
import type { Path } from '../../../domain/graph/connection.ts';
import { followedCodes, type LinkNetwork } from '../../../domain/graph/network.ts';
import type { NodeKey } from '../../../domain/graph/node.ts';
import { ALL_EVIDENCE } from '../../../queries/connections/evidence-filter.ts';
import { MOST_LINKS, type PathRequest, type ShortestPaths } from '../../../queries/connections/path-search.ts';
import { pathsThrough } from '../../../queries/connections/paths-through.ts';
import { shortestPaths } from '../../../queries/connections/shortest-paths.ts';
import type { GraphReader } from '../../../queries/graph-reader.ts';

/**
 * Finds paths in the network where it is there and knows enough, and else in the database: the answer is the same.
 * @param network null where it is not there
 */
export function shortestIn(reader: GraphReader, network: LinkNetwork | null): ShortestPaths {
  return async (request) => {
    const known = network === null ? null : await throughNetwork(reader, network, request);
    return known ?? (await shortestPaths(reader, request));
  };
}

/** Null where the network does not know: days, evidence, a thing that came later, a question that the database refuses. */
async function throughNetwork(
  reader: GraphReader,
  network: LinkNetwork,
  request: PathRequest,
): Promise<readonly Path[] | null> {
  const { maxLength, first, evidence = ALL_EVIDENCE } = request;
  const followed = followedCodes(request.relations, evidence.minConfidence);
  const [from, to] = [placeOf(network, request.from), placeOf(network, request.to)];
  if (evidence.asOf !== null || followed === null || from === undefined || to === undefined) return null;
  const walks = shortestWalks(network, { from, to, followed, maxLength, first, mostLinks: MOST_LINKS });
  if (walks === null || walks.length === 0) return walks && [];
  const trails = walks.map((walk) => walk.flatMap((place) => thingAt(network, place)));
  return pathsThrough(reader, request, trails, (thing) => linksOf(network, thing));
}

function placeOf({ places }: LinkNetwork, { kind, key }: NodeKey): number | undefined {
  return places.get(kind)?.get(key);
}

function thingAt({ kinds, keys }: LinkNetwork, place: number): readonly NodeKey[] {
  const [kind, key] = [kinds[place], keys[place]];
  return kind === undefined || key === undefined ? [] : [{ kind, key }];
}

function linksOf(network: LinkNetwork, thing: NodeKey): number {
  const place = placeOf(network, thing) ?? 0;
  return (network.starts[place + 1] ?? 0) - (network.starts[place] ?? 0);
}
