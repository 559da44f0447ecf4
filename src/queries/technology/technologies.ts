import type { NetworkDomain, Technology } from '../../domain/graph/technology.ts';
import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import type { ByKey } from '../rows/by-key.ts';
import { map } from '../rows/read-value.ts';
import { readNetworkDomain, readTechnology } from './read-technology.ts';

export const technologiesBySlug: ByKey<Technology> = {
  kind: 'Technology',
  name: 'technologies-by-slug',
  projection: 'n{.*}',
  read: readTechnology,
};

export const networkDomainsBySlug: ByKey<NetworkDomain> = {
  kind: 'NetworkDomain',
  name: 'domains-by-slug',
  projection: 'n{.*}',
  read: readNetworkDomain,
};

const technologies: Statement = {
  name: 'technologies',
  cypher: '// technologies\nMATCH (n:Technology) RETURN n{.*} AS node ORDER BY n.position, n.slug',
};

const domains: Statement = {
  name: 'domains',
  cypher: '// domains\nMATCH (n:NetworkDomain) RETURN n{.*} AS node ORDER BY n.slug',
};

export async function allTechnologies(reader: GraphReader): Promise<Technology[]> {
  return (await reader.read(technologies)).map((row) => readTechnology(map(row, 'node')));
}

export async function allNetworkDomains(reader: GraphReader): Promise<NetworkDomain[]> {
  return (await reader.read(domains)).map((row) => readNetworkDomain(map(row, 'node')));
}
