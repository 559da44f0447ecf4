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

    it('as of a day has neither shares nor revenue that were told later', async () => {
      const asked = { firm: 'fabrinet', to: { firm: 'nvidia' }, year: 2030, direction: 'CUSTOMERS' };
      const on = async (knownOn: string) => (await api.data(EXPOSURE, { ...asked, scenario: { knownOn } })).exposure;
      const [before, first, now] = [await on('2025-03-17'), await on('2025-03-18'), await on('2026-11-24')];
      expect([before.disclosed.share.mid, before.revenueBasis]).toEqual([0, 'MODEL']);
      expect([first.disclosed.share.mid, first.chains[0].hops[0].claims.length]).toEqual([0.163, 1]);
      expect([now.disclosed.share.mid, now.chains[0].hops[0].claims.length]).toEqual([0.163, 4]);
      expect(now.revenueBasis).toBe('REPORTED');
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
