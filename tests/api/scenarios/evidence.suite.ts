import { afterAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../support/http.ts';
import { dataOf, save } from './asked.ts';

export function evidenceSuite(listening: () => Listening): void {
  describe('a saved scenario when its evidence changes', () => {
    const write = (relativePrice: number) =>
      listening().store.write((transaction) =>
        transaction.run(
          {
            name: 'changePrice',
            cypher:
              "// changePrice\nMATCH (claim:Claim {id: 'house:price/cpo'}), (state:GraphState {id: 'graph'}) SET claim.mid = $price, state.version = state.version + 1",
          },
          { price: relativePrice },
        ),
      );
    afterAll(() => write(1.1));

    it('says so, names what it resolves to now, and is itself again when the evidence is', async () => {
      const scenario = { fromYear: 2025, toYear: 2031 };
      const { id, savedGraphVersion } = (await save(listening, { title: 'To be overtaken', scenario })).scenario;
      const query = `{ scenario(id: "${id}") { id scenarioId graphVersion savedGraphVersion evidenceChanged redistribution { scenarioId pool(year: 2030) { changeUsd } } } }`;
      const before = (await dataOf(listening, query)).scenario;
      await write(1.2);
      const during = (await dataOf(listening, query)).scenario;
      expect(during).toMatchObject({ id, savedGraphVersion, evidenceChanged: true });
      expect(during.scenarioId).not.toBe(id);
      expect(during.redistribution.scenarioId).toBe(during.scenarioId);
      expect(Number(during.graphVersion)).toBeGreaterThan(Number(savedGraphVersion));
      const exported = await fetch(`${listening().address}/export/${id}.csv`);
      expect(exported.headers.get('x-evidence-changed')).toBe('true');
      await exported.body?.cancel();
      await write(1.1);
      expect((await dataOf(listening, query)).scenario).toEqual({ ...before, graphVersion: expect.any(String) });
    });
  });
}
