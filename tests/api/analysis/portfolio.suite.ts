import { describe, expect, it } from 'vitest';
import type { GraphApi } from '../graph/ask.ts';

const PORTFOLIO = `query ($holdings: [HoldingInput!]!, $scenario: ScenarioInput) {
  portfolioImpact(holdings: $holdings, year: 2030, scenario: $scenario) {
    holdings { firm { slug } weight inChain changeUsd materiality { share fiscalYear reason } weightedShare interval { p5 p50 p95 } materialityInterval { p50 } }
    unknown { value weight suggestions }
    total { weight coveredWeight changeUsd weightedShare interval { p5 p50 p95 mean } materialityInterval { p5 p50 p95 } }
    hedges(first: 3) { firm { slug } correlation changeUsd interval { p50 } } }
  nvidia: firm(slug: "nvidia") { redistribution(year: 2030, scenario: $scenario) { changeUsd } } }`;
const GROUPS = `query ($scenario: ScenarioInput) { profitRedistribution(scenario: $scenario) {
  firms(year: 2030, first: 100, grouped: true) { name firm { slug name } materiality { share fiscalYear reason } } } }`;
/** Enosemi is AMD's. */
const ENOSEMI_ENTERS = { shares: [{ technology: 'cpo', stage: 'optical-engine', firm: 'enosemi', share: 0.05 }] };
const HOLDINGS = [
  { ticker: 'LITE', weight: 0.5 },
  { slug: 'nvidia', weight: 0.3 },
  { slug: 'innolihgt', weight: 0.2 },
];
const DRAWS = { uncertainty: { draws: 256 } };

