import { describe, expect, it } from 'vitest';
import type { GraphApi } from '../graph/ask.ts';

const DISRUPTION = `query ($of: DisruptionInput!, $from: Date!, $months: Int, $severity: Float) {
  disruption(of: $of, from: $from, months: $months, severity: $severity) {
    missedUsd missedPorts profitChangeUsd
    years { year lostPart
      hits { holder { name firm { slug } } stage { slug } technology { slug } share }
      stages { stage { slug } resource { slug } lostShare capacityShareBefore capacityShareAfter }
      total { missedPorts missedUsd } technologies { technology { slug } domain missedPorts }
      binding { resource { slug } stage { slug } wasBinding dualUsd claims { id } } profit { beforeUsd afterUsd changeUsd }
      losers(first: 3) { holder { name firm { slug } } isHit changeUsd } gainers(first: 3) { holder { name } changeUsd } } } }`;

export function disruptionSuite(api: GraphApi): void {
  describe('disruption', () => {
    it('of Lumentum for a year leaves the laser binding, with the claims of its capacity', async () => {
      const { disruption } = await api.data(DISRUPTION, { of: { firms: ['lumentum'] }, from: '2027-01-01' });
      const [year, ...others] = disruption.years;
      expect([others, year.lostPart]).toEqual([[], 1]);
      expect(disruption.missedUsd).toBeGreaterThan(5e9);
      const laser = year.binding.find((row: { resource: { slug: string } | null }) => row.resource?.slug === 'laser');
      expect(laser).toMatchObject({ wasBinding: false, stage: { slug: 'laser' } });
      expect(laser.claims.length).toBeGreaterThan(0);
      expect(year.losers[0].holder.firm.slug).toBe('innolight');
      expect(year.gainers.length).toBeGreaterThan(0);
    });

    it('over two calendar years is divided between them', async () => {
      const { disruption } = await api.data(DISRUPTION, {
        of: { stages: ['substrate'] },
        from: '2027-07-01',
        severity: 0.2,
      });
      const parts = disruption.years.map((row: { year: number; lostPart: number }) => [row.year, row.lostPart]);
      expect(parts).toEqual([
        [2027, 0.1],
        [2028, 0.1],
      ]);
      expect(disruption.years[0].stages[0]).toMatchObject({ resource: { slug: 'inp-substrate' }, lostShare: 0.1 });
    });

    it('of a country is of the firms with their head office there', async () => {
      const { disruption } = await api.data(DISRUPTION, {
        of: { countries: ['cn'], stages: ['laser'] },
        from: '2027-01-01',
      });
      const hit = new Set(
        disruption.years[0].hits.map((row: { holder: { firm: { slug: string } } }) => row.holder.firm.slug),
      );
      expect([...hit]).toEqual(['yuanjie']);
    });

    it.each([
      ['nobody', { of: {}, from: '2027-01-01' }, 'of'],
      ['an empty list of firms', { of: { firms: [] }, from: '2027-01-01' }, 'of'],
      ['empty lists alone', { of: { firms: [], countries: [], stages: [] }, from: '2027-01-01' }, 'of'],
      ['an unknown firm', { of: { firms: ['lumentun'] }, from: '2027-01-01' }, 'of.firms[0]'],
      ['a country without firms', { of: { countries: ['AQ'] }, from: '2027-01-01' }, 'of.countries[0]'],
      ['such a country beside another', { of: { countries: ['tw', 'UK'] }, from: '2027-01-01' }, 'of.countries[1]'],
      ['a year outside of the scenario', { of: { firms: ['axt'] }, from: '2036-07-01' }, 'from'],
      ['more months than the scenario has', { of: { firms: ['axt'] }, from: '2035-07-01' }, 'months'],
      ['more than all', { of: { firms: ['axt'] }, from: '2027-01-01', severity: 1.5 }, 'severity'],
      ['no month', { of: { firms: ['axt'] }, from: '2027-01-01', months: 0 }, 'months'],
    ])('of %s is refused', async (_what, variables, argument) => {
      const { errors } = await api.ask(DISRUPTION, variables);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    });
  });
}
