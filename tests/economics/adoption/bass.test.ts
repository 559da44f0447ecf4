import { describe, expect, it } from 'vitest';
import { bassCumulative, bassPeak, bassShare, logisticShare } from '../../../src/economics/adoption/curves.ts';

describe('the Bass curve', () => {
  it('peaks as Bass found for room air conditioners', () => {
    const peak = bassPeak(0.01, 0.42);
    expect(peak.time).toBeCloseTo(8.692, 2);
    expect(peak.rate).toBeCloseTo(0.1101, 4);
  });

  it('gives the published cumulative units at whole years', () => {
    const published = [
      623.762, 1781.131, 3879.767, 7531.157, 13449.772, 22023.409, 32617.388, 43409.662, 52444.116, 58844.734,
    ];
    const units = published.map((_, index) => 67980.9 * bassCumulative(0.006594, 0.638091, index + 1));
    units.forEach((value, index) => {
      expect(Math.abs(value - (published[index] ?? 0))).toBeLessThan(0.02);
    });
  });

  it('counts its first year as one year of adoption, and is 0 before', () => {
    const curve = { p: 0.03, q: 0.4, saturation: 0.8, startYear: 2026 };
    expect(bassShare(curve, 2025)).toBe(0);
    expect(bassShare(curve, 2026)).toBeCloseTo(0.8 * bassCumulative(0.03, 0.4, 1), 15);
    expect(bassShare(curve, 2100)).toBeCloseTo(0.8, 10);
  });

  it('is a number wherever its coefficients are, however far apart or small', () => {
    const curve = { saturation: 1, startYear: 2024 };
    expect(bassShare({ ...curve, p: 1e-300, q: 1e9 }, 2024)).toBe(1);
    expect(bassShare({ ...curve, p: 1e-310, q: 0 }, 2024)).toBe(0);
    expect(bassShare({ ...curve, p: 1e308, q: 1e308 }, 2024)).toBe(1);
  });
});

describe('the logistic curve', () => {
  it('is half its saturation at the midpoint and 0 before its start year', () => {
    const curve = { saturation: 0.6, midpoint: 2030, steepness: 0.9, startYear: 2026 };
    expect(logisticShare(curve, 2030)).toBe(0.3);
    expect(logisticShare(curve, 2025)).toBe(0);
    expect(logisticShare({ ...curve, startYear: null }, 2025)).toBeGreaterThan(0);
  });
});
