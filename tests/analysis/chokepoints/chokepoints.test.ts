import { describe, expect, it } from 'vitest';
import { flowBetweenness } from '../../../src/analysis/chokepoints/betweenness.ts';
import { chokepointsIn } from '../../../src/analysis/chokepoints/chokepoints.ts';
import { singleSources } from '../../../src/analysis/chokepoints/single-source.ts';
import { stagesOf } from '../../../src/analysis/chokepoints/stage-narrowness.ts';
import { flowsIn } from '../../../src/analysis/flows/flows-in.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import { smallFlows } from '../../support/analysis/small-flows.ts';
import { smallTrade, tradeFirm } from '../../support/analysis/small-trade.ts';
import { baseCase } from '../../support/economics/base-case.ts';

const flows = smallFlows(2030, [
  { stage: 'module', revenueUsd: 100, pays: { laser: 20 }, shares: { maker: 1 } },
  { stage: 'laser', revenueUsd: 20, pays: { substrate: 5 }, shares: { lasers: 0.5, dies: 0.3 } },
  { stage: 'substrate', revenueUsd: 5, shares: { wafers: 1 } },
]);

describe('betweenness', () => {
  it('of a firm that all money passes is the part of other pairs that it joins', () => {
    const line = smallFlows(2030, [
      { stage: 'module', revenueUsd: 100, pays: { laser: 20 }, shares: { maker: 1 } },
      { stage: 'laser', revenueUsd: 20, pays: { substrate: 5 }, shares: { lasers: 1 } },
      { stage: 'substrate', revenueUsd: 5, shares: { wafers: 1 } },
    ]);
    // Of the two ordered pairs of others one has a way, from maker to wafers.
    expect(Object.fromEntries(flowBetweenness(line))).toEqual({ maker: 0, lasers: 0.5, wafers: 0 });
  });

  it('follows the dollars: of two ways the one with the larger payments', () => {
    const found = flowBetweenness(flows);
    expect(found.get('lasers')).toBeGreaterThan(0);
    expect(found.get('dies')).toBe(0);
    expect(found.has('rest:laser')).toBe(false);
  });
});

describe('a stage', () => {
  const firm = (slug: string, group: string) =>
    [slug, { slug, name: slug, group, operatingIncome: { usd: null, fiscalYear: null, reason: '' } }] as const;

  it('is as concentrated as its named firms are', () => {
    expect(stagesOf(flows, new Map()).get('laser')).toEqual({
      revenueUsd: 20,
      hhi: expect.closeTo(10_000 * (0.25 + 0.09), 9),
      alternatives: 2,
      largest: { firm: 'lasers', share: 0.5 },
      throughShare: 0.2,
    });
  });

  it('counts firms of one parent as one in its concentration, as two among its alternatives', () => {
    const group = new Map([firm('lasers', 'holding'), firm('dies', 'holding')]);
    const laser = stagesOf(flows, group).get('laser');
    expect(laser?.hhi).toBeCloseTo(6_400, 9);
    expect(laser?.alternatives).toBe(2);
  });
});

describe('a single source', () => {
  it('is a delivery of a good that nobody else is known to deliver to that customer', () => {
    const goods = (from: string, to: string, good: string | null) => ({ from, to, facts: { good } });
    const trade = smallTrade(
      ['a', 'b', 'c', 'd'].map((slug) => tradeFirm(slug)),
      [
        goods('a', 'd', 'wafers'),
        goods('b', 'd', 'wafers'),
        goods('a', 'c', 'wafers'),
        goods('b', 'd', 'dies'),
        goods('a', 'b', null),
      ],
    );
    const found = [...singleSources(trade, 2030).values()].flat();
    expect(found).toEqual([
      { supplier: 'a', customer: 'c', good: 'wafers', links: ['a-c'] },
      { supplier: 'b', customer: 'd', good: 'dies', links: ['b-d'] },
    ]);
  });
});

describe('a single source of a year', () => {
  const wafers = (from: string, validFrom: string | null, validTo: string | null) => {
    return { from, to: 'd', facts: { good: 'wafers', valid: { from: validFrom, to: validTo } } };
  };
  const trade = smallTrade(
    ['a', 'b', 'd'].map((slug) => tradeFirm(slug)),
    [wafers('a', '2025', '2026'), wafers('b', '2026-07-01', null)],
  );
  const at = (year: number) => [...singleSources(trade, year).values()].flat().map(({ supplier }) => supplier);

  it('is one that delivers in it, beside whom no other does', () => {
    expect([at(2024), at(2025), at(2026), at(2027), at(2030)]).toEqual([[], ['a'], [], ['b'], ['b']]);
  });
});

describe('the firms of the chain', () => {
  const scenario = smallFlows(2030, [
    { stage: 'module', revenueUsd: 100, pays: { laser: 20 }, shares: { maker: 1 } },
    { stage: 'laser', revenueUsd: 20, shares: { lasers: 1 } },
  ]);

  it('are those of the baseline too, which the scenario leaves nothing', () => {
    const supply = smallTrade(
      ['wafers', 'lasers'].map((slug) => tradeFirm(slug)),
      [{ from: 'wafers', to: 'lasers', facts: { good: 'wafers' } }],
    );
    const limits = redistribute(prepareEvidence(baseCase())).bottlenecks(2030, false);
    const { firms } = chokepointsIn({ baseline: flows, scenario }, limits, supply, new Map());
    expect(firms.map(({ firm, before, after }) => [firm, before.revenueUsd, after.revenueUsd])).toEqual([
      ['maker', 100, 100],
      ['lasers', 10, 20],
      ['dies', 6, 0],
      ['wafers', 5, 0],
    ]);
    const gone = firms.find(({ firm }) => firm === 'wafers');
    expect([gone?.stages, gone?.after.betweenness]).toEqual([[], 0]);
    expect(gone?.singleSource.map(({ customer }) => customer)).toEqual(['lasers']);
  });
});

describe('the base case', () => {
  const prepared = prepareEvidence(baseCase());
  const trade = smallTrade([], []);
  const at = (year: number) =>
    chokepointsIn(flowsIn(prepared, {}, year), redistribute(prepared).bottlenecks(year, false), trade, prepared.firms);

  it('shows the stages that co-packaged optics brings after adoption alone', () => {
    const engine = at(2030).stages.find(({ stage }) => stage === 'optical-engine');
    expect(engine?.before.revenueUsd).toBe(0);
    expect(engine?.after.largest?.firm).toBe('nvidia');
    expect(engine?.after.hhi).toBeGreaterThan(3000);
  });

  it('binds lasers’ substrate in 2026, with the claims of its capacity', () => {
    const substrate = at(2026).stages.find(({ stage }) => stage === 'substrate');
    expect(substrate?.resources).toMatchObject([{ resource: 'inp-substrate', isBinding: true }]);
    expect(substrate?.resources[0]?.claims.length).toBeGreaterThan(0);
  });

  it('passes the more money through TSMC the more of it is co-packaged', () => {
    const tsmc = at(2035).firms.find(({ firm }) => firm === 'tsmc');
    expect(tsmc?.after.revenueUsd).toBeGreaterThan(tsmc?.before.revenueUsd ?? Number.NaN);
  });
});
