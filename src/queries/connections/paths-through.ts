import type { Path, StoredLink } from '../../domain/graph/connection.ts';
import { type NodeKey, nodeKeyText } from '../../domain/graph/node.ts';
import type { GraphReader } from '../graph-reader.ts';
import { type Ends, linksBetween } from './links-between.ts';
import { pathsAlong, stepsOver } from './list-paths.ts';
import type { PathRequest } from './path-search.ts';

/**
 * The paths that pass these things, with what their links say, in one statement; null where a link is no more, since then
 * other paths may be the shortest.
 * @param trails the things along each path, from its start to its end, all of one length; the first of all that there are
 * @param links how many links a thing has: those of the end with fewer are read
 */
export async function pathsThrough(
  reader: GraphReader,
  request: PathRequest,
  trails: readonly (readonly NodeKey[])[],
  links: (thing: NodeKey) => number,
): Promise<Path[] | null> {
  const pairs = pairsOf(trails);
  const found = await linksBetween(reader, endsOf(pairs.values(), links), request.relations, request.evidence);
  const linked = new Set(found.flatMap(bothTexts));
  if ([...pairs.keys()].some((text) => !linked.has(text))) return null;
  const steps = stepsOver(found, ({ from, to }) => pairs.has(pairText(from, to)));
  return pathsAlong(steps, request, (trails[0]?.length ?? 1) - 1);
}

type Pair = readonly [NodeKey, NodeKey];

/** Each two things that follow each other on a path, once. */
function pairsOf(trails: readonly (readonly NodeKey[])[]): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const trail of trails) {
    for (const [index, to] of trail.slice(1).entries()) {
      const from = trail[index] ?? to;
      pairs.set(pairText(from, to), [from, to]);
    }
  }
  return pairs;
}

function endsOf(pairs: Iterable<Pair>, links: (thing: NodeKey) => number): readonly Ends[] {
  const ends = new Map<string, { readonly thing: NodeKey; readonly others: NodeKey[] }>();
  for (const [from, to] of pairs) {
    const [thing, other] = links(from) <= links(to) ? [from, to] : [to, from];
    const known = ends.get(nodeKeyText(thing));
    if (known === undefined) ends.set(nodeKeyText(thing), { thing, others: [other] });
    else known.others.push(other);
  }
  return [...ends.values()];
}

function bothTexts({ from, to }: StoredLink): readonly string[] {
  return [pairText(from, to), pairText(to, from)];
}

function pairText(from: NodeKey, to: NodeKey): string {
  return `${nodeKeyText(from)} ${nodeKeyText(to)}`;
}
