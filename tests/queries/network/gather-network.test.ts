import { expect, it } from 'vitest';
import { linkCode, NETWORK_RELATIONS, UNSURE } from '../../../src/domain/graph/network.ts';
import type { NodeKey } from '../../../src/domain/graph/node.ts';
import { gatherNetwork } from '../../../src/queries/network/gather-network.ts';
import { graphStamp } from '../../../src/queries/node/graph-version.ts';
import { GRAPH_SCHEMA } from '../../../src/queries/schema.ts';
import { type LinkToWrite, writeLinks } from '../../support/link-graph.ts';
import { describeOnBothEngines } from '../../support/stores.ts';

/** More than are read at once. */
const MANY = 10_001;
const FIRMS = 100;

describeOnBothEngines('the network of a graph', (open) => {
  it('has each link at both of its ends, also of a relation with more links than are read at once', async () => {
    const firms = Array.from({ length: FIRMS }, (_, n): NodeKey => ({ kind: 'Firm', key: `f${n}` }));
    const product: NodeKey = { kind: 'Product', key: 'f1' };
    const [f0, f1] = firms;
    if (f0 === undefined || f1 === undefined) throw new Error('two firms');
    const supplies = Array.from({ length: MANY }, (_, n): LinkToWrite => {
      const [from, to] = [firms[n % FIRMS] ?? f0, firms[(n * 13) % FIRMS] ?? f0];
      return { from, relation: 'SUPPLIES', to, properties: { id: `s${n}`, claims: ['c'], confidence: 'LOW' } };
    });
    const makes: LinkToWrite = { from: f1, relation: 'MAKES', to: product, properties: { id: 'm', claims: ['c'] } };
    const within: LinkToWrite = { from: f0, relation: 'SUBSIDIARY_OF', to: f1, properties: {} };
    const store = await open();
    await store.ensureSchema(GRAPH_SCHEMA);
    await writeLinks(store, [...firms, product], [...supplies, makes, within]);

    const network = await gatherNetwork(store, await graphStamp(store));
    const expected = [
      ...supplies.map((link) => [link, linkCode('SUPPLIES', 3)] as const),
      ...[[makes, linkCode('MAKES', UNSURE)] as const, [within, linkCode('SUBSIDIARY_OF', 0)] as const],
    ].flatMap(([{ from, to }, code]) => [
      `${textOf(from)} ${textOf(to)} ${code}`,
      `${textOf(to)} ${textOf(from)} ${code}`,
    ]);
    const found = network.keys.flatMap((key, place) => {
      const links = [...network.others].slice(network.starts[place], network.starts[place + 1]);
      return links.map((other, index) => {
        const end = `${network.kinds[other]}:${network.keys[other]}`;
        return `${network.kinds[place]}:${key} ${end} ${network.codes[(network.starts[place] ?? 0) + index]}`;
      });
    });
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(network.codes.every((code) => code < 5 * NETWORK_RELATIONS.length)).toBe(true);
  });
});

function textOf({ kind, key }: NodeKey): string {
  return `${kind}:${key}`;
}
