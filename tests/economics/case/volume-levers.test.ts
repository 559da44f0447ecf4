import { describe, expect, it } from 'vitest';
import type { MarketMix } from '../../../src/domain/vocabulary.ts';
import { cpoAt, toyAnswer, toyWith } from '../../support/economics/toy-answers.ts';

const evidence = toyAnswer();
const cpoShare = (answer: typeof evidence, year: number) => answer.mix('SCALE_OUT', year)[1]?.scenarioShare;
const ports = (answer: typeof evidence, year: number) =>
  answer.mix('SCALE_OUT', year).reduce((sum, row) => sum + row.scenarioPorts, 0);

describe('an adoption lever', () => {
  it('sets the share in the scenario and leaves the default baseline without the new technology', () => {
    const answer = toyAnswer(cpoAt(0.5));
    expect(answer.mix('SCALE_OUT', 2028).map((row) => [row.baselineShare, row.scenarioShare])).toEqual([
      [1, 0.5],
      [0, 0.5],
    ]);
  });

  it('replaces single years of the evidence, and no other', () => {
    const curve = { points: [{ year: 2029, share: 0.5 }] };
    const answer = toyAnswer({ adoption: [{ domain: 'SCALE_OUT', technology: 'cpo', curve }] });
    expect(cpoShare(answer, 2027)).toBe(cpoShare(evidence, 2027));
    expect(cpoShare(answer, 2028)).toBe(cpoShare(evidence, 2028));
    expect(cpoShare(answer, 2029)).toBe(0.5);
    expect(cpoShare(answer, 2030)).toBe(0.3);
  });

  it('is told to change nothing in a year that the scenario lacks', () => {
    const curve = {
      points: [
        { year: 2025, share: 0.5 },
        { year: 2030, share: 0.5 },
        { year: 2050, share: 0.5 },
      ],
    };
    const adoption = [{ domain: 'SCALE_OUT' as const, technology: 'cpo', curve }];
    const said = (place: string, year: number) =>
      `${place} changes nothing: ${year} is no year of the scenario, 2026 to 2030.`;
    expect(toyAnswer({ adoption }, { baseline: { adoption } }).warnings).toEqual([
      ...evidence.warnings,
      said('scenario.adoption[0].curve.points[0]', 2025),
      said('scenario.adoption[0].curve.points[2]', 2050),
      said('baseline.adoption[0].curve.points[0]', 2025),
      said('baseline.adoption[0].curve.points[2]', 2050),
    ]);
  });

  it('is linear between the years of a table and flat outside', () => {
    const table = [
      { year: 2027, share: 0.2 },
      { year: 2029, share: 0.6 },
    ];
    const answer = toyAnswer({ adoption: [{ domain: 'SCALE_OUT', technology: 'cpo', curve: { table } }] });
    expect([2026, 2027, 2028, 2029, 2030].map((year) => cpoShare(answer, year))).toEqual([0.2, 0.2, 0.4, 0.6, 0.6]);
  });

  it('follows a logistic and a Bass curve', () => {
    const logistic = { saturation: 0.8, midpoint: 2028, steepness: 1 };
    const s = toyAnswer({ adoption: [{ domain: 'SCALE_OUT', technology: 'cpo', curve: { logistic } }] });
    expect(cpoShare(s, 2028)).toBe(0.4);
    const bass = { p: 0.05, q: 0.5, saturation: 1, startYear: 2028 };
    const b = toyAnswer({ adoption: [{ domain: 'SCALE_OUT', technology: 'cpo', curve: { bass } }] });
    expect(cpoShare(b, 2027)).toBe(0);
    const decay = Math.exp(-0.55);
    expect(cpoShare(b, 2028)).toBeCloseTo((1 - decay) / (1 + 10 * decay), 14);
  });
});

describe('market values and prices', () => {
  it('grow at a constant rate between given years', () => {
    const { domains, technologies } = evidence.modelInputs();
    expect(domains[0]?.marketUsd[1]).toBeCloseTo(Math.sqrt(1e6 * 2e6), 6);
    expect(technologies.find((entry) => entry.technology === 'pluggable')?.priceUsd[3]).toBeCloseTo(
      Math.sqrt(900 * 800),
      10,
    );
  });
});

