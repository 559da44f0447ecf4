import type { GraphReader } from '../../queries/graph-reader.ts';
import { allNames } from '../../queries/names/all-names.ts';
import { graphVersion } from '../../queries/node/graph-version.ts';
import type { CacheUse } from '../model/least-recently-used.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';

/** The names of the newest version of the graph that was asked for; shared by all requests. */
export interface NameCache {
  read(reader: GraphReader): Promise<NameIndex>;
  use(): CacheUse;
}

export function createNameCache(): NameCache {
  let held: { readonly version: number; readonly index: NameIndex } | null = null;
  const lookups = { hits: 0, misses: 0 };
  return {
    async read(reader) {
      const version = await graphVersion(reader);
      lookups[held?.version === version ? 'hits' : 'misses'] += 1;
      if (held?.version === version) return held.index;
      const index = createNameIndex(await allNames(reader));
      held = { version, index };
      return index;
    },
    use: () => ({ ...lookups, entries: held === null ? 0 : 1 }),
  };
}
