import { describe, expect, it } from 'vitest';
import type { WorldQuery } from '../../src/explorer/generated/graphql.ts';
import { highestMargin, highestShare } from '../../src/explorer/scenario/lever-bounds.ts';
import { NO_LEVERS } from '../../src/explorer/scenario/levers.ts';

describe('what a lever may be set to', () => {
  it('is for a margin what the stage keeps after paying its suppliers', () => {
    expect(highestMargin(world(), 'cpo', 'engine')).toBe(0.393);
    expect(highestMargin(world(), 'cpo', 'laser')).toBe(1);
  });

  it('is for a share what the other named firms leave, the unnamed giving way', () => {
    expect(highestShare(world(), NO_LEVERS, 'cpo', 'engine', 'a')).toBe(0.64);
    const moved = { ...NO_LEVERS, shares: { 'cpo/engine/b': 0.5 } };
    expect(highestShare(world(), moved, 'cpo', 'engine', 'a')).toBe(0.5);
  });
});

function world(): WorldQuery {
  const inputs = [
    { buyer: 'engine', seller: 'laser', share: 0.154 },
    { buyer: 'engine', seller: 'wafer', share: 0.453 },
    { buyer: 'module', seller: 'engine', share: 0.9 },
  ];
  const capture = (stage: string, firm: string | null, share: number) => ({
    technology: 'cpo',
    stage,
    firm,
    share,
    margin: 0.2,
  });
  return {
    domains: [],
    stages: [],
    evidencePublishers: [],
    modelInputs: {
      years: [2030],
      domains: [],
      technologies: [{ technology: 'cpo', priceUsd: [1], inputs }],
      captures: [
        capture('engine', 'a', 0.55),
        capture('engine', 'b', 0.36),
        capture('engine', null, 0.09),
        capture('laser', 'c', 0.9),
      ],
    },
  };
}
