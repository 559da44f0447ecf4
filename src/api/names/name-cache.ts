import type { GraphReader } from '../../queries/graph-reader.ts';
import { allNames } from '../../queries/names/all-names.ts';
import { graphVersion } from '../../queries/node/graph-version.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';

/** The names of the newest version of the graph that was asked for; shared by all requests. */
export interface NameCache {
  read(reader: GraphReader): Promise<NameIndex>;
}

export function createNameCache(): NameCache {
  let held: { readonly version: number; readonly index: NameIndex } | null = null;
  return {
    async read(reader) {
      const version = await graphVersion(reader);
      if (held?.version === version) return held.index;
      const index = createNameIndex(await allNames(reader));
      held = { version, index };
      return index;
    },
  };
}
