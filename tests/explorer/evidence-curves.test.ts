import { describe, expect, it } from 'vitest';
import type { WorldQuery } from '../../src/explorer/generated/graphql.ts';
import { evidenceCurves, movedCurve } from '../../src/explorer/scenario/evidence-curves.ts';
import { NO_LEVERS } from '../../src/explorer/scenario/levers.ts';
import { fc } from '../support/properties.ts';

const GENERATIONS = ['first', 'second', 'third'];

describe('the curves that can be dragged', () => {
  it('are the adoption that made the mix: w_g = F_g · Π_{h>g} (1 − F_h)', () => {
    const share = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, share, (second, third) => {
        const world = worldOf([(1 - second) * (1 - third), second * (1 - third), third]);
        const curves = evidenceCurves(world);
        expect(curves[0]?.evidence[2030]).toBeCloseTo(second, 9);
        expect(curves[1]?.evidence[2030]).toBeCloseTo(third, 9);
      }),
    );
  });

  it('leave the first generation out: it takes nothing from anybody', () => {
    expect(evidenceCurves(worldOf([1, 0, 0])).map(({ technology }) => technology)).toEqual(['second', 'third']);
  });

  it('are 0 where later generations have taken everything', () => {
    expect(evidenceCurves(worldOf([0, 0, 1]))[0]?.evidence[2030]).toBe(0);
  });

  it('follow the reader in the years moved and the evidence in the others', () => {
    const [curve] = evidenceCurves(worldOf([0.8, 0.2, 0]));
    if (curve === undefined) throw new Error('no curve');
    const moved = { ...NO_LEVERS, adoption: { [curve.key]: { 2030: 0.9 } } };
    expect(movedCurve(curve, moved)[2030]).toBe(0.9);
    expect(movedCurve(curve, NO_LEVERS)[2030]).toBeCloseTo(0.2);
  });
});

function worldOf(mix: readonly number[]): WorldQuery {
  const generations = GENERATIONS.map((slug) => ({ slug, name: slug, inBaseline: true }));
  return {
    domains: [{ domain: 'SCALE_OUT', name: 'Scale-out', generations }],
    stages: [],
    graphVersion: '1',
    evidencePublishers: [],
    modelInputs: {
      years: [2030],
      domains: [{ domain: 'SCALE_OUT', generations: GENERATIONS, scenarioMix: mix.map((share) => [share]) }],
      technologies: [],
      captures: [],
    },
  };
}
