import type { NodeKind } from '../../domain/global-id.ts';
import { inSlices } from '../../event-loop/in-slices.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { namesOf } from '../../queries/names/named.ts';
import { KEYS_AT_ONCE, keysInPages } from '../../queries/node/keys-in-pages.ts';
import { SLUG_KINDS } from '../../queries/node/things-by-slug.ts';
import { createNameIndex, type GrowingNameIndex } from './name-index.ts';

/** How much one statement reads. */
export interface Pages {
  readonly slugs: number;
  /** More things would hold the event loop when their names come. */
  readonly names: number;
}

const PAGES: Pages = { slugs: KEYS_AT_ONCE, names: 500 };

/** Reads every name of the graph, in short statements one after another. What is written meanwhile may be in it or not. */
export async function gatherNames(reader: GraphReader, pages = PAGES): Promise<GrowingNameIndex> {
  const index = createNameIndex();
  // In the order in which the things with a word are kept.
  for (const kind of SLUG_KINDS.toSorted()) {
    for await (const slugs of keysInPages(reader, kind, pages.slugs)) {
      await readNames(reader, index, kind, slugs, pages);
    }
  }
  return index;
}

/** Reads the names of these things anew. What nothing has is no longer in the index. */
export async function readNames(
  reader: GraphReader,
  index: GrowingNameIndex,
  kind: NodeKind,
  slugs: readonly string[],
  pages = PAGES,
): Promise<void> {
  for (let from = 0; from < slugs.length; from += pages.names) {
    const page = slugs.slice(from, from + pages.names);
    const found = await namesOf(reader, kind, page);
    await inSlices(found, index.put);
    const there = new Set(found.map(({ slug }) => slug));
    await inSlices(page, (slug) => {
      if (!there.has(slug)) index.remove(kind, slug);
    });
  }
}
