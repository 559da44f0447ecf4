import { SLUG_KINDS } from '../../queries/node/things-by-slug.ts';
import type { CopyOf } from '../copies/kept-copy.ts';
import { gatherNames, readNames } from './gather-names.ts';
import type { GrowingNameIndex } from './name-index.ts';

/** Every name of the graph in memory. An index that follows the graph is one and the same, so that it may be ahead in parts. */
export const NAME_COPY: CopyOf<GrowingNameIndex> = {
  gather: gatherNames,
  async bring(reader, index, changes) {
    for (const kind of SLUG_KINDS) {
      const slugs = new Set(changes.filter((change) => change.kind === kind).map(({ key }) => key));
      if (slugs.size > 0) await readNames(reader, index, kind, [...slugs]);
    }
    return index;
  },
  mayBeMixed: true,
};
