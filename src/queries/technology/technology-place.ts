import type { Stage } from '../../domain/graph/stage.ts';
import type { NetworkDomain, Technology } from '../../domain/graph/technology.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';
import { readStage } from '../stage/read-stage.ts';
import { readNetworkDomain, readTechnology } from './read-technology.ts';

/** The stage that the buyer pays: one for each technology. */
export const technologyRoot: ByParent<Stage> = {
  statement: byParentStatement(
    'technology-root',
    'MATCH (t:Technology {slug: parent})-[:ROOTED_AT]->(s:Stage)\nRETURN parent, s{.*} AS node ORDER BY s.slug',
  ),
  read: (row) => readStage(map(row, 'node')),
};

export const technologyDomains: ByParent<NetworkDomain> = {
  statement: byParentStatement(
    'technology-domains',
    'MATCH (t:Technology {slug: parent})-[:SERVES]->(d:NetworkDomain)\nRETURN parent, d{.*} AS node ORDER BY d.slug',
  ),
  read: (row) => readNetworkDomain(map(row, 'node')),
};

export const domainGenerations: ByParent<Technology> = {
  statement: byParentStatement(
    'domain-generations',
    `MATCH (d:NetworkDomain {slug: parent})<-[s:SERVES]-(t:Technology)
RETURN parent, t{.*} AS node ORDER BY s.generation, t.slug`,
  ),
  read: (row) => readTechnology(map(row, 'node')),
};
