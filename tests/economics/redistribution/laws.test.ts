import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../../src/domain/vocabulary.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import type { Redistribution } from '../../../src/economics/redistribution/redistribution-types.ts';
import type { Scenario } from '../../../src/economics/scenario.ts';
import { randomEvidence, renamed } from '../../support/economics/random-evidence.ts';
import { fc } from '../../support/properties.ts';

const seed = fc.integer({ min: 1, max: 2 ** 31 });
const year = fc.integer({ min: 2024, max: 2035 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const RUNS = { numRuns: 25, seed: 20261124 };

const scenario: fc.Arbitrary<Scenario> = fc.record({
  adoption: fc.tuple(share, share).map(([first, second]) => [
    { domain: 'SCALE_OUT' as const, technology: 'new', curve: { constant: first } },
    { domain: 'SCALE_UP' as const, technology: 'newest', curve: { constant: second } },
  ]),
  prices: share.map((ratio) => [{ technology: 'newest', relativePrice: 0.2 + ratio }]),
  demand: share.map((elasticity) => [{ elasticity, growthPerYear: 0.3 * elasticity }]),
  shares: share.map((part) => [{ technology: 'new', stage: 'alpha', firm: 'gus', share: 0.1 * part }]),
  boxMargins: share.map((ratio) => [{ technology: 'newest', margin: 0.9 * ratio }]),
});

describe('every redistribution', () => {
  it('splits all ports over the generations', () => {
    holds((answer, at) => {
      for (const domain of DOMAINS) {
        const mix = answer.mix(domain, at);
        expect(sum(mix.map((row) => row.baselineShare))).toBeCloseTo(1, 12);
        expect(sum(mix.map((row) => row.scenarioShare))).toBeCloseTo(1, 12);
      }
    });
  });

  it('ends every dollar spent as value added', () => {
    holds((answer, at) => {
      const pool = answer.pool(at);
      const stages = answer.stages(at);
      expect(Math.abs(pool.residualUsd)).toBeLessThan(1e-12 * pool.scenarioSpendUsd);
      expectClose(sum(stages.map((row) => row.scenarioValueAddedUsd)), pool.scenarioSpendUsd, pool.scenarioSpendUsd);
      expectClose(sum(stages.map((row) => row.baselineValueAddedUsd)), pool.baselineSpendUsd, pool.scenarioSpendUsd);
    });
  });

  it('changes holders, groups, stages and domains by the change of the pool', () => {
    holds((answer, at) => {
      const { changeUsd, scenarioSpendUsd: size } = answer.pool(at);
      expectClose(sum(answer.firms(at).map((row) => row.changeUsd)), changeUsd, size);
      expectClose(sum(answer.firms(at, { grouped: true }).map((row) => row.changeUsd)), changeUsd, size);
      expectClose(sum(answer.stages(at).map((row) => row.changeUsd)), changeUsd, size);
      expectClose(sum(DOMAINS.map((domain) => answer.pool(at, domain).changeUsd)), changeUsd, size);
    });
  });

  it('makes each change up from its contributions', () => {
    holds((answer, at) => {
      for (const grouped of [false, true]) {
        for (const row of answer.firms(at, { grouped })) {
          const parts = row.contributions().map((part) => part.amountUsd);
          expectClose(sum(parts), row.changeUsd, row.scenarioProfitUsd + row.baselineProfitUsd);
        }
      }
    });
  });

  it('sends out of each loser its loss and into each gainer its gain', () => {
    holds((answer, at) => {
      const flows = answer.flows(at);
      for (const row of answer.firms(at)) {
        const out = sum(flows.filter((flow) => flow.from.name === row.name).map((flow) => flow.amountUsd));
        const into = sum(flows.filter((flow) => flow.to.name === row.name).map((flow) => flow.amountUsd));
        expectClose(into - out, row.changeUsd, Math.abs(row.changeUsd));
        expect(Math.min(into, out)).toBe(0);
      }
      const growth = sum(
        flows.map(({ from, to, amountUsd }) =>
          from.kind === 'POOL' ? amountUsd : to.kind === 'POOL' ? -amountUsd : 0,
        ),
      );
      expectClose(growth, answer.pool(at).changeUsd, sum(flows.map((flow) => flow.amountUsd)));
    });
  });

  it('is not changed by a byte when rows are reordered and names are others', () => {
    const names = new Map<string, string>();
    const rename = (name: string) => {
      if (name === 'switch-system') return name;
      const known = names.get(name) ?? `${'qzmwkb'[names.size % 6]}${names.size}`;
      names.set(name, known);
      return known;
    };
    fc.assert(
      fc.property(seed, year, (world, at) => {
        const evidence = randomEvidence(world);
        const before = redistribute(prepareEvidence(evidence));
        const after = redistribute(prepareEvidence(renamed(evidence, world, rename)));
        expect({ ...after.pool(at) }).toEqual({ ...before.pool(at) });
        expect(after.concentration(at)).toEqual(before.concentration(at));
        for (const row of before.firms(at)) {
          const key = row.firm === null ? `rest:${rename(row.stage ?? '')}` : rename(row.key);
          const same = after.firm(key, at);
          expect([same?.baselineProfitUsd, same?.scenarioProfitUsd, same?.changeUsd, same?.presentValueUsd]).toEqual([
            row.baselineProfitUsd,
            row.scenarioProfitUsd,
            row.changeUsd,
            row.presentValueUsd,
          ]);
        }
      }),
      RUNS,
    );
  });
});

describe('without adoption of what the baseline lacks', () => {
  it('nothing changes at all, and nothing flows', () => {
    const off = (['SCALE_OUT', 'SCALE_UP'] as const).flatMap((domain) =>
      ['new', 'newest'].map((technology) => ({ domain, technology, curve: { constant: 0 } })),
    );
    fc.assert(
      fc.property(seed, scenario, year, (world, levers, at) => {
        const adoption = off.filter(({ domain, technology }) => domain === 'SCALE_OUT' || technology === 'newest');
        const answer = redistribute(prepareEvidence(randomEvidence(world)), { scenario: { ...levers, adoption } });
        expect(answer.firms(at).filter((row) => row.changeUsd !== 0 || row.presentValueUsd !== 0)).toEqual([]);
        expect(answer.pool(at).changeUsd).toBe(0);
        expect([...answer.flows(at), ...answer.flows(at, 'STAGES')]).toEqual([]);
        expect(
          answer
            .firms(at)
            .map((row) => row.turningYear)
            .filter((turn) => turn !== null),
        ).toEqual([]);
      }),
      RUNS,
    );
  });
});

function holds(law: (answer: Redistribution, at: number) => void): void {
  fc.assert(
    fc.property(seed, scenario, year, (world, levers, at) => {
      law(redistribute(prepareEvidence(randomEvidence(world)), { scenario: levers }), at);
    }),
    RUNS,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Equal to a billionth of the size of what was added up. */
function expectClose(value: number, target: number, size: number): void {
  expect(Math.abs(value - target)).toBeLessThanOrEqual(1e-9 * Math.abs(size) + 1e-9);
}
