import { describe, expect, it } from 'vitest';
import { mismatchCost } from '../../../src/economics/bottlenecks/mismatch.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import { baseCase } from '../../support/economics/base-case.ts';

describe('a capacity that misses demand', () => {
  it('forgoes the price of each missing port, or leaves the capital of each idle one', () => {
    expect(mismatchCost(100, 95, 890, 300)).toEqual({ missedUsd: 5 * 890, strandedUsd: 0 });
    expect(mismatchCost(100, 105, 890, 300)).toEqual({ missedUsd: 0, strandedUsd: 5 * 300 });
    expect(mismatchCost(100, 100, 890, 300)).toEqual({ missedUsd: 0, strandedUsd: 0 });
  });

  it('by the 5 percent of the article costs 1.4 billion dollars of revenue in 2026', () => {
    const answer = redistribute(prepareEvidence(baseCase()));
    const { missedUsd, strandedUsd, demandPorts } = answer.mismatch(2026, 0.05, 300);
    expect(missedUsd).toBeCloseTo(0.05 * answer.pool(2026).scenarioSpendUsd, 2);
    expect(missedUsd / 1e9).toBeCloseTo(1.43, 2);
    expect(strandedUsd).toBeCloseTo(0.05 * demandPorts * 300, 2);
    expect(() => answer.mismatch(2026, -0.1, 300)).toThrow(/delta/);
    expect(() => answer.mismatch(2026, 0.1, -1)).toThrow(/capitalPerPortUsd/);
  });

  it('is of what is wanted, though a capacity lets less of it ship', () => {
    const base = prepareEvidence(baseCase());
    const capacities = [{ resource: 'laser', year: 2030, share: 0.8 }];
    const limited = redistribute(base, { scenario: { capacities } });
    const { total } = limited.bottlenecks(2030, false);
    expect(total.shippedPorts).toBeLessThan(0.95 * total.wantedPorts);
    const [mismatch, unlimited] = [limited, redistribute(base)].map((answer) => answer.mismatch(2030, 0.05, 300));
    expect(mismatch?.demandPorts).toBeCloseTo(total.wantedPorts, 3);
    expect(mismatch).toEqual(unlimited);
  });
});
