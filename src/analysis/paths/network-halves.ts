import type { LinkNetwork } from '../../domain/graph/network.ts';

/** What is looked for in a network. Places, and by link code 1 where such a link may be followed. */
export interface WalkRequest {
  readonly from: number;
  readonly to: number;
  readonly followed: Uint8Array;
  /** The most steps. */
  readonly maxLength: number;
  /** How many walks at most. */
  readonly first: number;
  /** Links that one step of the search may pass. */
  readonly mostLinks: number;
}

/** One half of the search: how far each place is from its start, `UNREACHED` where it was not met. */
export interface NetworkHalf {
  readonly distance: Int8Array;
  frontier: number[];
  depth: number;
}

export const UNREACHED = -1;

/** The halves where they have just met; `TOO_MANY` where a step would pass too many links, null where they do not meet. */
export function meetingHalves(
  network: LinkNetwork,
  request: WalkRequest,
): { readonly source: NetworkHalf; readonly target: NetworkHalf } | 'TOO_MANY' | null {
  if (request.from === request.to) return null;
  const [source, target] = [halfFrom(network, request.from), halfFrom(network, request.to)];
  while (source.depth + target.depth < request.maxLength) {
    const near = source.frontier.length <= target.frontier.length ? source : target;
    if (step(network, near, request.followed) > request.mostLinks) return 'TOO_MANY';
    if (near.frontier.length === 0) return null;
    const { distance } = near === source ? target : source;
    if (near.frontier.some((place) => distance[place] !== UNREACHED)) return { source, target };
  }
  return null;
}

function halfFrom({ keys }: LinkNetwork, start: number): NetworkHalf {
  const distance = new Int8Array(keys.length).fill(UNREACHED);
  distance[start] = 0;
  return { distance, frontier: [start], depth: 0 };
}

/** Goes one step further on this side; returns how many links it passed, each counted once. */
function step(network: LinkNetwork, half: NetworkHalf, followed: Uint8Array): number {
  const reached: number[] = [];
  let [outwards, among] = [0, 0];
  for (const place of half.frontier) {
    for (const other of neighbors(network, place, followed)) {
      // A link among the places left from is met from both of its ends.
      if (half.distance[other] === half.depth) among += 1;
      else outwards += 1;
      if (half.distance[other] !== UNREACHED) continue;
      half.distance[other] = half.depth + 1;
      reached.push(other);
    }
  }
  half.depth += 1;
  half.frontier = reached;
  return outwards + among / 2;
}

/** The other ends of the links that may be followed from a place, one for each link. */
export function* neighbors(network: LinkNetwork, place: number, followed: Uint8Array): Generator<number> {
  const { starts, others, codes } = network;
  const end = starts[place + 1] ?? 0;
  for (let link = starts[place] ?? 0; link < end; link += 1) {
    if (followed[codes[link] ?? 0] === 1) yield others[link] ?? 0;
  }
}
