import type { Path } from '../../domain/graph/connection.ts';
import { type NodeKey, nodeKeyText } from '../../domain/graph/node.ts';
import { InputError } from '../../domain/input-error.ts';
import type { GraphReader } from '../graph-reader.ts';
import { linksAround } from './links-around.ts';
import { listPaths } from './list-paths.ts';
import { type Half, MOST_LINKS, type PathRequest } from './path-search.ts';

/**
 * The connections with the least number of hops, by the keys along them. Breadth first from both ends, one statement a step,
 * always on the side with fewer things to leave from, until the halves meet.
 * @throws InputError where a step would read too many links.
 */
export async function shortestPaths(reader: GraphReader, request: PathRequest): Promise<Path[]> {
  const source = halfFrom(request.from);
  const target = halfFrom(request.to);
  if (source.distance.has(nodeKeyText(request.to))) return [];
  while (source.depth + target.depth < request.maxLength) {
    const near = source.frontier.length <= target.frontier.length ? source : target;
    await step(reader, near, request);
    if (near.frontier.length === 0) return [];
    const other = near === source ? target : source;
    if (near.frontier.some((thing) => other.distance.has(nodeKeyText(thing)))) {
      return listPaths(request, source, target);
    }
  }
  return [];
}

function halfFrom(start: NodeKey): Half {
  return { distance: new Map([[nodeKeyText(start), 0]]), links: [], frontier: [start], depth: 0 };
}

async function step(reader: GraphReader, half: Half, { relations, evidence }: PathRequest): Promise<void> {
  const links = await linksAround(reader, half.frontier, relations, MOST_LINKS + 1, evidence);
  if (links.length > MOST_LINKS) throw tooMany();
  half.depth += 1;
  const reached = new Map<string, NodeKey>();
  for (const link of links) {
    half.links.push(link);
    for (const end of [link.from, link.to]) {
      const text = nodeKeyText(end);
      if (!half.distance.has(text)) reached.set(text, end);
    }
  }
  for (const text of reached.keys()) half.distance.set(text, half.depth);
  half.frontier = [...reached.values()];
}

function tooMany(): InputError {
  const message = `more than ${MOST_LINKS.toLocaleString('en')} links would have to be followed in one step; name fewer relations`;
  return new InputError([{ argument: 'relations', message }]);
}
