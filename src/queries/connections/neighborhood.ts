import type { Subgraph } from '../../domain/graph/connection.ts';
import { type NodeKey, nodeKeyText } from '../../domain/graph/node.ts';
import type { Relation } from '../../domain/graph/relation.ts';
import type { GraphReader } from '../graph-reader.ts';
import { linksAmong } from './links-among.ts';
import { neighborsOf } from './neighbors.ts';

/** More links than a drawing can show. */
const MOST_LINKS = 10_000;

export interface NeighborhoodRequest {
  readonly of: NodeKey;
  /** How many links away. */
  readonly depth: number;
  /** How many things at most, `of` included. */
  readonly limit: number;
  readonly relations: readonly Relation[];
  /** Only what was known by this day; null: everything. */
  readonly asOf: string | null;
}

/** The things around one, nearest first, and the links among them. One statement for each step away and one for the links. */
export async function neighborhood(reader: GraphReader, request: NeighborhoodRequest): Promise<Subgraph> {
  const around = await thingsAround(reader, request);
  const links = await linksAmong(reader, around.nodes, request.relations, MOST_LINKS + 1, request.asOf);
  const cuts = [
    ...(around.full ? [`more than ${request.limit} things lie within ${request.depth} of it`] : []),
    ...(links.length > MOST_LINKS ? [`more than ${MOST_LINKS} links run among them`] : []),
  ];
  return {
    nodes: around.nodes,
    links: links.slice(0, MOST_LINKS),
    cutReason: cuts.length === 0 ? null : cuts.join('; '),
  };
}

async function thingsAround(reader: GraphReader, { of, depth, limit, relations, asOf }: NeighborhoodRequest) {
  const found = new Map([[nodeKeyText(of), of]]);
  let frontier: readonly NodeKey[] = [of];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    // Those found already may come again, so that many more are asked for; one beyond the limit shows that it was cut.
    const neighbors = await neighborsOf(reader, frontier, relations, found.size + limit + 1, asOf);
    const fresh = neighbors.filter((thing) => !found.has(nodeKeyText(thing)));
    frontier = fresh.slice(0, limit - found.size);
    for (const thing of frontier) found.set(nodeKeyText(thing), thing);
    if (fresh.length > frontier.length) return { nodes: [...found.values()], full: true };
  }
  return { nodes: [...found.values()], full: false };
}
