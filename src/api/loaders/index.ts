import type { GraphReader } from '../../queries/graph-reader.ts';
import { lazily } from './lazily.ts';
import { LIST_LOADERS } from './lists.ts';
import { PAGE_LOADERS } from './pages.ts';
import { createSlugsByTicker } from './slugs-by-ticker.ts';
import type { RequestNames, Source } from './source.ts';
import { THING_LOADERS } from './things.ts';

export type Loaders = ReturnType<typeof createLoaders>;

const LOADERS = {
  ...THING_LOADERS,
  ...LIST_LOADERS,
  ...PAGE_LOADERS,
  /** Every name of the graph, for suggestions, search and tickers. */
  names: ({ names }: Source) => names,
  slugsByTicker: ({ names }: Source) => createSlugsByTicker(names),
} as const;

/** Everything that a request reads beneath a list goes through these: one statement a level, whatever the width. */
export function createLoaders(reader: GraphReader, names: RequestNames) {
  return lazily(LOADERS, { reader, names });
}
