import { describe, expect, it } from 'vitest';
import { correlation } from '../../../src/analysis/portfolio/correlation.ts';
import { drawPortfolio } from '../../../src/analysis/portfolio/draw-portfolio.ts';
import { portfolioImpact } from '../../../src/analysis/portfolio/portfolio-impact.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import type { DrawnCase } from '../../../src/economics/comparison/drawn-differences.ts';
import type { FirmFacts } from '../../../src/economics/evidence.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import { drawFactors, factorRoom } from '../../../src/economics/uncertainty/draw-factors.ts';
import { createDrawModel, planDraws } from '../../../src/economics/uncertainty/draw-model.ts';
import { simulate } from '../../../src/economics/uncertainty/simulate.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { toyAnswer } from '../../support/economics/toy-answers.ts';
import { toyEvidence } from '../../support/economics/toy-chain.ts';

const HOLDINGS = [
  { firm: 'lumentum', weight: 0.5 },
  { firm: 'innolight', weight: 0.3 },
  { firm: 'nvidia', weight: 0.2 },
];

/** US dollars a year; Nvidia's counts as unknown. */
const INCOMES: Readonly<Record<string, number>> = { lumentum: 5e8, innolight: 1e9 };

const toy = prepareEvidence(toyEvidence());
const base = prepareEvidence(baseCase());
/** ASE's figures have those of SPIL in them. */
const PARENT_AND_SUBSIDIARY = [
  { firm: 'spil', weight: 0.5 },
  { firm: 'ase', weight: 0.5 },
];

describe('a portfolio at middle values', () => {
  it('changes by its parts: every toy firm earns a million a year', () => {
    const answer = toyAnswer();
    const change = (firm: string) => answer.firm(firm, 2030)?.changeUsd ?? Number.NaN;
    const held = [
      { firm: 'LaserCo', weight: 0.25 },
      { firm: 'ModuleCo', weight: -0.5 },
      { firm: 'elsewhere', weight: 1 },
    ];
    const { holdings, total, drawn } = portfolioImpact(toy, answer, held, 2030, null);
    expect(holdings.map(({ changeUsd }) => changeUsd)).toEqual([change('LaserCo'), change('ModuleCo'), 0]);
    expect(total.changeUsd).toBeCloseTo(change('LaserCo') + change('ModuleCo'), 9);
    expect(total.weightedShare).toBeCloseTo((0.25 * change('LaserCo') - 0.5 * change('ModuleCo')) / 1e6, 12);
    expect([holdings[2]?.inChain, total.weight, drawn]).toEqual([false, 0.75, null]);
  });

  it('leaves a holding whose income is unknown out of the weighted share, and says so', () => {
    const incomes = prepareEvidence({ ...baseCase(), firms: baseCase().firms.map(withKnownIncome) });
    const answer = redistribute(incomes);
    const { total, holdings } = portfolioImpact(incomes, answer, HOLDINGS, 2030, null);
    const change = (firm: string) => answer.firm(firm, 2030, { grouped: true })?.changeUsd ?? Number.NaN;
    const [lumentum, innolight] = [(0.5 * change('lumentum')) / 5e8, (0.3 * change('innolight')) / 1e9];
    expect(holdings.map(({ weightedShare }) => weightedShare)).toEqual([
      expect.closeTo(lumentum, 12),
      expect.closeTo(innolight, 12),
      null,
    ]);
    expect(total.weightedShare).toBeCloseTo(lumentum + innolight, 12);
    expect([total.weight, total.coveredWeight]).toEqual([expect.closeTo(1, 12), expect.closeTo(0.8, 12)]);
  });

  function withKnownIncome(firm: FirmFacts): FirmFacts {
    const usd = INCOMES[firm.slug];
    if (usd === undefined) return firm;
    return { ...firm, operatingIncome: { usd, fiscalYear: 'FY2025', basis: 'REPORTED' } };
  }
});

describe('a subsidiary that is held beside its parent', () => {
  it('counts once', () => {
    const { holdings, total } = portfolioImpact(base, redistribute(base), PARENT_AND_SUBSIDIARY, 2030, null);
    const [spil, ase] = holdings.map(({ changeUsd }) => changeUsd);
    expect(spil).toBeGreaterThan(1e8);
    expect(ase).toBeGreaterThan(spil ?? Number.NaN);
    expect(total.changeUsd).toBe(ase);
  });

  it('counts by itself where the parent is not held', () => {
    const { holdings, total } = portfolioImpact(
      base,
      redistribute(base),
      PARENT_AND_SUBSIDIARY.slice(0, 1),
      2030,
      null,
    );
    expect(total.changeUsd).toBe(holdings[0]?.changeUsd);
  });
});

