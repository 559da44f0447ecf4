import { describe, expect, it } from 'vitest';
import type { GraphApi } from '../graph/ask.ts';

const CHOKEPOINTS = `query ($year: Int!) { chokepoints(year: $year) { year
  stages { stage { slug } before { revenueUsd hhi alternatives } after { revenueUsd hhi alternatives largest { slug } largestShare throughShare }
    resources { resource { slug } capacityShare isBinding dualUsd claims { id } } singleSource { supplier { slug } customer { slug } good claims { id } }
    evidence { id metric } }
  firms(first: 5) { firm { slug } before { revenueUsd betweenness } after { revenueUsd betweenness } stages { slug } singleSource { customer { slug } good } } } }`;
const AGGREGATE = `query ($by: AggregateBy!) { aggregate(by: $by, year: 2030) {
  key firms firmsInGraph reportedRevenueUsd assumedRevenueUsd baselineRevenueUsd scenarioRevenueUsd baselineProfitUsd scenarioProfitUsd changeUsd }
  profitRedistribution { pool(year: 2030) { changeUsd } } }`;

// biome-ignore lint/suspicious/noExplicitAny: a row of an answer, of the shape that a query above selects.
type Row = any;

export function chokepointsSuite(api: GraphApi): void {
  describe('chokepoints', () => {
    it('of 2026 name the laser and its substrate, with what is claimed of their shortage', async () => {
      const { chokepoints } = await api.data(CHOKEPOINTS, { year: 2026 });
      const stage = (slug: string) => chokepoints.stages.find((row: Row) => row.stage.slug === slug);
      expect(stage('substrate').resources[0]).toMatchObject({ resource: { slug: 'inp-substrate' }, isBinding: true });
      const claimed = stage('laser').evidence.map(({ metric }: Row) => metric);
      expect([...new Set(claimed)].sort()).toEqual(['CAPACITY', 'COUNT', 'QUALITATIVE', 'SUPPLY_GAP']);
      expect(stage('laser').after.largest.slug).toBe('lumentum');
      const single = chokepoints.stages.flatMap((row: Row) => row.singleSource);
      expect(single.length).toBeGreaterThan(0);
      for (const { claims } of single) expect(claims.length).toBeGreaterThan(0);
    });

    it('name single sources that deliver in the year, and count no supplier whose delivery has ended', async () => {
      const sourcesOf = async (year: number) => {
        const { chokepoints } = await api.data(CHOKEPOINTS, { year });
        const all = chokepoints.stages.flatMap((row: Row) => row.singleSource);
        return all.map((row: Row) => `${row.supplier.slug} ${row.customer.slug} ${row.good}`);
      };
      // Innolight's deliveries to Alibaba and Tencent end with 2026.
      const [before, after] = [await sourcesOf(2026), await sourcesOf(2030)];
      const ended = 'innolight alibaba pluggable';
      const left = 'credo tencent pluggable';
      expect([before.includes(ended), before.includes(left)]).toEqual([true, false]);
      expect([after.includes(ended), after.includes(left)]).toEqual([false, true]);
    });

    it('of 2030 differ before and after adoption', async () => {
      const { chokepoints } = await api.data(CHOKEPOINTS, { year: 2030 });
      const [first] = chokepoints.firms;
      expect(first.after.betweenness).toBeGreaterThan(0);
      expect(chokepoints.firms.some(({ before, after }: Row) => before.betweenness !== after.betweenness)).toBe(true);
      const late = await api.ask(CHOKEPOINTS, { year: 2050 });
      expect(late.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'year' } }]);
    });
  });

  describe('aggregate', () => {
    it.each(['COUNTRY', 'STAGE', 'TECHNOLOGY', 'LISTED'])('by %s sums to the pool', async (by) => {
      const { aggregate, profitRedistribution } = await api.data(AGGREGATE, { by });
      const sum = aggregate.reduce((all: number, { changeUsd }: Row) => all + changeUsd, 0);
      expect(sum).toBeCloseTo(profitRedistribution.pool.changeUsd, 2);
    });

    it('by country and by role count the firms of the graph', async () => {
      const { aggregate } = await api.data(AGGREGATE, { by: 'COUNTRY' });
      expect(aggregate.find(({ key }: Row) => key === 'US').firmsInGraph).toBeGreaterThan(80);
      // Samsung's revenue is recalled, SK hynix's is not.
      const korea = aggregate.find(({ key }: Row) => key === 'KR');
      expect(korea.assumedRevenueUsd / korea.reportedRevenueUsd).toBeCloseTo(0.77, 2);
      const roles = (await api.data(AGGREGATE, { by: 'ROLE' })).aggregate;
      expect(roles.find(({ key }: Row) => key === 'laser-maker').firmsInGraph).toBeGreaterThan(20);
    });
  });
}
