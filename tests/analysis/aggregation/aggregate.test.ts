import { describe, expect, it } from 'vitest';
import { type AggregateBy, aggregate } from '../../../src/analysis/aggregation/aggregate.ts';
import { flowsIn } from '../../../src/analysis/flows/flows-in.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import { smallTrade, tradeFirm } from '../../support/analysis/small-trade.ts';
import { toyEvidence } from '../../support/economics/toy-chain.ts';

const comparison = { scenario: { fromYear: 2026, toYear: 2030 } };
const prepared = prepareEvidence(toyEvidence());
const answer = redistribute(prepared, comparison);
const flows = flowsIn(prepared, comparison, 2030);
const reported = (revenueUsd: number) => ({ revenueUsd, revenueBasis: 'REPORTED' as const });
const REVENUES = [
  { knownFrom: '2026-03-01', usd: 7, basis: 'REPORTED' },
  { knownFrom: '2025-03-01', usd: 4, basis: null },
] as const;
const trade = smallTrade(
  [
    tradeFirm('ModuleCo', { country: 'CN', roles: ['module-maker'], listed: true, ...reported(7), revenues: REVENUES }),
    tradeFirm('ChipCo', { country: 'US', roles: ['optical-dsp', 'chip-designer'], listed: true, ...reported(5) }),
    tradeFirm('LaserCo', { country: 'US', roles: ['laser-maker'], listed: false }),
    tradeFirm('FabCo', { country: 'TW', roles: [] }),
    tradeFirm('elsewhere', { country: 'US', roles: ['laser-maker'], revenueUsd: 11, revenueBasis: 'ASSUMED' }),
  ],
  [],
);
const by = (group: AggregateBy, knownOn: string | null = null) => aggregate(flows, trade, group, knownOn);
const row = (group: AggregateBy, key: string | null) => by(group).find((found) => found.key === key);
const change = (firm: string) => answer.firm(firm, 2030)?.changeUsd ?? Number.NaN;

describe('aggregation', () => {
  it.each(['COUNTRY', 'STAGE', 'TECHNOLOGY', 'LISTED'] as const)('by %s sums to the pool', (group) => {
    const pool = answer.pool(2030);
    const sum = (field: 'changeUsd' | 'baselineProfitUsd' | 'scenarioProfitUsd') =>
      by(group).reduce((all, found) => all + found[field], 0);
    expect(sum('changeUsd')).toBeCloseTo(pool.changeUsd, 4);
    expect(sum('baselineProfitUsd')).toBeCloseTo(pool.baselineProfitUsd, 4);
    expect(sum('scenarioProfitUsd')).toBeCloseTo(pool.scenarioProfitUsd, 4);
  });

  it('by country adds up the firms there, and counts those outside of the chain', () => {
    const us = row('COUNTRY', 'US');
    expect(us?.changeUsd).toBeCloseTo(change('ChipCo') + change('LaserCo'), 6);
    expect([us?.firms, us?.firmsInGraph, us?.reportedRevenueUsd]).toEqual([2, 3, 16]);
  });

  it('by country adds up what was reported by a day', () => {
    const reportedBy = (knownOn: string | null) =>
      by('COUNTRY', knownOn).find(({ key }) => key === 'CN')?.reportedRevenueUsd;
    expect([null, '2026-03-01', '2026-02-28', '2025-02-28'].map(reportedBy)).toEqual([7, 7, 4, 0]);
  });

  it('tells how much of what firms reported is recalled, or of a ground that is not told', () => {
    expect(row('COUNTRY', 'US')?.assumedRevenueUsd).toBe(11);
    const inChina = (knownOn: string | null) => by('COUNTRY', knownOn).find(({ key }) => key === 'CN');
    expect([null, '2026-03-01', '2026-02-28'].map((day) => inChina(day)?.assumedRevenueUsd)).toEqual([0, 0, 4]);
    expect(row('STAGE', 'module')?.assumedRevenueUsd).toBeNull();
  });

  it('counts what a subsidiary reported once, within that of an owner above it that is in the group', () => {
    const owned = smallTrade(
      [
        tradeFirm('top', { country: 'US', roles: ['a'], ...reported(100), revenues: REVENUES }),
        tradeFirm('mid', { country: 'US', roles: ['a'], parent: 'top' }),
        tradeFirm('low', { country: 'US', roles: ['a', 'b'], parent: 'mid', revenueUsd: 30, revenueBasis: 'ASSUMED' }),
        tradeFirm('side', { country: 'DE', roles: ['b'], parent: 'top', ...reported(20) }),
        tradeFirm('silent', { country: 'US', roles: ['b'] }),
        tradeFirm('below', { country: 'US', roles: ['b'], parent: 'silent', ...reported(5), revenues: REVENUES }),
        tradeFirm('far', { country: 'US', roles: ['c'], parent: 'nobody', ...reported(3) }),
      ],
      [],
    );
    const rowsOf = (group: AggregateBy, knownOn: string | null = null) =>
      Object.fromEntries(
        aggregate(flows, owned, group, knownOn).map((found) => [
          found.key,
          [found.reportedRevenueUsd, found.assumedRevenueUsd, found.consolidatedFirms, found.firmsInGraph],
        ]),
      );
    expect(rowsOf('COUNTRY')).toMatchObject({ US: [108, 0, 1, 6], DE: [20, 0, 0, 1] });
    // In role b the owners of low and side are not, so that theirs count.
    expect(rowsOf('ROLE')).toMatchObject({ a: [100, 0, 1, 3], b: [55, 30, 0, 4], c: [3, 0, 0, 1] });
    expect(rowsOf('COUNTRY', '2026-03-01')).toMatchObject({ US: [14, 0, 0, 6] });
    expect(row('STAGE', 'module')?.consolidatedFirms).toBeNull();
  });

  it('by role counts a firm in each of its roles', () => {
    for (const role of ['optical-dsp', 'chip-designer'])
      expect(row('ROLE', role)?.changeUsd).toBeCloseTo(change('ChipCo'), 6);
  });

  it('keeps what is not known apart: unlisted is not unknown', () => {
    expect(row('LISTED', 'false')?.changeUsd).toBeCloseTo(change('LaserCo'), 6);
    expect(row('LISTED', null)?.firms).toBe(1);
  });

  it('by stage and technology has the figures of the redistribution, and no firms of the graph', () => {
    for (const { stage, changeUsd, scenarioRevenueUsd } of answer.stages(2030)) {
      expect(row('STAGE', stage)?.changeUsd).toBeCloseTo(changeUsd, 6);
      expect(row('STAGE', stage)?.scenarioRevenueUsd).toBeCloseTo(scenarioRevenueUsd, 6);
    }
    expect(row('TECHNOLOGY', 'cpo')).toMatchObject({
      baselineRevenueUsd: 0,
      firmsInGraph: null,
      reportedRevenueUsd: null,
    });
  });
});
