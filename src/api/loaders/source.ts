import type { GraphReader } from '../../queries/graph-reader.ts';
import type { NameIndex } from '../names/name-index.ts';

/** Every name of the graph as the request sees it. */
export type RequestNames = () => Promise<NameIndex>;

/** What a request's loaders read from. */
export interface Source {
  readonly reader: GraphReader;
  readonly names: RequestNames;
}