export function portfolioSuite(api: GraphApi): void {
  describe('portfolioImpact', () => {
    it('answers by holding and in total, and lists what it does not know', async () => {
      const { portfolioImpact: impact, nvidia } = await api.data(PORTFOLIO, { holdings: HOLDINGS });
      expect(impact.holdings.map(({ firm }: { firm: { slug: string } }) => firm.slug)).toEqual(['lumentum', 'nvidia']);
      expect(impact.holdings[1].changeUsd).toBe(nvidia.redistribution.changeUsd);
      expect(impact.unknown).toMatchObject([{ value: 'innolihgt', weight: 0.2, suggestions: ['innolight'] }]);
      const sum = impact.holdings.reduce((all: number, row: { changeUsd: number }) => all + row.changeUsd, 0);
      expect(impact.total.changeUsd).toBeCloseTo(sum, 3);
      expect([impact.total.interval, impact.hedges]).toEqual([null, []]);
    });

    it('finds all tickers by one look at the names, however many there are', async () => {
      const holdings = ['LITE', 'NVDA', 'AVGO', 'COHR', 'MRVL', 'lite'].map((ticker) => ({ ticker, weight: 0.1 }));
      // In any order: some run side by side.
      const runsFor = async (some: typeof holdings) =>
        (await api.ask(PORTFOLIO, { holdings: some })).statements.toSorted();
      await api.ask(PORTFOLIO, { holdings });
      expect(await runsFor(holdings)).toEqual(await runsFor(holdings.slice(0, 1)));
      const { data, errors } = await api.ask(PORTFOLIO, { holdings });
      expect(errors).toEqual([]);
      expect(data.portfolioImpact.holdings.map(({ firm }: { firm: { slug: string } }) => firm.slug)).toEqual([
        ...['lumentum', 'nvidia', 'broadcom', 'coherent', 'marvell'],
      ]);
    });

    it('leaves out of the total a holding whose last full fiscal year is not known, and says so', async () => {
      const holdings = [
        { slug: 'tsmc', weight: 0.6 },
        { slug: 'innolight', weight: 0.4 },
      ];
      const { portfolioImpact: impact } = await api.data(PORTFOLIO, { holdings });
      expect(impact.holdings[1]).toMatchObject({
        materiality: {
          share: null,
          fiscalYear: 'FY2025',
          reason: 'Operating income of FY2025 is not known; the last known is that of FY2024.',
        },
        weightedShare: null,
      });
      expect(impact.total.coveredWeight).toBe(0.6);
    });

    it('weighs a parent that captures nothing itself by its own income, as its group does', async () => {
      const holdings = [{ slug: 'amd', weight: 1 }];
      const { portfolioImpact: impact } = await api.data(PORTFOLIO, { holdings, scenario: ENOSEMI_ENTERS });
      const [{ materiality, weightedShare, changeUsd }] = impact.holdings;
      expect(materiality).toMatchObject({ fiscalYear: 'FY2025', reason: null });
      expect([weightedShare, changeUsd > 0]).toEqual([materiality.share, true]);
      const { profitRedistribution } = await api.data(GROUPS, { scenario: ENOSEMI_ENTERS });
      const group = profitRedistribution.firms.find(
        (row: { firm: { slug: string } | null }) => row.firm?.slug === 'amd',
      );
      expect([group.name, group.materiality]).toEqual([group.firm.name, materiality]);
    });

    it('weighs such a parent by what it had published by a day', async () => {
      const weighed = async (knownOn: string) => {
        const asked = { holdings: [{ slug: 'amd', weight: 1 }], scenario: { ...ENOSEMI_ENTERS, knownOn } };
        return (await api.data(PORTFOLIO, asked)).portfolioImpact.holdings[0].materiality.fiscalYear;
      };
      expect([await weighed('2030-01-01'), await weighed('2025-12-31')]).toEqual(['FY2025', null]);
    });

    it('has intervals and hedges where draws are asked for', async () => {
      const { portfolioImpact: impact } = await api.data(PORTFOLIO, { holdings: HOLDINGS, scenario: DRAWS });
      const { p5, p50, p95 } = impact.total.interval;
      expect([p5, p50, p95]).toEqual([p5, p50, p95].toSorted((a, b) => a - b));
      expect(impact.holdings.every(({ interval }: { interval: unknown }) => interval !== null)).toBe(true);
      expect(impact.hedges).toHaveLength(3);
      expect(impact.hedges[0].correlation).toBeLessThan(0);
    });

    it('says what tells firms of one ticker apart: the exchange, or where they share that too, the slug', async () => {
      const cypher = `// test-shared
UNWIND ['ONE:SHR', 'ONE:SHR', 'TWO:SHR'] AS listing
CREATE (:Firm {slug: 'shared-' + toString(rand()), name: 'Shared', nameKey: 'shared', listings: [listing]})`;
      // As a load does, which the history tells nothing of.
      const raised = "// test-version\nMATCH (state:GraphState {id: 'graph'}) SET state.version = state.version + 1";
      await api.store().write(async (transaction) => {
        await transaction.run({ name: 'test-shared', cypher });
        await transaction.run({ name: 'test-version', cypher: raised });
      });
      const faultOf = async (holding: object) => (await api.ask(PORTFOLIO, { holdings: [holding] })).errors[0];
      const any = await faultOf({ ticker: 'shr', weight: 1 });
      expect(any).toMatchObject({ extensions: { argument: 'holdings[0].exchange', suggestions: ['ONE', 'TWO'] } });
      const one = await faultOf({ ticker: 'shr', exchange: 'one', weight: 1 });
      expect(one?.message).toContain('2 firms are listed as ONE:SHR; ask for one by its slug');
      expect(one).toMatchObject({ extensions: { argument: 'holdings[0].ticker' } });
    });

    it.each([
      ['nothing', [], 'holdings'],
      ['neither a ticker nor a slug', [{ weight: 1 }], 'holdings[0]'],
      ['too great a weight', [{ slug: 'nvidia', weight: 101 }], 'holdings[0].weight'],
    ])('of %s is refused', async (_what, holdings, argument) => {
      const { errors } = await api.ask(PORTFOLIO, { holdings });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    });
  });
}
