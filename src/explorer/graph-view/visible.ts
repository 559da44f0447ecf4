import type { Relation } from '../generated/graphql.ts';
import type { Piece } from './piece.ts';

export interface GraphFilter {
  readonly hidden: readonly string[];
  /** Relations that are not shown. */
  readonly off: readonly Relation[];
  /** Only links known by this day, ISO; links without a dated claim stay. Null: all. */
  readonly by: string | null;
  /** Only these things; null: all. */
  readonly members: ReadonlySet<string> | null;
  /** Things that stay although nothing is linked to them any more. */
  readonly kept: readonly string[];
}

/** What a filter leaves: links between things that are left, and things that are linked or kept. */
export function visiblePart(piece: Piece, filter: GraphFilter): Piece {
  const hidden = new Set(filter.hidden);
  const off = new Set(filter.off);
  const kept = new Set(filter.kept);
  const stays = (id: string) => !hidden.has(id) && (filter.members === null || filter.members.has(id) || kept.has(id));
  const links = new Map(
    [...piece.links].filter(
      ([, { relation, from, to, knownFrom }]) =>
        !off.has(relation) && stays(from) && stays(to) && knownBy(knownFrom, filter.by),
    ),
  );
  const linked = new Set([...links.values()].flatMap(({ from, to }) => [from, to]));
  const things = new Map([...piece.things].filter(([id]) => linked.has(id) || (kept.has(id) && !hidden.has(id))));
  return { things, links };
}

/** ISO days compare as text. */
function knownBy(knownFrom: string | null, by: string | null): boolean {
  return by === null || knownFrom === null || knownFrom <= by;
}

/** How many links each thing has, by id. */
export function degrees(piece: Piece): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of piece.links.values()) {
    counts.set(from, (counts.get(from) ?? 0) + 1);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
}
