import type { LinkNetwork } from '../../domain/graph/network.ts';
import { nodeKeyText } from '../../domain/graph/node.ts';
import { meetingHalves, type NetworkHalf, neighbors, UNREACHED, type WalkRequest } from './network-halves.ts';

/** The places along a connection, both ends included. */
export type Walk = readonly number[];

/**
 * The walks of least length from one place to another, by the keys along them, up to so many: breadth first from both ends.
 * Null where a step of the search would pass too many links.
 */
export function shortestWalks(network: LinkNetwork, request: WalkRequest): readonly Walk[] | null {
  const halves = meetingHalves(network, request);
  if (halves === 'TOO_MANY') return null;
  if (halves === null) return [];
  const left = stepsLeft(network, halves.source, halves.target, request.followed);
  const walks: Walk[] = [];
  list(network, request, left, [request.from], walks);
  return walks;
}

/** How many steps lead from each place to the target, for the places on a walk; for others of the source's half `UNREACHED`. */
function stepsLeft(network: LinkNetwork, source: NetworkHalf, target: NetworkHalf, followed: Uint8Array): Int8Array {
  const left = target.distance.slice();
  let alive = new Set(source.frontier.filter((place) => target.distance[place] !== UNREACHED));
  for (let depth = source.depth - 1; depth >= 0; depth -= 1) {
    const nearer = new Set<number>();
    for (const place of alive) {
      for (const other of neighbors(network, place, followed)) if (source.distance[other] === depth) nearer.add(other);
    }
    for (const place of nearer) left[place] = source.depth + target.depth - depth;
    alive = nearer;
  }
  return left;
}

function list(network: LinkNetwork, request: WalkRequest, left: Int8Array, walk: Walk, walks: Walk[]): void {
  const here = walk.at(-1) ?? request.from;
  const steps = left[here] ?? 0;
  if (steps === 0) {
    walks.push(walk);
    return;
  }
  const nearer = [...neighbors(network, here, request.followed)].filter((other) => left[other] === steps - 1);
  for (const next of inOrder(network, nearer)) {
    if (walks.length >= request.first) return;
    list(network, request, left, [...walk, next], walks);
  }
}

/** Each place once, by the text of its kind and key. */
function inOrder({ kinds, keys }: LinkNetwork, places: readonly number[]): readonly number[] {
  const texts = new Map<string, number>();
  for (const place of places) {
    const [kind, key] = [kinds[place], keys[place]];
    if (kind !== undefined && key !== undefined) texts.set(nodeKeyText({ kind, key }), place);
  }
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}
