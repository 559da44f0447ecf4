import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeFirms } from '../../../src/ingest/edit/merge-firms.ts';
import { retractClaim } from '../../../src/ingest/edit/retract.ts';
import { type Listening, post } from '../../support/http.ts';
import { NOW } from '../writing/asking.ts';
import { dataOf, save } from './asked.ts';

const REQUEST = { actor: 'ann', at: NOW, reason: 'they are one', expectedVersion: null, idempotency: null };

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

  describe('a scenario that names a firm', () => {
    const place = { technology: 'cpo', stage: 'optical-engine' };
    const scenario = {
      shares: [{ ...place, firm: 'ayarlabs', share: 0.05 }],
      margins: [{ ...place, firm: 'ayarlabs', margin: 0.2 }],
    };
    const OF = '{ firmChangeUsd: { of: "ayarlabs", year: 2030 } }';
    const figures = (id: string) => `{
      scenario(id: "${id}") { redistribution {
        firms(year: 2030) { firm { slug } changeUsd }
        sensitivity(firm: "ayarlabs", year: 2030, first: 1) { parameter }
        measured: sensitivity(of: ${OF}, first: 1) { parameter }
      } }
    }`;
    const GOAL = `query ($scenario: ScenarioInput) {
      goalSeek(scenario: $scenario, lever: { share: { technology: "cpo", stage: "optical-engine", firm: "ayarlabs" } },
        target: { output: ${OF}, equals: 1000000 }) { range { high } }
    }`;

    let id = '';
    beforeAll(async () => {
      ({ id } = (await save(listening, { title: 'Of a newcomer', scenario })).scenario);
    });

    it('goes on to answer where that firm becomes part of another', async () => {
      const { store, address } = listening();
      const changeOf = async (slug: string) => {
        const { firms } = (await dataOf(listening, figures(id))).scenario.redistribution;
        const found = firms.find(({ firm }: { firm: { slug: string } | null }) => firm?.slug === slug);
        return found?.changeUsd;
      };
      const before = await changeOf('ayarlabs');
      expect(before).toBeGreaterThan(0);
      await mergeFirms(store, { keep: 'xscape', merge: 'ayarlabs' }, REQUEST);
      expect(await changeOf('xscape')).toBe(before);
      expect((await dataOf(listening, GOAL, { scenario })).goalSeek.range.high).toBeGreaterThan(0);
      const exported = await fetch(`${address}/export/${id}.csv`);
      expect([exported.status, await exported.text()]).toEqual([200, expect.stringContaining('xscape')]);
    });

    it('then names the one that stayed, for who reads it and for who forks it by either slug', async () => {
      const margins = [{ ...place, firm: 'xscape', margin: 0.2 }];
      const read = (await dataOf(listening, `{ scenario(id: "${id}") { scenario baseline } }`)).scenario;
      expect(read).toEqual({
        scenario: { shares: [{ ...place, firm: 'xscape', share: 0.05 }], margins },
        baseline: null,
      });
      for (const firm of ['xscape', 'ayarlabs']) {
        const changes = { shares: [{ ...place, firm, share: 0.07 }] };
        const { userErrors, scenario: of } = await save(listening, { title: 'x', forkOf: id, scenario: changes });
        expect(userErrors).toEqual([]);
        expect(of.scenario).toEqual({ shares: [{ ...place, firm: 'xscape', share: 0.07 }], margins });
      }
    });
  });

  describe('a saved scenario that no longer holds', () => {
    const scenario = { margins: [{ stage: 'retimer', firm: 'marvell', margin: 0.2 }] };
    let [id, held] = ['', ''];
    beforeAll(async () => {
      ({ id } = (await save(listening, { title: 'Of one who leaves', scenario })).scenario);
      held = `scenario.margins.firm of retimer, marvell in "${id}": marvell has no share of retimer; firms that have: asteralabs, credo`;
      for (const number of ['share', 'margin'])
        await retractClaim(listening().store, `house:${number}/marvell/retimer/copper`, REQUEST);
    });

    it('says so, and can be opened with its levers', async () => {
      const { scenario: of } = await dataOf(
        listening,
        `{ scenario(id: "${id}") { title scenario scenarioId graphVersion savedGraphVersion evidenceChanged } }`,
      );
      expect(of).toMatchObject({ title: 'Of one who leaves', scenario, scenarioId: null, evidenceChanged: true });
      expect(Number(of.graphVersion)).toBeGreaterThan(Number(of.savedGraphVersion));
    });

    it('leaves the others of its list their answers, and says which it is that has none', async () => {
      const asked = 'id scenarioId evidenceChanged redistribution { scenarioId }';
      const { data, errors } = (await post(listening().address, `{ scenarios(first: 100) { nodes { ${asked} } } }`))
        .body;
      const { nodes } = data.scenarios as { nodes: readonly { id: string; redistribution: unknown }[] };
      expect(nodes.find((node) => node.id === id)).toEqual({
        ...{ id, scenarioId: null, evidenceChanged: true, redistribution: null },
      });
      expect(nodes.filter(({ redistribution }) => redistribution === null)).toHaveLength(1);
      expect(errors).toEqual([expect.objectContaining({ message: held })]);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
    });

    it('is refused by its name where it is asked, compared or exported', async () => {
      const { address } = listening();
      const of = (query: string) => post(address, query).then(({ body }) => body.errors?.[0]);
      expect(await of(`{ scenario(id: "${id}") { redistribution { scenarioId } } }`)).toMatchObject({
        ...{ message: held, extensions: { argument: 'id' } },
      });
      expect(
        await of(`{ compareScenarios(a: { id: "default" }, b: { id: "${id}" }, year: 2030) { year } }`),
      ).toMatchObject({ message: held, extensions: { argument: 'b.id' } });
      const file = await fetch(`${address}/export/${id}.csv`);
      expect([file.status, await file.json()]).toMatchObject([422, { error: { message: held, argument: 'id' } }]);
    });
  });
}
