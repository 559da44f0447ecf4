import { describe, expect, it } from 'vitest';
import { BASE_CASE } from '../../../src/api/scenarios/base-case.ts';
import { openCatalogue } from '../../../src/api/scenarios/open-catalogue.ts';
import { presetFaults } from '../../../src/api/scenarios/preset-faults.ts';
import { createApi } from '../../../src/api/server/create-api.ts';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import { type Listening, post } from '../../support/http.ts';
import { SEED } from '../../support/seed.ts';
import { dataOf } from './asked.ts';

const PRESETS = /* GraphQL */ `
  {
    scenarios(first: 100) {
      nodes {
        id kind title description evidenceChanged scenarioId claims { id }
        redistribution {
          scenarioId
          in2027: pool(year: 2027) { changeUsd }
          pool(year: 2030) { changeUsd }
          mix(domain: SCALE_OUT, year: 2030) { technology { slug } scenarioShare }
          stages(year: 2030) { stage { slug } changeUsd }
          firms(year: 2030) { firm { slug } changeUsd }
        }
      }
    }
  }
`;

/** Changes in 2030 in thousand million US dollars: the pool, Nvidia, TSMC, module makers; CPO's share of scale-out ports. */
const HEADLINES: Readonly<Record<string, readonly number[]>> = {
  default: [2.841, 2.87, 1.641, -3.801, 0.357],
  'article-sources': [2.84, 2.869, 1.64, -3.799, 0.357],
  'article-view': [2.841, 2.87, 1.641, -3.801, 0.357],
  'bofa-evidence': [4.024, 3.182, 1.863, -3.561, 0.357],
  'box-margin-41-7': [15.53, 9.849, 1.641, -3.801, 0.357],
  'box-margin-60': [29.452, 17.506, 1.641, -3.801, 0.357],
  'china-enters-cpo': [2.578, 2.348, 1.641, -3.801, 0.357],
  'cpo-stalls': [0.376, 0.549, 0.307, -0.851, 0.08],
  'early-cpo': [5.988, 4.479, 2.626, -4.786, 0.45],
  'goldman-evidence': [-1.258, 2.037, 0.932, -4.474, 0.357],
  'laser-shortage': [2.841, 2.87, 1.641, -3.801, 0.357],
  'lpo-wins': [1.197, 1.446, 0.753, -1.933, 0.15],
  'npo-first': [0.466, 1.035, 0.472, -1.794, 0.09],
  'nvidia-insources-packaging': [2.608, 2.97, 1.321, -3.801, 0.357],
  'semianalysis-evidence': [-2.056, 1.661, 0.839, -4.79, 0.357],
  'trendforce-evidence': [2.841, 2.87, 1.641, -3.801, 0.357],
};

interface Node {
  readonly id: string;
  readonly scenarioId: string;
  readonly redistribution: {
    readonly scenarioId: string;
    readonly in2027: { readonly changeUsd: number };
    readonly pool: { readonly changeUsd: number };
    readonly mix: readonly { readonly technology: { readonly slug: string }; readonly scenarioShare: number }[];
    readonly stages: readonly { readonly stage: { readonly slug: string }; readonly changeUsd: number }[];
    readonly firms: readonly { readonly firm: { readonly slug: string } | null; readonly changeUsd: number }[];
  };
}

interface Resting {
  readonly id: string;
  readonly claims: readonly { readonly id: string }[];
}

interface Shown {
  readonly id: string;
  readonly scenario: { readonly publishers?: readonly string[] } | null;
  readonly redistribution: Readonly<Record<string, Node['redistribution']['mix']>>;
}

function shareOf(wanted: string, mix: Node['redistribution']['mix'] = []): number {
  return mix.find(({ technology }) => technology.slug === wanted)?.scenarioShare ?? 0;
}

