import { groupBy } from '../../domain/group-by.ts';
import type { Statement } from '../../graph/graph-store.ts';
import type { Space } from '../tables/space.ts';
import type { KeysBeside } from '../validate/admit-keys.ts';
import type { Desk } from './make-edit.ts';

/** The label and key property of what a table may refer to. */
const NODES: Readonly<Partial<Record<Space, readonly [label: string, key: string]>>> = {
  organization: ['Organization', 'slug'],
  source: ['Source', 'id'],
  firm: ['Firm', 'slug'],
  stage: ['Stage', 'slug'],
  technology: ['Technology', 'slug'],
  domain: ['NetworkDomain', 'slug'],
  market: ['Market', 'slug'],
  resource: ['Resource', 'slug'],
  product: ['Product', 'slug'],
  claim: ['Claim', 'id'],
};

const sourcesAtAddresses: Statement = {
  name: 'sources-at-addresses',
  cypher: `// sources-at-addresses
UNWIND $addresses AS address MATCH (s:Source {url: address}) RETURN s.url AS url, s.id AS id`,
};

const firmsListedAs: Statement = {
  name: 'firms-listed-as',
  cypher: `// firms-listed-as
MATCH (f:Firm) UNWIND f.listings AS listing WITH f, toUpper(listing) AS listing WHERE listing IN $listings
RETURN f.slug AS slug, listing ORDER BY slug`,
};

const mergedFirms: Statement = {
  name: 'merged-firms',
  cypher: `// merged-firms
UNWIND $slugs AS slug MATCH (m:MergedFirm {slug: slug}) RETURN m.slug AS slug, m.into AS into`,
};

/** What else a folder's rows may name: the things that the graph has. */
export function keysOfGraph(run: Desk['run']): KeysBeside {
  return {
    async known(space: Space, keys: readonly string[]): Promise<readonly string[]> {
      const node = NODES[space];
      if (node === undefined || keys.length === 0) return [];
      const [label, key] = node;
      const cypher = `// known-${label}\nUNWIND $keys AS key MATCH (n:${label} {${key}: key}) RETURN key`;
      return (await run({ name: `known-${label}`, cypher }, { keys })).map((row) => String(row.key));
    },
    async all(space: Space): Promise<readonly string[]> {
      const node = NODES[space];
      if (node === undefined) return [];
      const [label, key] = node;
      const cypher = `// all-${label}\nMATCH (n:${label}) RETURN n.${key} AS key`;
      return (await run({ name: `all-${label}`, cypher })).map((row) => String(row.key));
    },
    async sourcesAt(addresses: readonly string[]): Promise<ReadonlyMap<string, string>> {
      if (addresses.length === 0) return new Map();
      const rows = await run(sourcesAtAddresses, { addresses });
      return new Map(rows.map(({ url, id }) => [String(url), String(id)]));
    },
    async listedAs(listings: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
      if (listings.length === 0) return new Map();
      const holders = groupBy(await run(firmsListedAs, { listings }), ({ listing }) => String(listing));
      return new Map([...holders].map(([listing, rows]) => [listing, rows.map(({ slug }) => String(slug))]));
    },
    async mergedInto(slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
      if (slugs.length === 0) return new Map();
      const rows = await run(mergedFirms, { slugs });
      return new Map(rows.map(({ slug, into }) => [String(slug), String(into)]));
    },
  };
}
