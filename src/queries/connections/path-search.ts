import type { Path, StoredLink } from '../../domain/graph/connection.ts';
import type { NodeKey } from '../../domain/graph/node.ts';
import type { Relation } from '../../domain/graph/relation.ts';
import type { EvidenceFilter } from './evidence-filter.ts';

/** Links that one step of a search may pass: past them the question is refused, because the answer would not be the whole one. */
export const MOST_LINKS = 50_000;

export interface PathRequest {
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly relations: readonly Relation[];
  /** The most hops. */
  readonly maxLength: number;
  /** How many paths at most. */
  readonly first: number;
  /** Which links may be followed; all unless told. */
  readonly evidence?: EvidenceFilter;
}

/** Finds the connections with the least number of hops, by the keys along them. */
export type ShortestPaths = (request: PathRequest) => Promise<readonly Path[]>;

/** One half of the search: how far each thing is from its start, and the links followed to get there. */
export interface Half {
  readonly distance: Map<string, number>;
  readonly links: StoredLink[];
  frontier: NodeKey[];
  depth: number;
}
