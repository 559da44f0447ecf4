import type { GraphStore, Statement } from '../../graph/graph-store.ts';
import { text, texts } from '../../queries/rows/read-value.ts';

export interface SharedListing {
  /** In capitals, such as `NASDAQ:NVDA`. */
  readonly listing: string;
  /** Slugs, two or more. */
  readonly firms: readonly string[];
}

const statement: Statement = {
  name: 'shared-listings',
  cypher: `// shared-listings
MATCH (f:Firm) UNWIND f.listings AS listing
WITH toUpper(listing) AS listing, collect(DISTINCT f.slug) AS firms WHERE size(firms) > 1
RETURN listing, firms ORDER BY listing`,
};

/**
 * Listings that several firms of the graph have. A folder and an edit are refused for one; a folder and a graph that each
 * have one of the two firms come together by a load. Neither firm is found by its ticker then.
 */
export async function sharedListings(store: Pick<GraphStore, 'read'>): Promise<SharedListing[]> {
  const rows = await store.read(statement);
  return rows.map((row) => ({ listing: text(row, 'listing'), firms: texts(row, 'firms').toSorted() }));
}

export function sharedListingText({ listing, firms }: SharedListing): string {
  return `${listing}: ${firms.join(', ')}`;
}
