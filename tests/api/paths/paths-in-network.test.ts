import { beforeAll, describe, expect, it } from 'vitest';
import { shortestIn } from '../../../src/api/resolvers/paths/find-shortest.ts';
import type { NodeKind } from '../../../src/domain/global-id.ts';
import { type LinkNetwork, NETWORK_RELATIONS } from '../../../src/domain/graph/network.ts';
import type { NodeKey } from '../../../src/domain/graph/node.ts';
import { COMMERCIAL_RELATIONS, kindsOf } from '../../../src/domain/graph/relation.ts';
import { CONFIDENCES } from '../../../src/domain/vocabulary.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import type { PathRequest } from '../../../src/queries/connections/path-search.ts';
import { surePaths } from '../../../src/queries/connections/sure-paths.ts';
import type { GraphReader } from '../../../src/queries/graph-reader.ts';
import { gatherNetwork } from '../../../src/queries/network/gather-network.ts';
import { graphStamp } from '../../../src/queries/node/graph-version.ts';
import { GRAPH_SCHEMA } from '../../../src/queries/schema.ts';
import { type LinkToWrite, writeLinks } from '../../support/link-graph.ts';
import { BEGINNING } from '../../support/properties.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { drawer } from '../../support/synthetic-folder.ts';

const SEED = 1 + (BEGINNING % 1e6);
const QUESTIONS = 20;
/** A server that has just started plans each statement for some tenths of a second. */
const MOST_MS = 300_000;
const SIZES: Readonly<Partial<Record<NodeKind, number>>> = {
  ...{ Firm: 24, Product: 6, Technology: 4, Stage: 4, NetworkDomain: 2 },
};
const LINKS = 90;

describeOnBothEngines(`paths in the network of a random graph (seed ${SEED})`, (open) => {
  const draw = drawer(SEED);
  const things = Object.entries(SIZES).flatMap(([kind, count]) =>
    // Keys that order otherwise than they were written.
    Array.from({ length: count }, (_, n): NodeKey => ({ kind: kind as NodeKind, key: `t${(n * 7) % 11}-${n}` })),
  );
  // Two sets of relations: each makes statements of its own, which a server plans anew.
  const sets = [COMMERCIAL_RELATIONS, NETWORK_RELATIONS.filter(() => draw() < 0.8)];
  let store: GraphStore;
  let network: LinkNetwork;
  beforeAll(async () => {
    store = await open();
    await store.ensureSchema(GRAPH_SCHEMA);
    await writeLinks(store, things, [...Array(LINKS).keys()].map(randomLink));
    network = await gatherNetwork(store, await graphStamp(store));
  });

  it(
    'are those that the database finds, in the same order',
    async () => {
      const { reader, count } = counting(store);
      for (let question = 0; question < QUESTIONS; question += 1) {
        const request = randomRequest();
        const fromDatabase = await shortestIn(store, null)(request);
        const fromNetwork = await shortestIn(reader, network)(request);
        expect(JSON.stringify(fromNetwork), JSON.stringify(request)).toBe(JSON.stringify(fromDatabase));
      }
      // That the network answered, and not the database behind it.
      expect(count('links-around')).toBe(0);
      expect(count('links-between')).toBeGreaterThan(QUESTIONS / 10);
    },
    MOST_MS,
  );

  it(
    'are the same sure ones',
    async () => {
      for (let question = 0; question < QUESTIONS / 10; question += 1) {
        const request = randomRequest();
        const fromDatabase = await surePaths(shortestIn(store, null), request);
        expect(await surePaths(shortestIn(store, network), request), JSON.stringify(request)).toEqual(fromDatabase);
      }
    },
    MOST_MS,
  );

  describe('are the database’s where the network', () => {
    const from = pick(things);
    const to = pick(things.filter((thing) => thing !== from));
    const request = { from, to, relations: NETWORK_RELATIONS, maxLength: 4, first: 3 };

    it('knows no days and no evidence', async () => {
      const { reader, count } = counting(store);
      const find = shortestIn(reader, network);
      await find({ ...request, evidence: { asOf: '2026-01-01', minConfidence: null } });
      await find({ ...request, relations: ['ABOUT', 'SUPPLIES'] });
      await find({ ...request, to: { kind: 'Firm', key: 'came-later' } });
      expect(count('links-between')).toBe(0);
      expect(count('links-around')).toBeGreaterThanOrEqual(3);
    });

    it('shows a link that is no more', async () => {
      const [a, b, c] = ['old-a', 'old-b', 'old-c'].map((key): NodeKey => ({ kind: 'Firm', key }));
      if (a === undefined || b === undefined || c === undefined) throw new Error('three firms');
      const supplies = (start: NodeKey, end: NodeKey): LinkToWrite => {
        const id = `${start.key} ${end.key}`;
        return { from: start, relation: 'SUPPLIES', to: end, properties: { id, claims: ['c'], confidence: 'HIGH' } };
      };
      await writeLinks(store, [a, b, c], [supplies(a, b), supplies(b, c), supplies(a, c)]);
      const before = await gatherNetwork(store, await graphStamp(store));
      const cypher = "MATCH (:Firm {slug: 'old-a'})-[r:SUPPLIES]->(:Firm {slug: 'old-c'}) DELETE r";
      await store.write(({ run }) => run({ name: 'retract', cypher }));
      const [path] = await shortestIn(store, before)({ ...request, from: a, to: c, relations: ['SUPPLIES'] });
      expect(path?.hops.map(({ id }) => id)).toEqual(['old-a old-b', 'old-b old-c']);
    });
  });

  function randomLink(n: number): LinkToWrite {
    const relation = pick(NETWORK_RELATIONS);
    const [from = 'Firm', to = from] = kindsOf(relation);
    // Some without claims and some without a confidence, as no loader writes them; several between the same two things.
    const claims = draw() < 0.7 ? { claims: [`c${n}`, 'c'] } : {};
    const confidence = draw() < 0.8 ? { confidence: pick(CONFIDENCES) } : {};
    const properties = { id: `l${(n * 37) % LINKS}`, ...claims, ...confidence };
    return { from: pick(ofKind(from)), relation, to: pick(ofKind(to)), properties };
  }

  function randomRequest(): PathRequest {
    return {
      ...{ from: pick(things), to: pick(things), relations: pick(sets) },
      maxLength: 1 + Math.floor(draw() * 8),
      first: draw() < 0.5 ? 100 : 1 + Math.floor(draw() * 4),
      evidence: { asOf: null, minConfidence: draw() < 0.5 ? null : pick(CONFIDENCES) },
    };
  }

  function ofKind(kind: NodeKind): readonly NodeKey[] {
    return things.filter((thing) => thing.kind === kind);
  }

  function pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(draw() * list.length)];
    if (found === undefined) throw new Error('an empty list');
    return found;
  }
});

/** A reader that counts its statements by name. */
function counting(store: GraphStore): { readonly reader: GraphReader; readonly count: (name: string) => number } {
  const names: string[] = [];
  const reader: GraphReader = {
    read: (statement, parameters) => {
      names.push(statement.name);
      return store.read(statement, parameters);
    },
  };
  return { reader, count: (name) => names.filter((one) => one === name).length };
}
