import type { GraphReader } from '../../queries/graph-reader.ts';
import type { NameCache } from '../names/name-cache.ts';

/** What a request's loaders read from. */
export interface Source {
  readonly reader: GraphReader;
  readonly names: NameCache;
}
