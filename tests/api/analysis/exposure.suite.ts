import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import type { GraphApi } from '../graph/ask.ts';

const EXPOSURE = `query ($firm: ID!, $to: ExposureTarget!, $year: Int!, $direction: ExposureDirection, $scenario: ScenarioInput) {
  exposure(firm: $firm, to: $to, year: $year, direction: $direction, scenario: $scenario) {
    firm { slug } target { id } revenueUsd revenueBasis
    total { share { low mid high } usd { low mid high } } disclosed { share { mid } } inferred { share { mid } } direct { share { mid } }
    chains(first: 3) { share usd disclosed hops {
      from { name firm { slug } } to { name stage { slug } } share disclosed technology { slug } buyer { slug } seller { slug } claims { id } } } } }`;

export function exposureSuite(api: GraphApi): void {
  describe('exposure', () => {
    const asOf = async (firm: string, customer: string, knownOn?: string) => {
      const asked = { firm, to: { firm: customer }, year: 2030, direction: 'CUSTOMERS', scenario: { knownOn } };
      return (await api.data(EXPOSURE, asked)).exposure;
    };

    it('of the substrate maker to Nvidia leads through the laser makers, with claims for every hop', async () => {
      const { exposure } = await api.data(EXPOSURE, {
        firm: 'axt',
        to: { firm: 'nvidia' },
        year: 2030,
        direction: 'CUSTOMERS',
      });
      const { total, disclosed, inferred, direct, chains, revenueUsd } = exposure;
      expect(total.share.mid).toBeGreaterThan(0.05);
      expect(total.share.low).toBeLessThanOrEqual(total.share.mid);
      expect(total.usd.mid).toBeCloseTo(total.share.mid * revenueUsd, 3);
      expect(disclosed.share.mid + inferred.share.mid).toBeCloseTo(total.share.mid, 12);
      expect(direct.share.mid).toBe(0);
      const [first] = chains;
      expect(first.hops.map((hop: { seller: { slug: string } }) => hop.seller.slug)[0]).toBe('substrate');
      for (const hop of first.hops) expect(hop.claims.length).toBeGreaterThan(0);
    });

    it('of Lumentum to Nvidia reaches as far as what Lumentum is paid, or what Nvidia holds, alone takes it', async () => {
      const asked = { firm: 'lumentum', to: { firm: 'nvidia' }, year: 2030, direction: 'CUSTOMERS' };
      const middle = async (levers: object) =>
        (await api.data(EXPOSURE, { ...asked, scenario: levers })).exposure.total.share.mid;
      const { share } = (await api.data(EXPOSURE, asked)).exposure.total;
      const technology = 'cpo';
      // The high end of the seed's range; and as much as leaves the other firms of the stage what they hold.
      const paid = await middle({
        inputs: [{ technology, buyer: 'optical-engine', seller: 'external-laser-source', share: 0.2 }],
      });
      const held = await middle({ shares: [{ technology, stage: 'optical-engine', firm: 'nvidia', share: 0.64 }] });
      expect([paid, held].map((value) => value.toFixed(4))).toEqual(['0.3273', '0.3444']);
      expect(share.high).toBeGreaterThan(held);
      expect(share.low).toBeLessThan(0.22);
    });

    it('of Innolight to its technology rests on what houses estimate of its customers, which no filing states', async () => {
      const asked = { firm: 'innolight', to: { technology: 'dsp-pluggable' }, year: 2030, direction: 'CUSTOMERS' };
      const { exposure } = await api.data(EXPOSURE, asked);
      // 0.35 Alphabet, 0.2 Meta, 0.2 Microsoft.
      expect(exposure.disclosed.share.mid).toBe(0);
      expect(exposure.inferred.share.mid).toBeGreaterThan(0.75 + 0.15);
      const [first] = exposure.chains;
      expect([first.disclosed, first.hops[0].disclosed, first.hops[0].buyer]).toEqual([false, false, null]);
      expect(first.share).toBeCloseTo(0.35, 12);
      const claims = ['link-l088', 'link-m060', 'link-m287', 'link-m584'];
      expect(first.hops[0].claims).toEqual(claims.map((key) => ({ id: toGlobalId('Claim', key) })));
    });

    it('of Innolight to the stage of modules is what it earns there, whoever of its stated customers pays', async () => {
      const asked = { firm: 'innolight', to: { stage: 'module-assembly' }, year: 2026, direction: 'CUSTOMERS' };
      const { total, direct, chains } = (await api.data(EXPOSURE, asked)).exposure;
      // 8.4 of its 9.0 bn US dollars; of the rest a little comes from firms that earn there.
      expect([direct.share.mid.toFixed(3), total.share.mid.toFixed(3)]).toEqual(['0.934', '0.949']);
      expect(chains[0].hops).toMatchObject([{ to: { name: chains[0].hops[0].from.name } }]);
    });

    it('of Applied Optoelectronics to its technology is disclosed as far as its filing names Microsoft', async () => {
      const asked = { firm: 'aaoi', to: { technology: 'dsp-pluggable' }, year: 2030, direction: 'CUSTOMERS' };
      const { exposure } = await api.data(EXPOSURE, asked);
      expect(exposure.disclosed.share.mid).toBeCloseTo(0.288, 12);
      expect(exposure.inferred.share.mid).toBeGreaterThan(0.5);
    });

    it.each([
      // A press release without a number, and then two annual reports: of the fiscal year 2025 and of 2026.
      ['fabrinet', 'nvidia', '2025-03-18', 0, 0],
      ['fabrinet', 'nvidia', '2026-06-01', 0, 0],
      ['fabrinet', 'nvidia', '2026-06-02', 0.276, 2],
      ['fabrinet', 'nvidia', '2026-08-30', 0.276, 2],
      ['fabrinet', 'nvidia', '2026-08-31', 0.163, 4],
      ['arista', 'microsoft', '2025-12-30', 0, 0],
      ['arista', 'microsoft', '2025-12-31', 0.2, 1],
      ['arista', 'microsoft', '2026-02-28', 0.26, 2],
      ['arista', 'meta', '2025-12-31', 0.146, 1],
      ['aaoi', 'microsoft', '2025-06-30', 0, 0],
      ['aaoi', 'microsoft', '2026-02-27', 0.288, 2],
    ])('of %s to %s as of %s is disclosed as far as a filing had stated it by then: %d', async (...row) => {
      const [firm, customer, knownOn, share, claims] = row;
      const { disclosed, chains } = await asOf(firm, customer, knownOn);
      expect(disclosed.share.mid).toBeCloseTo(share, 12);
      const [stated] = chains.filter((chain: { disclosed: boolean }) => chain.disclosed);
      expect(stated?.hops[0].claims.length ?? 0).toBe(claims);
    });

    it.each([
      ['scientech', 'tsmc', '2026-03-25', '2026-03-26', 0.1937],
      ['innolight', 'alphabet', '2026-05-30', '2026-05-31', 0.35],
    ])('of %s to %s rests on no share before one was stated', async (firm, customer, before, from, share) => {
      const stated = async (knownOn: string) =>
        (await asOf(firm, customer, knownOn)).chains.find(
          ({ hops: [hop, ...more] }: { hops: { seller: unknown }[] }) => more.length === 0 && hop?.seller === null,
        )?.share;
      expect(await stated(before)).toBeUndefined();
      expect(await stated(from)).toBeCloseTo(share, 12);
    });

    it('as of today is what it is without a day', async () => {
      for (const [firm, customer] of [['fabrinet', 'nvidia'] as const, ['arista', 'meta'] as const])
        expect((await asOf(firm, customer, '2026-11-24')).disclosed).toEqual((await asOf(firm, customer)).disclosed);
    });

    it('as of a day has no revenue that was told later', async () => {
      expect((await asOf('fabrinet', 'nvidia', '2025-03-17')).revenueBasis).toBe('MODEL');
      expect((await asOf('fabrinet', 'nvidia', '2026-11-24')).revenueBasis).toBe('REPORTED');
    });

    it('suggests names, and refuses a year outside of the scenario', async () => {
      const wrong = await api.ask(EXPOSURE, { firm: 'nvida', to: { stage: 'laser' }, year: 2030 });
      expect(wrong.data.exposure).toBeNull();
      expect(wrong.extensions.suggestions).toMatchObject([{ suggestions: expect.arrayContaining(['nvidia']) }]);
      const late = await api.ask(EXPOSURE, { firm: 'nvidia', to: { stage: 'laser' }, year: 2050 });
      expect(late.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'year' } }]);
      const target = await api.ask(EXPOSURE, { firm: 'nvidia', to: { stage: 'lasers' }, year: 2030 });
      expect(target.errors).toMatchObject([{ extensions: { argument: 'to.stage' } }]);
    });

    it('reads the whole network once a version of the graph', async () => {
      const asked = { firm: 'nvidia', to: { stage: 'laser' }, year: 2030 };
      await api.data(EXPOSURE, asked);
      const { statements } = await api.ask(EXPOSURE, asked);
      expect(statements.filter((name) => name.startsWith('trade'))).toEqual([]);
    });
  });
}
