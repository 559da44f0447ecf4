import type { LinkDirection, SeenFrom } from './link.ts';
import type { NodeKey } from './node.ts';
import type { Relation } from './relation.ts';

/** A link of the graph as stored: `from RELATION to`. */
export interface StoredLink extends SeenFrom {
  readonly id: string;
  readonly relation: Relation;
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** First and last day on which it held, ISO; null where not known, or where it still holds. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly claims: readonly string[];
}

/** One step along a connection; OUT runs with the stored link, IN against it. */
export interface Hop extends StoredLink {
  readonly direction: LinkDirection;
}

export interface Path {
  readonly hops: readonly Hop[];
}

/** A piece of the graph; `cutReason` says what was left out, null where nothing was. */
export interface Subgraph {
  readonly nodes: readonly NodeKey[];
  readonly links: readonly StoredLink[];
  readonly cutReason: string | null;
}

/** The part of a thing that fitted a search. */
export type SearchField = 'TICKER' | 'SLUG' | 'NAME' | 'ALIAS' | 'SIMILAR_NAME' | 'TEXT';

export interface SearchHit {
  readonly kind: NodeKey['kind'];
  readonly key: string;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  readonly matched: SearchField;
}
