import type { Market, Resource } from '../../domain/graph/market.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import type { ByKey } from '../rows/by-key.ts';
import { map, text, textOrNull } from '../rows/read-value.ts';

export const marketsBySlug: ByKey<Market> = {
  kind: 'Market',
  name: 'markets-by-slug',
  projection: 'n{.*}',
  read: readMarket,
};

export const resourcesBySlug: ByKey<Resource> = {
  kind: 'Resource',
  name: 'resources-by-slug',
  projection: 'n{.*}',
  read: readResource,
};

const markets: Statement = {
  name: 'markets',
  cypher: '// markets\nMATCH (n:Market) RETURN n{.*} AS node ORDER BY n.slug',
};

const resources: Statement = {
  name: 'resources',
  cypher: '// resources\nMATCH (n:Resource) RETURN n{.*} AS node ORDER BY n.slug',
};

export async function allMarkets(reader: GraphReader): Promise<Market[]> {
  return (await reader.read(markets)).map((row) => readMarket(map(row, 'node')));
}

export async function allResources(reader: GraphReader): Promise<Resource[]> {
  return (await reader.read(resources)).map((row) => readResource(map(row, 'node')));
}

function readMarket(row: GraphRow): Market {
  return { type: 'Market', slug: text(row, 'slug'), name: text(row, 'name') };
}

function readResource(row: GraphRow): Resource {
  return {
    type: 'Resource',
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    description: textOrNull(row, 'description'),
  };
}