describe('a price lever', () => {
  it('changes spend and no port', () => {
    const dear = toyAnswer({ prices: [{ technology: 'cpo', relativePrice: 2.2 }] });
    expect(ports(dear, 2030)).toBe(ports(evidence, 2030));
    const [, before] = evidence.mix('SCALE_OUT', 2030);
    const [, after] = dear.mix('SCALE_OUT', 2030);
    expect((after?.scenarioSpendUsd ?? 0) / (before?.scenarioSpendUsd ?? 1)).toBeCloseTo(2, 12);
  });
});

describe('a demand lever', () => {
  it('adds growth of ports in both cases from 2027 on', () => {
    const growing = toyAnswer({ demand: [{ growthPerYear: 0.1 }] });
    const factor = (year: number) => ports(growing, year) / ports(evidence, year);
    expect(factor(2026)).toBe(1);
    expect(factor(2027)).toBeCloseTo(1.1, 12);
    expect(factor(2030)).toBeCloseTo(1.1 ** 4, 12);
    expect(growing.pool(2030).baselineSpendUsd / evidence.pool(2030).baselineSpendUsd).toBeCloseTo(1.1 ** 4, 12);
  });

  it('moves ports by the elasticity of their mean price', () => {
    const elastic = toyAnswer({ ...cpoAt(0.6), demand: [{ domain: 'SCALE_OUT', elasticity: 2 }] });
    const mean = (cpo: number) => 1 - cpo + 1.1 * cpo;
    const [pluggable, cpo] = elastic.mix('SCALE_OUT', 2030);
    const quoted = 4e6 / 800 / mean(0.3);
    expect((pluggable?.scenarioPorts ?? 0) + (cpo?.scenarioPorts ?? 0)).toBeCloseTo(
      quoted * (mean(0.6) / mean(0.3)) ** -2,
      8,
    );
    expect(pluggable?.baselinePorts).toBeCloseTo(quoted * (1 / mean(0.3)) ** -2, 8);
  });

  it.each([0.001, 1000])(
    'gives numbers where every lever is at its end, with CPO at %d of the price',
    (relativePrice) => {
      for (const growthPerYear of [-0.9, 10]) {
        const answer = toyAnswer({
          ...cpoAt(1),
          ...{ fromYear: 2026, toYear: 2085, prices: [{ technology: 'cpo', relativePrice }] },
          demand: [{ elasticity: 10, growthPerYear }],
        });
        const rows = [answer.pool(2085), ...answer.firms(2085)];
        const figures = rows.flatMap(({ changeUsd, presentValueUsd }) => [changeUsd, presentValueUsd]);
        expect(figures.length).toBeGreaterThan(8);
        expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([]);
      }
    },
  );

  it.each<[MarketMix, number]>([
    ['EVIDENCE', 0.7 + 0.3 * 1.1],
    ['PLUGGABLES_ONLY', 1],
    ['INCUMBENT_ONLY', 1],
  ])('takes the market value to hold for %s', (quotedFor, meanPrice) => {
    const answer = toyAnswer({ demand: [{ quotedFor }] });
    expect(ports(answer, 2030)).toBeCloseTo(4e6 / 800 / meanPrice, 8);
  });

  it('counts every technology of the default baseline among the pluggables', () => {
    const bothPluggable = toyWith(
      (world) => ({ ...world, technologies: world.technologies.map((entry) => ({ ...entry, inBaseline: true })) }),
      { demand: [{ quotedFor: 'PLUGGABLES_ONLY' }] },
    );
    expect(ports(bothPluggable, 2030)).toBeCloseTo(4e6 / 800 / 1.03, 8);
  });
});

describe('a zero market', () => {
  it('leaves every holder and stage present with 0', () => {
    const id = 'market/SCALE_OUT';
    const none = toyWith((world) => {
      const points = [
        { year: 2026, value: { low: 0, mid: 0, high: 0 }, basis: 'ASSUMED' as const, claim: id, evidence: [] },
      ];
      return { ...world, parameters: new Map([...world.parameters, [id, { id, points }]]) };
    });
    expect(none.firms(2028).map((row) => row.key)).toEqual(
      evidence
        .firms(2028)
        .map((row) => row.key)
        .sort(),
    );
    expect(none.firms(2028).every((row) => row.baselineProfitUsd === 0 && row.scenarioProfitUsd === 0)).toBe(true);
    expect(none.stages(2028).every((row) => row.scenarioRevenueUsd === 0)).toBe(true);
    expect(none.concentration(2028)).toMatchObject({ baselineHhi: 0, scenarioTop3Share: 0 });
  });
});
