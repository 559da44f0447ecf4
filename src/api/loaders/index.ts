import type { GraphReader } from '../../queries/graph-reader.ts';
import type { NameCache } from '../names/name-cache.ts';
import { createListLoaders } from './lists.ts';
import { createPageLoaders } from './pages.ts';
import { createThingLoaders } from './things.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** Everything that a request reads beneath a list goes through these: one statement a level, whatever the width. */
export function createLoaders(reader: GraphReader, names: NameCache) {
  return {
    ...createThingLoaders(reader),
    ...createListLoaders(reader),
    ...createPageLoaders(reader),
    /** Every name of the graph, for suggestions and search. */
    names: () => names.read(reader),
  };
}
