import { describe, expect, it } from 'vitest';
import { bassCumulative } from '../../../src/economics/adoption/curves.ts';
import { generationMix } from '../../../src/economics/adoption/mix.ts';
import { nortonBass } from '../../../src/economics/adoption/norton-bass.ts';
import { fc } from '../../support/properties.ts';

const adoption = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });

describe('the mix of generations', () => {
  it('is never negative and sums to 1', () => {
    fc.assert(
      fc.property(adoption, (curves) => {
        const mix = generationMix(curves);
        expect(Math.min(...mix)).toBeGreaterThanOrEqual(0);
        expect(mix.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('lets a challenger take from all earlier generations alike', () => {
    const without = generationMix([1, 0.4, 0]);
    const withThird = generationMix([1, 0.4, 0.25]);
    expect(withThird[0]).toBeCloseTo(0.75 * (without[0] ?? 0), 15);
    expect(withThird[1]).toBeCloseTo(0.75 * (without[1] ?? 0), 15);
  });
});

describe('successive generations after Norton and Bass', () => {
  const generations = [3000, 13000, 15000, 8000].map((potential, index) => ({ potential, start: 1 + 5 * index }));
  const years = Array.from({ length: 30 }, (_, index) => index + 1);
  const units = nortonBass(0.01, 0.5, generations, years);

  it.each([
    [1, [38.6308, 0, 0, 0]],
    [6, [843.9571, 178.4097, 0, 0]],
    [11, [1806.4952, 4367.9078, 250.1332, 0]],
    [16, [466.6673, 9608.6752, 8000.2907, 207.3788]],
    [24, [9.4391, 620.2354, 10215.9545, 24781.8078]],
  ])('give the published curve in year %i', (year, published) => {
    published.forEach((value, generation) => {
      expect(Math.abs((units[generation]?.[year - 1] ?? Number.NaN) - value)).toBeLessThan(1e-3);
    });
  });

  it('hold in sum what each generation has reached of its potential', () => {
    years.forEach((year, index) => {
      const held = units.reduce((sum, generation) => sum + (generation[index] ?? 0), 0);
      const reached = generations.reduce(
        (sum, { potential, start }) => sum + potential * bassCumulative(0.01, 0.5, year - start + 1),
        0,
      );
      expect(held).toBeCloseTo(reached, 8);
    });
  });

  it('agree with the mix for two generations and differ from it for three', () => {
    const share = (year: number, start: number) => bassCumulative(0.01, 0.5, year - start + 1);
    const two = nortonBass(
      0.01,
      0.5,
      [
        { potential: 1, start: -200 },
        { potential: 0, start: 6 },
      ],
      [12],
    );
    expect(two[1]?.[0]).toBeCloseTo(generationMix([1, share(12, 6)])[1] ?? 0, 12);
    const starts = [-200, 6, 8];
    const three = nortonBass(
      0.01,
      0.5,
      starts.map((start, index) => ({ potential: index === 0 ? 1 : 0, start })),
      [12],
    );
    const mix = generationMix(starts.map((start) => share(12, start)));
    expect(Math.abs((three[0]?.[0] ?? 0) - (mix[0] ?? 0))).toBeGreaterThan(1e-3);
  });
});
