import { describe, expect, it } from 'vitest';
import type { WorldQuery } from '../../src/explorer/generated/graphql.ts';
import {
  hasKnownHolders,
  highestInput,
  highestMargin,
  highestShare,
} from '../../src/explorer/scenario/lever-bounds.ts';
import { NO_LEVERS } from '../../src/explorer/scenario/levers.ts';

describe('what a lever may be set to', () => {
  it('is for a margin what the stage keeps after paying its suppliers', () => {
    expect(highestMargin(world(), NO_LEVERS, 'cpo', 'engine')).toBe(0.393);
    expect(highestMargin(world(), NO_LEVERS, 'cpo', 'laser')).toBe(1);
    const moved = { ...NO_LEVERS, inputs: { 'cpo/engine/laser': 0.1 } };
    expect(highestMargin(world(), moved, 'cpo', 'engine')).toBe(0.447);
  });

  it('is for a margin in every technology the least of what the stage keeps in each', () => {
    expect(highestMargin(world(), NO_LEVERS, '*', 'engine')).toBe(0.3);
    expect(highestMargin(world(), NO_LEVERS, '*', 'laser')).toBe(1);
  });

  it('is for what a stage pays another what its other suppliers and its highest margin leave', () => {
    expect(highestInput(world(), NO_LEVERS, 'cpo', 'engine', 'laser')).toBe(0.347);
    const moved = { ...NO_LEVERS, inputs: { 'cpo/engine/wafer': 0.2 }, margins: { 'cpo/engine/b': 0.5 } };
    expect(highestInput(world(), moved, 'cpo', 'engine', 'laser')).toBe(0.3);
    const every = { ...NO_LEVERS, margins: { '*/engine/rest': 0.4, '*/engine/a': -0.1, '*/engine/b': -0.1 } };
    expect(highestInput(world(), every, 'cpo', 'engine', 'laser')).toBe(0.147);
  });

  it('is for a share what the other named firms leave, the unnamed giving way', () => {
    expect(highestShare(world(), NO_LEVERS, 'cpo', 'engine', 'a')).toBe(0.64);
    const moved = { ...NO_LEVERS, shares: { 'cpo/engine/b': 0.5 } };
    expect(highestShare(world(), moved, 'cpo', 'engine', 'a')).toBe(0.5);
  });

  it('is for a share what firms leave too that enter by a lever, at that stage and in that technology alone', () => {
    const shares = { 'cpo/engine/new': 0.2, 'npo/engine/new': 0.5, 'cpo/laser/new': 0.1, 'cpo/engine/a': 0.3 };
    const moved = { ...NO_LEVERS, shares };
    expect(highestShare(world(), moved, 'cpo', 'engine', 'a')).toBe(0.44);
    expect(highestShare(world(), moved, 'cpo', 'engine', 'new')).toBe(0.34);
  });

  it('is not known where the evidence has nobody at the stage', () => {
    expect(hasKnownHolders(world(), 'cpo', 'box')).toBe(false);
    expect(hasKnownHolders(world(), '*', 'box')).toBe(false);
    expect(hasKnownHolders(world(), 'npo', 'laser')).toBe(false);
    expect(hasKnownHolders(world(), '*', 'laser')).toBe(true);
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
    graphVersion: '1',
    evidencePublishers: [],
    modelInputs: {
      years: [2030],
      domains: [],
      technologies: [
        { technology: 'cpo', priceUsd: [1], inputs },
        { technology: 'npo', priceUsd: [1], inputs: [{ buyer: 'engine', seller: 'laser', share: 0.7 }] },
      ],
      captures: [
        capture('engine', 'a', 0.55),
        capture('engine', 'b', 0.36),
        capture('engine', null, 0.09),
        capture('laser', 'c', 0.9),
        { ...capture('engine', 'a', 0.5), technology: 'npo' },
      ],
    },
  };
}
