import { beforeAll, expect, it } from 'vitest';
import { createApi } from '../../../src/api/server/create-api.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { dataOf, executing } from '../../support/execute.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';

const RAISE = {
  name: 'raise',
  cypher: "// raise\nMATCH (s:GraphState {id: 'graph'}) SET s.version = s.version + 1",
};
const QUESTIONS = ['', ', publishers: ["bernstein"]', ', publishers: ["goldman"]'].map(
  (choice) => `{ profitRedistribution(scenario: { discountRate: 0.1${choice} }) { pool(year: 2030) { changeUsd } } }`,
);

describeSeededOnEmbedded('what is remembered of a version', (open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
  });

  it('is forgotten with the next one, so that writing all day holds the evidence of two versions and not of hundreds', async () => {
    const api = createApi({ store, requestTimeoutMs: 20_000, reportInternal: () => {} });
    const ask = executing(api);
    const entries = () => {
      const { answers, resolutions, house } = api.meters.caches();
      return [answers?.entries, resolutions?.entries, house?.entries];
    };
    for (let version = 0; version < 4; version += 1) {
      for (const question of QUESTIONS) dataOf(await ask(question));
      expect(entries()).toEqual([3, 2, Math.min(version + 1, 2)]);
      await store.write((transaction) => transaction.run(RAISE));
    }
    await api.close();
  });
});
