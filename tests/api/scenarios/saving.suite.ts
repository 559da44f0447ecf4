import { describe, expect, it } from 'vitest';
import { scenariosMutation } from '../../../src/api/resolvers/scenarios/mutation.ts';
import { openCatalogue } from '../../../src/api/scenarios/open-catalogue.ts';
import { createApi } from '../../../src/api/server/create-api.ts';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import { type Listening, post } from '../../support/http.ts';
import { SEED } from '../../support/seed.ts';
import { dataOf, save } from './asked.ts';

const price = (relativePrice: number) => ({ prices: [{ technology: 'cpo', relativePrice }] });
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly kind: string; readonly title: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const REFUSED = { scenario: null, created: false };

export function savingSuite(listening: () => Listening): void {
  describe('a saved scenario', () => {
    it('lies under the id of what it resolves to, with the levers as given', async () => {
      const scenario = { name: 'mine', ...price(1.25) };
      const saved = await save(listening, { title: ' Dear CPO ', description: 'What if.', scenario });
      expect(saved).toMatchObject({ created: true, userErrors: [] });
      expect(saved.scenario).toMatchObject({
        kind: 'SAVED',
        title: 'Dear CPO',
        scenario,
        baseline: null,
        evidenceChanged: false,
      });
      expect(saved.scenario.savedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
      const { profitRedistribution } = await dataOf(
        listening,
        '{ profitRedistribution(scenario: { prices: [{ technology: "cpo", relativePrice: 1.25 }] }) { scenarioId graphVersion } }',
      );
      expect(profitRedistribution).toEqual({
        scenarioId: saved.scenario.id,
        graphVersion: saved.scenario.savedGraphVersion,
      });
    });

    it('keeps its first words when it is saved again', async () => {
      const again = await save(listening, { title: 'Another title', scenario: price(1.25) });
      expect(again).toMatchObject({ created: false, userErrors: [], scenario: { title: 'Dear CPO' } });
    });

    it('answers the same bytes whenever its id is asked', async () => {
      const { scenario } = await save(listening, { title: 'Dear CPO', scenario: price(1.25) });
      const query = `{ scenario(id: "${scenario.id}") { redistribution { scenarioId firms(year: 2030) { name changeUsd attribution { lever amountUsd } } } } }`;
      const [first, second] = [await dataOf(listening, query), await dataOf(listening, query)];
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      expect(first.scenario.redistribution.scenarioId).toBe(scenario.id);
    });

    it('with changes has another id, and says from where it comes', async () => {
      const fork = await save(listening, { title: 'Cheap but early', forkOf: 'early-cpo', scenario: price(0.9) });
      expect(fork.scenario).toMatchObject({ forkOf: 'early-cpo', scenario: price(0.9) });
      expect(fork.scenario.scenario.adoption).toHaveLength(2);
      const of = await save(listening, { title: 'Dearer again', forkOf: fork.scenario.id, scenario: price(1.4) });
      expect(of.scenario).toMatchObject({ forkOf: fork.scenario.id, scenario: { prices: price(1.4).prices } });
      expect(of.scenario.scenario.adoption).toEqual(fork.scenario.scenario.adoption);
      expect(new Set([fork.scenario.id, of.scenario.id]).size).toBe(2);
    });

    it('with changes names a thing by slug or by global id', async () => {
      const dear = await save(listening, { title: 'Dear CPO', scenario: price(1.25) });
      const changes = { prices: [{ technology: toGlobalId('Technology', 'cpo'), relativePrice: 1.25 }] };
      const same = await save(listening, { title: 'x', forkOf: dear.scenario.id, scenario: changes });
      expect(same).toMatchObject({ created: false, userErrors: [], scenario: { id: dear.scenario.id } });
    });

    it.each(['early-cpo', 'default'])('is the preset %s where it resolves to the same', async (slug) => {
      const preset = await dataOf(
        listening,
        `{ scenario(id: "${slug}") { id title kind scenarioId scenario baseline } }`,
      );
      const { scenarioId, scenario, baseline, ...words } = preset.scenario;
      const saved = await save(listening, { title: 'Mine now', scenario, baseline });
      expect(saved).toMatchObject({ created: false, userErrors: [], scenario: words });
      const { scenario: found } = await dataOf(listening, `{ scenario(id: "${scenarioId}") { id title kind } }`);
      expect(found).toEqual(words);
    });

    it('follows the presets in the list, the newest first, page by page', async () => {
      const page =
        'query($after: String) { scenarios(first: 5, after: $after) { totalCount nodes { id kind title } edges { cursor } pageInfo { hasNextPage endCursor } } }';
      const titles: string[] = [];
      const seen = new Set<string>();
      let after: string | null = null;
      for (let pages = 0; pages < 10; pages++) {
        const { scenarios }: { readonly scenarios: Page } = await dataOf(listening, page, { after });
        for (const node of scenarios.nodes) {
          seen.add(node.id);
          if (node.kind === 'SAVED') titles.push(node.title);
        }
        after = scenarios.pageInfo.endCursor;
        expect(scenarios.totalCount).toBe(19);
        if (!scenarios.pageInfo.hasNextPage) break;
      }
      expect(titles).toEqual(['Dearer again', 'Cheap but early', 'Dear CPO']);
      expect(seen.size).toBe(19);
      const { body } = await post(listening().address, '{ scenarios(after: "abc") { totalCount } }');
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    });

    it('with a change of demand in one domain keeps the rest, and is not refused for what it did not send', async () => {
      const parent = await save(listening, { title: 'Growing', scenario: { demand: [{ growthPerYear: 0.11 }] } });
      const demand = [
        { domain: 'SCALE_OUT', growthPerYear: 0.2 },
        { domain: 'SCALE_UP', elasticity: 0.3 },
      ];
      const forked = await save(listening, { title: 'x', forkOf: parent.scenario.id, scenario: { demand } });
      expect(forked.userErrors).toEqual([]);
      expect(forked.scenario.scenario.demand).toEqual([{ domain: 'SCALE_UP', growthPerYear: 0.11 }, ...demand]);
    });

    it('is nobody else’s, though their levers come to the same figures', async () => {
      const idle = { shares: [{ technology: 'lpo', stage: 'optical-engine', firm: 'marvell', share: 0.5 }] };
      const everywhere = { demand: [{ growthPerYear: 0.07 }] };
      const each = { demand: ['SCALE_OUT', 'SCALE_UP'].map((domain) => ({ domain, growthPerYear: 0.07 })) };
      for (const scenario of [idle, everywhere, each, { knownOn: '2099-12-31' }]) {
        const saved = await save(listening, { title: 'Mine', scenario });
        expect(saved).toMatchObject({ created: true, userErrors: [], scenario: { kind: 'SAVED', scenario } });
      }
      const turned = { demand: each.demand.toReversed() };
      const again = await save(listening, { title: 'x', scenario: turned });
      expect(again).toMatchObject({ created: false, scenario: { title: 'Mine', scenario: each } });
    });

    it('is refused with every fault of its levers as data', async () => {
      const scenario = { ...price(-1), shares: [{ technology: 'cpo', stage: 'laser', firm: 'nvida', share: 0.1 }] };
      expect(await save(listening, { title: 'Wrong', scenario })).toEqual({
        ...REFUSED,
        userErrors: [
          expect.objectContaining({ field: 'input.scenario.prices[0].relativePrice', code: 'BAD_USER_INPUT' }),
          expect.objectContaining({
            field: 'input.scenario.shares[0].firm',
            suggestions: expect.arrayContaining(['nvidia']),
          }),
        ],
      });
    });

    describe('with changes that are refused', () => {
      const margin = { stage: 'laser', firm: 'lumentum', margin: 0.2 };
      const parent = { fromYear: 2025, margins: [margin], ...price(1.3) };
      const refused = async (scenario: Readonly<Record<string, unknown>>) => {
        const { scenario: of } = await save(listening, { title: 'Parent', scenario: parent });
        const { userErrors } = await save(listening, { title: 'x', forkOf: of.id, scenario });
        return { id: of.id, userErrors };
      };

      it('names the entry that was sent, not where it stands among those of its origin', async () => {
        const prices = [
          { technology: 'lpo', relativePrice: 0.8 },
          { technology: 'npo', relativePrice: -1 },
        ];
        expect((await refused({ prices })).userErrors).toEqual([
          expect.objectContaining({ field: 'input.scenario.prices[1].relativePrice', code: 'BAD_USER_INPUT' }),
        ]);
      });

      it('names the entry that was sent where it leaves no room for one of its origin', async () => {
        const of = (firm: string, share: number) => ({ technology: 'cpo', stage: 'laser', firm, share });
        const { scenario } = await save(listening, { title: 'Shares', scenario: { shares: [of('lumentum', 0.6)] } });
        const changes = { shares: [of('coherent', 0.7)] };
        const { userErrors } = await save(listening, { title: 'x', forkOf: scenario.id, scenario: changes });
        expect(userErrors).toEqual([expect.objectContaining({ field: 'input.scenario.shares[0].share' })]);
      });

      it('says in words which lever of its origin one clashes with', async () => {
        const { id, userErrors } = await refused({ margins: [{ ...margin, technology: 'cpo' }] });
        expect(userErrors).toEqual([expect.objectContaining({ field: 'input.scenario.margins[0]' })]);
        expect(userErrors[0].message).toContain(`which scenario.margins of laser, lumentum in "${id}" sets already`);
      });

      it('says in words what its origin holds that no longer fits', async () => {
        const { id, userErrors } = await refused({ toYear: 2024 });
        expect(userErrors).toEqual([expect.objectContaining({ field: 'input.forkOf' })]);
        expect(userErrors[0].message).toBe(
          `scenario.fromYear in "${id}", from which this starts: 2025 comes after the last year, 2024. Give it here to replace it.`,
        );
      });
    });

    it('is refused for its words or an unknown origin', async () => {
      const wrong = await save(listening, { title: ' ', description: 'x'.repeat(2_001), forkOf: 'early-cpu' });
      expect(wrong).toMatchObject(REFUSED);
      expect(wrong.userErrors).toEqual([
        expect.objectContaining({ field: 'input.title', code: 'BAD_USER_INPUT' }),
        expect.objectContaining({ field: 'input.description', code: 'BAD_USER_INPUT' }),
        expect.objectContaining({ field: 'input.forkOf', code: 'NOT_FOUND', suggestions: ['early-cpo'] }),
      ]);
    });

    it('is refused above 64 KB', async () => {
      const share = (index: number) => ({ year: 2000 + index, share: 0.123456789012345 });
      const table = Array.from({ length: 101 }, (_, index) => share(index));
      const adoption = [{ domain: 'SCALE_OUT', technology: 'cpo', curve: { table } }];
      const large = await save(listening, { title: 'Large', scenario: { name: 'n'.repeat(65_536), adoption } });
      expect(large).toMatchObject(REFUSED);
      expect(large.userErrors[0]).toMatchObject({ field: 'input', code: 'TOO_LARGE' });
      expect(large.userErrors[0].message).toMatch(/65,536/);
    });

    it('cannot be saved where saving is switched off; presets can be read', async () => {
      const catalogue = await openCatalogue({ factsFolder: SEED, dataDir: ':memory:', saving: false });
      const api = createApi({
        store: listening().store,
        requestTimeoutMs: 20_000,
        reportInternal: () => {},
        catalogue,
      });
      const call = async () => scenariosMutation.saveScenario({}, { input: { title: 'x' } }, api.createContext());
      await expect(call()).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
      expect(catalogue.presets).toHaveLength(16);
    });
  });
}