export function presetsSuite(listening: () => Listening): void {
  describe('the presets', () => {
    it('fit the graph: every lever holds and every claim exists', async () => {
      const catalogue = await openCatalogue({ factsFolder: SEED, dataDir: ':memory:', saving: true });
      const { store } = listening();
      const request = { scenario: { prices: [{ technology: 'cpoo', relativePrice: 1 }] }, baseline: null };
      const presets = [...catalogue.presets, { ...BASE_CASE, id: 'bad', claims: ['no-such'], request }];
      const api = createApi({
        store,
        requestTimeoutMs: 20_000,
        reportInternal: () => {},
        catalogue: { ...catalogue, presets },
      });
      expect(await presetFaults(api.createContext())).toEqual([
        'The preset "bad" does not fit the graph: no claim "no-such"',
        expect.stringMatching(/"bad" does not fit the graph: scenario\.prices\[0\]\.technology: .*cpoo/),
      ]);
    });

    it('come first, the base case before the others, and each answers its headline', async () => {
      const { scenarios } = await dataOf(listening, PRESETS);
      const nodes: readonly Node[] = scenarios.nodes;
      const found = Object.fromEntries(nodes.map((node) => [node.id, headlineOf(node)]));
      expect(Object.keys(found)).toEqual(Object.keys(HEADLINES));
      for (const [id, expected] of Object.entries(HEADLINES)) {
        for (const [index, value] of expected.entries())
          expect(found[id]?.[index], `${id} ${index}`).toBeCloseTo(value, 3);
      }
      expect(nodes.every((node) => node.redistribution.scenarioId === node.scenarioId)).toBe(true);
      expect(new Set(nodes.map(({ scenarioId }) => scenarioId)).size).toBe(nodes.length);
    });

    it('let no CPO share fall from one year to the next, but where a publisher speaks for some years only', async () => {
      const domains = ['SCALE_OUT', 'SCALE_UP'];
      const years = Array.from({ length: 12 }, (_, place) => 2024 + place);
      const mixes = domains.flatMap((domain) =>
        years.map(
          (year) => `${domain}_${year}: mix(domain: ${domain}, year: ${year}) { technology { slug } scenarioShare }`,
        ),
      );
      const query = `{ scenarios(first: 100) { nodes { id scenario redistribution { ${mixes.join(' ')} } } } }`;
      const { scenarios } = await dataOf(listening, query);
      const levers: readonly Shown[] = scenarios.nodes.filter(
        ({ scenario }: Shown) => scenario?.publishers === undefined,
      );
      expect(levers.length).toBeGreaterThan(9);
      for (const { id, redistribution } of levers) {
        for (const domain of domains) {
          const shares = years.map((year) => shareOf('cpo', redistribution[`${domain}_${year}`]));
          expect(
            [...shares].sort((a, b) => a - b),
            `${id}, ${domain}`,
          ).toEqual(shares);
        }
      }
    });

    it('say what a laser shortage costs while it lasts', async () => {
      const { scenarios } = await dataOf(listening, PRESETS);
      const shortage = scenarios.nodes.find(({ id }: Node) => id === 'laser-shortage');
      expect(shortage.redistribution.in2027.changeUsd / 1e9).toBeCloseTo(-1.904, 3);
    });

    it('say which ports a laser shortage leaves unshipped', async () => {
      const mixes = [2026, 2027, 2028].map((year) => `in${year}: mix(domain: SCALE_OUT, year: ${year}) ${SHIPPED}`);
      const { scenario, whole } = await dataOf(
        listening,
        `{ scenario(id: "laser-shortage") { description redistribution { ${mixes.join(' ')} } }
           whole: scenario(id: "default") { redistribution { ${mixes.join(' ')} } } }`,
      );
      const shippedOf = (technology: string) =>
        [2026, 2027, 2028].map((year) => {
          const ports = ({ redistribution }: typeof whole) =>
            redistribution[`in${year}`].find((row: typeof whole) => row.technology.slug === technology).scenarioPorts;
          return Math.round((ports(scenario) / ports(whole)) * 1000) / 1000;
        });
      expect(shippedOf('lpo')).toEqual([0, 0, 0.218]);
      expect(shippedOf('dsp-pluggable')).toEqual([0.796, 0.866, 1]);
      expect(shippedOf('cpo')).toEqual([1, 1, 1]);
      expect(scenario.description).toMatch(/LPO first.*part of the DSP pluggables of 2026 and 2027, and no CPO/);
    });

    it('keep LPO ahead of CPO in every year before 2030 where they rest on the claim that it is', async () => {
      const years = [2026, 2027, 2028, 2029];
      const mixes = years.map(
        (year) => `in${year}: mix(domain: SCALE_OUT, year: ${year}) { technology { slug } scenarioShare }`,
      );
      const query = `{ scenarios(first: 100) { nodes { id claims { id } redistribution { ${mixes.join(' ')} } } } }`;
      const { scenarios } = await dataOf(listening, query);
      const lead = toGlobalId('Claim', 'c27-lpo-outships-cpo-bernstein');
      const resting = scenarios.nodes.filter(({ claims }: Resting) => claims.some(({ id }) => id === lead));
      expect(resting.map(({ id }: Resting) => id)).toEqual(['article-view', 'lpo-wins']);
      for (const { id, redistribution } of resting) {
        for (const year of years) {
          const mix = redistribution[`in${year}`];
          expect(shareOf('lpo', mix), `${id}, ${year}`).toBeGreaterThan(shareOf('cpo', mix));
        }
      }
    });

    it('are found by slug and by what they resolve to, with their claims', async () => {
      const bySlug = await dataOf(listening, '{ scenario(id: "early-cpo") { title scenarioId claims { id } } }');
      const query = `{ scenario(id: "${bySlug.scenario.scenarioId}") { id title } }`;
      expect((await dataOf(listening, query)).scenario).toEqual({ id: 'early-cpo', title: bySlug.scenario.title });
      expect(bySlug.scenario.claims.map(({ id }: { id: string }) => id)).toContain(
        toGlobalId('Claim', 'c22-early-cpo-adopters'),
      );
    });

    it('answer what their levers answer, byte for byte', async () => {
      const { scenario } = await dataOf(
        listening,
        `{ scenario(id: "lpo-wins") { scenario redistribution ${FIGURES} } }`,
      );
      const again = await dataOf(
        listening,
        `query($levers: ScenarioInput) { profitRedistribution(scenario: $levers) ${FIGURES} }`,
        {
          levers: scenario.scenario,
        },
      );
      expect(JSON.stringify(again.profitRedistribution)).toBe(JSON.stringify(scenario.redistribution));
    });

    it('suggest a near slug for a wrong one', async () => {
      const { body } = await post(listening().address, '{ scenario(id: "early-cpu") { id } }');
      expect(body).toMatchObject({
        data: { scenario: null },
        extensions: { suggestions: [{ path: ['scenario'], value: 'early-cpu', suggestions: ['early-cpo'] }] },
      });
    });
  });
}

const SHIPPED = '{ technology { slug } scenarioPorts }';

const FIGURES = '{ scenarioId firms(year: 2029) { name changeUsd presentValueUsd } flows(year: 2029) { amountUsd } }';

function headlineOf({ redistribution }: Node): readonly number[] {
  const { pool, mix, stages, firms } = redistribution;
  const firm = (slug: string) => firms.find((row) => row.firm?.slug === slug)?.changeUsd ?? Number.NaN;
  const modules = stages.find(({ stage }) => stage.slug === 'module-assembly')?.changeUsd ?? Number.NaN;
  const usd = [pool.changeUsd, firm('nvidia'), firm('tsmc'), modules].map((amount) => amount / 1e9);
  return [...usd, mix.find(({ technology }) => technology.slug === 'cpo')?.scenarioShare ?? Number.NaN];
}
