import type { ConnectionsQuery, NeighborhoodQuery, Relation } from '../generated/graphql.ts';
import { type Thing, thingOf } from './thing.ts';

/** One relation between two things in one direction, whatever the number of links behind it. */
export interface GraphLink {
  readonly key: string;
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
  /** Keys of the claims that say so. */
  readonly claims: readonly string[];
  /** The earliest day on which one of them was known; null where none says a day. */
  readonly knownFrom: string | null;
}

/** A piece of the graph, by id and by key. */
export interface Piece {
  readonly things: ReadonlyMap<string, Thing>;
  readonly links: ReadonlyMap<string, GraphLink>;
}

export const EMPTY_PIECE: Piece = { things: new Map(), links: new Map() };

interface Evidence {
  readonly key: string;
  readonly knownFrom: string | null;
}

export function pieceOfNeighborhood({ neighborhood }: NeighborhoodQuery): Piece {
  const links = neighborhood.links.map(({ relation, from, to, claims }) => linkOf(relation, from.id, to.id, claims));
  return { things: byId(neighborhood.nodes.map(thingOf)), links: byKey(links) };
}

export function pieceOfConnections({ paths }: ConnectionsQuery): Piece {
  const hops = paths.flatMap((path) => path.hops);
  const links = hops.map(({ relation, direction, from, to, claims }) =>
    direction === 'OUT' ? linkOf(relation, from.id, to.id, claims) : linkOf(relation, to.id, from.id, claims),
  );
  return { things: byId(hops.flatMap(({ from, to }) => [thingOf(from), thingOf(to)])), links: byKey(links) };
}

/** All pieces as one; what several hold is in it once. */
export function joined(pieces: readonly Piece[]): Piece {
  return {
    things: byId(pieces.flatMap(({ things }) => [...things.values()])),
    links: byKey(pieces.flatMap(({ links }) => [...links.values()])),
  };
}

function linkOf(relation: Relation, from: string, to: string, claims: readonly Evidence[]): GraphLink {
  const days = claims.flatMap(({ knownFrom }) => knownFrom ?? []).sort();
  const keys = claims.map(({ key }) => key);
  return { key: `${from} ${relation} ${to}`, relation, from, to, claims: keys, knownFrom: days[0] ?? null };
}

function byId(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function byKey(links: readonly GraphLink[]): ReadonlyMap<string, GraphLink> {
  const merged = new Map<string, GraphLink>();
  for (const link of links) {
    const other = merged.get(link.key);
    merged.set(link.key, other === undefined ? link : together(other, link));
  }
  return merged;
}

function together(a: GraphLink, b: GraphLink): GraphLink {
  const days = [a.knownFrom, b.knownFrom].flatMap((day) => day ?? []).sort();
  return { ...a, claims: [...new Set([...a.claims, ...b.claims])], knownFrom: days[0] ?? null };
}
