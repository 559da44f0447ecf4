import type { ClaimKeyFragment, ConnectionsQuery, NeighborhoodQuery, Relation } from '../generated/graphql.ts';
import { type Period, unionOf } from './periods.ts';
import { type Thing, thingOf } from './thing.ts';

/** One relation between two things in one direction, whatever the number of links behind it. */
export interface GraphLink {
  readonly key: string;
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
  /** When any of them held, in order: between two of these none did. */
  readonly periods: readonly Period[];
  /** The claims that say so. */
  readonly claims: readonly ClaimKeyFragment[];
  /** The earliest day on which one of them was known; null where none says a day. */
  readonly knownFrom: string | null;
}

/** A piece of the graph, by id and by key. */
export interface Piece {
  readonly things: ReadonlyMap<string, Thing>;
  readonly links: ReadonlyMap<string, GraphLink>;
}

export const EMPTY_PIECE: Piece = { things: new Map(), links: new Map() };

/** What a link of a neighborhood and a hop of a path have in common. */
type GivenLink = Pick<
  NeighborhoodQuery['neighborhood']['links'][number],
  'relation' | 'validFrom' | 'validTo' | 'claims'
>;

export function pieceOfNeighborhood({ neighborhood }: Pick<NeighborhoodQuery, 'neighborhood'>): Piece {
  const links = neighborhood.links.map((link) => linkOf(link, link.from.id, link.to.id));
  return { things: byId(neighborhood.nodes.map(thingOf)), links: byKey(links) };
}

export function pieceOfConnections({ paths }: Pick<ConnectionsQuery, 'paths'>): Piece {
  const hops = paths.flatMap((path) => path.hops);
  const links = hops.map((hop) =>
    hop.direction === 'OUT' ? linkOf(hop, hop.from.id, hop.to.id) : linkOf(hop, hop.to.id, hop.from.id),
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

function linkOf({ relation, validFrom, validTo, claims }: GivenLink, from: string, to: string): GraphLink {
  const days = claims.flatMap(({ knownFrom }) => knownFrom ?? []).sort();
  const periods = [{ validFrom, validTo }];
  return { key: `${from} ${relation} ${to}`, relation, from, to, periods, claims, knownFrom: days[0] ?? null };
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
  const claims = [...new Map([...a.claims, ...b.claims].map((claim) => [claim.key, claim])).values()];
  return { ...a, periods: unionOf([...a.periods, ...b.periods]), claims, knownFrom: days[0] ?? null };
}