describe('a portfolio over the draws', () => {
  const comparison = { scenario: { uncertainty: { draws: 512 } } };
  const prepared = base;
  const drawn = drawnCase();
  const portfolio = drawPortfolio(drawn, withIncome(HOLDINGS), 2030);

  it('has the intervals of the redistribution for each holding', () => {
    const intervals = simulate(prepared, comparison);
    HOLDINGS.forEach(({ firm }, index) => {
      expect(portfolio.changes[index]).toEqual(intervals.holder(firm, true, 2030));
    });
  });

  it('means sum to the mean of the whole', () => {
    const sum = portfolio.changes.reduce((all, { mean }) => all + mean, 0);
    expect(portfolio.totalChange.mean / sum).toBeCloseTo(1, 12);
    const weighted = portfolio.shares.reduce(
      (all, share, at) => all + (share?.mean ?? 0) * (HOLDINGS[at]?.weight ?? 0),
      0,
    );
    expect(portfolio.totalShare.mean).toBeCloseTo(weighted, 12);
  });

  it('is sure of nothing but 0 for a firm outside of the chain, and unsure of a share whose income is unknown', () => {
    const held = withIncome([...HOLDINGS, { firm: 'elsewhere', weight: 1 }]);
    const { changes, shares } = drawPortfolio(drawn, held, 2030);
    expect(shares[2]).toBeNull();
    expect(shares[3]).toEqual(changes[3]);
    expect(shares[3]).toMatchObject({ p5: 0, p50: 0, p95: 0, mean: 0, standardError: 0, probabilityOfGain: 0 });
  });

  it('looks before each firm whether to go on', () => {
    let left = HOLDINGS.length;
    const stopping = () => {
      left -= 1;
      if (left < 0) throw new Error('nobody waits any more');
    };
    expect(() => drawPortfolio(drawn, withIncome(HOLDINGS), 2030, stopping)).toThrow('nobody waits any more');
    // The first firm beside the holdings.
    expect(left).toBe(-1);
  });

  it('counts a subsidiary that is held beside its parent once, and hedges with neither', () => {
    const both = drawPortfolio(drawn, withIncome(PARENT_AND_SUBSIDIARY), 2030);
    expect(both.totalChange).toEqual(both.changes[1]);
    const short = withIncome([{ firm: 'ase', weight: -1 }]).map((one) => ({ ...one, operatingIncomeUsd: 1e9 }));
    const { hedges } = drawPortfolio(drawn, short, 2030);
    expect(hedges.map(({ firm }) => firm)).not.toContain('spil');
    expect(hedges.length).toBeGreaterThan(0);
  });

  it('is hedged by firms outside of it that move the other way', () => {
    expect(portfolio.hedges.length).toBeGreaterThan(0);
    const values = portfolio.hedges.map((hedge) => hedge.correlation);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(Math.max(...values)).toBeLessThan(0);
    expect(portfolio.hedges.some(({ firm }) => HOLDINGS.some((held) => held.firm === firm))).toBe(false);
    // A short position in a portfolio hedges what hedged the long one's opposite.
    const short = drawPortfolio(
      drawn,
      withIncome(HOLDINGS.map(({ firm, weight }) => ({ firm, weight: -weight }))),
      2030,
    );
    const names = new Set(short.hedges.map(({ firm }) => firm));
    expect(portfolio.hedges.some(({ firm }) => names.has(firm))).toBe(false);
  });

  function withIncome(held: typeof HOLDINGS) {
    return held.map((holding) => ({ ...holding, operatingIncomeUsd: INCOMES[holding.firm] ?? null }));
  }

  function drawnCase(): DrawnCase {
    const run = planDraws(prepared, comparison, null);
    const store = new Float64Array(factorRoom(run.layout, 512));
    drawFactors(createDrawModel(run), 0, 512, store);
    return { run, store };
  }
});

describe('correlation', () => {
  it('is 1 along a line, −1 against it, 0 for what does not move', () => {
    const line = Float64Array.of(1, 2, 3, 4);
    expect(correlation(line, Float64Array.of(3, 5, 7, 9))).toBeCloseTo(1, 15);
    expect(correlation(line, Float64Array.of(8, 6, 4, 2))).toBeCloseTo(-1, 15);
    expect(correlation(line, Float64Array.of(5, 5, 5, 5))).toBe(0);
    // By hand: deviations ±1.5, ±0.5 and 1, −1, 1, −1.
    expect(correlation(line, Float64Array.of(1, 0, 1, 0))).toBeCloseTo(-1 / Math.sqrt(5), 12);
  });
});
