import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer as startNeo4j } from '../support/neo4j/server.ts';
import { writeSyntheticFolder } from '../support/synthetic-folder.ts';
import { compareThroughput, type Throughput } from './load.ts';
import { type Benchmark, type Measure, times } from './measure.ts';
import { startNeo4jGraphql } from './peers/start-peer.ts';
import { startServer } from './server-process.ts';

const SIZE = { firms: 20_000, relations: 160_000 };
const ROUNDS = 3;
const TARGET = 2;

const OURS = `{ firms(first: 5, orderBy: [{ field: NAME, direction: ASC }]) { nodes { slug name country
  customers(first: 5) { nodes { firm { slug name country
    customers(first: 5) { nodes { firm { slug name country
      customers(first: 5) { nodes { firm { slug name country } } } } } } } } } } } }`;
const PEERS = `{ firms(limit: 5, sort: [{ name: ASC }]) { slug name country
  customers(limit: 5) { slug name country
    customers(limit: 5) { slug name country
      customers(limit: 5) { slug name country } } } } }`;

/** Firms, their customers, theirs and theirs: 5 at each level, 8 connections, the same Neo4j with the same data. */
export const fourLevels: Benchmark = {
  name: 'four-levels',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'four-levels-'));
    await writeSyntheticFolder(folder, SIZE);
    const neo4j = await startNeo4j({ size: 'service' });
    const onNeo4j = { GRAPH_ENGINE: 'neo4j', NEO4J_URI: neo4j.login.uri, SEED_DIR: folder };
    const ours = await startServer(onNeo4j);
    const peer = await startNeo4jGraphql(neo4j.login.uri);
    const embedded = await startServer({ SEED_DIR: folder });
    try {
      const results = await compareThroughput(
        [
          { name: 'ours', url: `${ours.address}/graphql`, query: OURS },
          { name: 'peer', url: peer.address, query: PEERS },
          { name: 'embedded', url: `${embedded.address}/graphql`, query: OURS },
        ],
        ROUNDS,
      );
      return [
        line('on Neo4j', results, 'ours', TARGET),
        line('on the embedded engine', results, 'embedded', 2 * TARGET),
      ];
    } finally {
      await Promise.all([ours.stop(), peer.stop(), embedded.stop()]);
      await neo4j.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

function line(where: string, results: ReadonlyMap<string, Throughput>, name: string, target: number): Measure {
  const [ours, peer] = [results.get(name), results.get('peer')];
  if (ours === undefined || peer === undefined) throw new Error(`nothing was measured for ${name}`);
  const ratio = ours.requestsPerSecond / peer.requestsPerSecond;
  return {
    question: `4 levels, 20,000 firms, ${where}`,
    ours: show(ours),
    peer: `@neo4j/graphql 7.6.3 on the same Neo4j ${show(peer)}`,
    ratio: `${times(ratio)} the requests, ${times(ours.p99Ms / peer.p99Ms)} the p99`,
    target: `${target}× the requests`,
    met: ratio >= target,
  };
}

function show({ requestsPerSecond, p50Ms, p99Ms }: Throughput): string {
  return `${Math.round(requestsPerSecond)} a second (p50 ${p50Ms} ms, p99 ${p99Ms} ms)`;
}
