import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Evaluate } from '../../../src/api/model/evaluate.ts';
import { compareCases } from '../../../src/api/model/evaluate.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import type { OpenStore } from '../../support/stores.ts';
import { asking, dataOf } from './asking.ts';

const POOL = '{ profitRedistribution { pool(year: 2030) { changeUsd } } }';

export function queriesCountedSuite(open: OpenStore): void {
  describe('what an answer of the model costs', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });

    it('is nine queries for the first answer over a version of the graph, and one afterwards', async () => {
      const ask = asking(store);
      const [first, second] = [await ask(POOL), await ask(POOL)];
      expect([...first.statements].sort()).toEqual([
        'evidence-domains',
        'evidence-firms',
        'evidence-house',
        'evidence-incomes',
        'evidence-resources',
        'evidence-stages',
        'evidence-technologies',
        'graph-version',
        'graph-version',
      ]);
      expect(second.statements).toEqual(['graph-version']);
    });

    it('is one query for all firms of an answer, and one each for all stages and technologies', async () => {
      const ask = asking(store);
      await ask(POOL);
      const all = await ask(`{
      profitRedistribution {
        byYear {
          firms { firm { slug name } contributions { technology { slug } stage { slug } amountUsd } }
          stages { stage { slug } changeUsd }
          mix(domain: SCALE_OUT) { technology { slug } }
        }
        flows(year: 2030) { from { firm { slug } stage { slug } } to { firm { slug } stage { slug } } amountUsd }
      }
    }`);
      expect(all.errors).toEqual([]);
      expect(all.statements).toHaveLength(4);
    });

    it('is one evaluation for a page of firms that all ask for their part', async () => {
      const evaluate = vi.fn<Evaluate>(compareCases());
      const ask = asking(store, evaluate);
      await ask(POOL);
      const page = await ask<{ firms: { nodes: readonly { redistribution: unknown }[] } }>(
        `{ firms(first: 100) { nodes { slug redistribution(year: 2030) { changeUsd } } } }`,
      );
      expect(page.data.firms.nodes.filter(({ redistribution }) => redistribution !== null).length).toBeGreaterThan(10);
      expect(page.statements).toHaveLength(2);
      expect(evaluate).toHaveBeenCalledTimes(1);
    });

    it('is one evaluation within a request for each comparison, and none for one asked before', async () => {
      const evaluate = vi.fn<Evaluate>(compareCases());
      const ask = asking(store, evaluate);
      const twice = `{
      a: profitRedistribution(scenario: {prices: [{technology: "cpo", relativePrice: 1}]}) { scenarioId }
      b: profitRedistribution(scenario: {name: "again", prices: [{relativePrice: 1, technology: "cpo"}]}) { scenarioId }
      c: modelInputs(scenario: {prices: [{technology: "cpo", relativePrice: 1}]}) { years }
    }`;
      await dataOf(ask(twice));
      await dataOf(ask(twice));
      expect(evaluate).toHaveBeenCalledTimes(1);
    });

    it('asks for evidence once when many requests come at the same time', async () => {
      const ask = asking(store);
      const answers = await Promise.all(Array.from({ length: 8 }, () => ask(POOL)));
      const gathered = answers.filter(({ statements }) => statements.includes('evidence-house'));
      expect(gathered).toHaveLength(1);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    });

    it('asks for evidence again after a write', async () => {
      const ask = asking(store);
      const before = await ask(POOL);
      await store.write((transaction) =>
        transaction.run({
          name: 'raiseVersion',
          cypher: "// raiseVersion\nMATCH (state:GraphState {id: 'graph'}) SET state.version = state.version + 1",
        }),
      );
      const after = await ask(POOL);
      expect(after.statements).toContain('evidence-house');
      expect(after.data).toEqual(before.data);
    });
  });
}
