import type { Hop, Path, StoredLink } from '../../domain/graph/connection.ts';
import { nodeKeyText } from '../../domain/graph/node.ts';
import { byKey } from '../../economics/key-order.ts';
import type { Half, PathRequest } from './path-search.ts';

/** The hops that lead on from each thing, in the order in which paths take them. */
export type Steps = ReadonlyMap<string, readonly Hop[]>;

/** Lists the paths through two halves that have just met, in the order of the keys along them, up to `first`. */
export function listPaths(request: PathRequest, source: Half, target: Half): Path[] {
  const alive = new Set([...target.distance.keys()].filter((thing) => source.distance.get(thing) === source.depth));
  const steps = new Map([...stepsTowards(target), ...stepsFrom(source, alive)]);
  return pathsAlong(steps, request, source.depth + target.depth);
}

/** The paths of so many hops from the start, up to `first`. */
export function pathsAlong(steps: Steps, { from, first }: PathRequest, length: number): Path[] {
  const paths: Path[] = [];
  walk(steps, nodeKeyText(from), length, [], paths, first);
  return paths;
}

/** The hops over these links, in both directions, that are kept. */
export function stepsOver(links: readonly StoredLink[], keep: (hop: Hop) => boolean): Steps {
  return group(links.flatMap(bothWays), keep);
}

/** From each thing of the target's half, the steps that lead one hop nearer to the target. */
function stepsTowards(target: Half): Steps {
  return stepsOver(target.links, (hop) => {
    const here = target.distance.get(nodeKeyText(hop.from));
    return here !== undefined && here > 0 && target.distance.get(nodeKeyText(hop.to)) === here - 1;
  });
}

/** From each thing of the source's half, the steps that lead one hop away from the source and on to where the halves met. */
function stepsFrom(source: Half, meeting: ReadonlySet<string>): Steps {
  const hops = source.links.flatMap(bothWays);
  const alive = new Set(meeting);
  for (let depth = source.depth - 1; depth >= 0; depth -= 1) {
    for (const hop of hops) {
      const leads = isAt(source, hop.from, depth) && isAt(source, hop.to, depth + 1) && alive.has(nodeKeyText(hop.to));
      if (leads) alive.add(nodeKeyText(hop.from));
    }
  }
  return group(hops, (hop) => {
    const here = source.distance.get(nodeKeyText(hop.from)) ?? source.depth;
    return here < source.depth && isAt(source, hop.to, here + 1) && alive.has(nodeKeyText(hop.to));
  });
}

function isAt(half: Half, end: Hop['from'], depth: number): boolean {
  return half.distance.get(nodeKeyText(end)) === depth;
}

/** A hop's `from` and `to` follow the path; its direction says how the stored link runs. */
function bothWays(link: StoredLink): Hop[] {
  return [
    { ...link, direction: 'OUT' },
    { ...link, from: link.to, to: link.from, direction: 'IN' },
  ];
}

function group(hops: readonly Hop[], keep: (hop: Hop) => boolean): Map<string, Hop[]> {
  const groups = new Map<string, Map<string, Hop>>();
  for (const hop of hops.filter(keep)) {
    const from = nodeKeyText(hop.from);
    const group = groups.get(from) ?? new Map<string, Hop>();
    groups.set(from, group.set(`${hop.direction}:${hop.relation}:${hop.id}`, hop));
  }
  return new Map([...groups].map(([from, hops]) => [from, [...hops.values()].sort(byKeys)]));
}

function byKeys(a: Hop, b: Hop): number {
  return byKey(nodeKeyText(a.to), nodeKeyText(b.to)) || byKey(a.relation, b.relation) || byKey(a.id, b.id);
}

function walk(steps: Steps, at: string, left: number, hops: readonly Hop[], found: Path[], first: number): void {
  if (left === 0) {
    found.push({ hops });
    return;
  }
  for (const hop of steps.get(at) ?? []) {
    if (found.length >= first) return;
    walk(steps, nodeKeyText(hop.to), left - 1, [...hops, hop], found, first);
  }
}
