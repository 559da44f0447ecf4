import { describe, expect, it } from 'vitest';
import { mostMoved } from '../../src/explorer/charts/bar-rows.ts';
import { shareAfterKey } from '../../src/explorer/charts/curve-scale.ts';
import { type Flow, flowGraph } from '../../src/explorer/charts/flow-graph.ts';
import { keptApart } from '../../src/explorer/charts/kept-apart.ts';
import { poolBlocks } from '../../src/explorer/charts/pool-blocks.ts';
import { withCrossings } from '../../src/explorer/charts/year-points.ts';
import { fc } from '../support/properties.ts';

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'pool');
const flow: fc.Arbitrary<Flow> = fc
  .tuple(name, name, fc.integer({ min: 1, max: 1_000 }))
  .map(([from, to, amount]) => ({ from: pointOf(from), to: pointOf(to), amount }));

describe('the flow picture', () => {
  it('has two sides only, so that nothing flows in a circle', () => {
    fc.assert(
      fc.property(fc.array(flow), (flows) => {
        const { nodes, links } = flowGraph(flows, 3);
        const sides = new Map(nodes.map(({ id, side }) => [id, side]));
        for (const { source, target } of links) expect([sides.get(source), sides.get(target)]).toEqual(['from', 'to']);
      }),
    );
  });

  it('moves every dollar that it was given', () => {
    fc.assert(
      fc.property(fc.array(flow), (flows) => {
        const drawn = flowGraph(flows, 2).links.reduce((sum, { value }) => sum + value, 0);
        expect(drawn).toBe(flows.reduce((sum, { amount }) => sum + amount, 0));
      }),
    );
  });

  it('puts small ends together but never the pool', () => {
    const flows = ['a', 'b', 'c', 'd', 'pool'].map((from, at) => ({
      from: pointOf(from),
      to: pointOf('x'),
      amount: 100 - at,
    }));
    const labels = flowGraph(flows, 2)
      .nodes.filter(({ side }) => side === 'from')
      .map(({ label }) => label);
    expect(labels).toEqual(['a', 'b', 'pool', '2 others']);
  });
});

describe('the bars', () => {
  it('are those that moved most, gains before losses', () => {
    const rows = [3, -9, 0, 5, -1].map((change) => ({ key: `${change}`, label: '', change, baseline: 0, scenario: 0 }));
    const { rows: shown, left } = mostMoved(rows, 3);
    expect(shown.map(({ change }) => change)).toEqual([5, 3, -9]);
    expect(left).toBe(1);
  });
});

describe('the pool map', () => {
  it('draws profit as area: revenue wide, margin high', () => {
    const blocks = poolBlocks([
      { key: 'one', label: '', revenue: 10, profit: 4 },
      { key: 'none', label: '', revenue: 0, profit: 0 },
      { key: 'two', label: '', revenue: 30, profit: 3 },
    ]);
    expect(blocks.map(({ start, width, height }) => [start, width, height])).toEqual([
      [0, 10, 0.4],
      [10, 0, 0],
      [10, 30, 0.1],
    ]);
  });
});

describe('names beside one another', () => {
  it('stand where they belong while there is room, else side by side above the bottom', () => {
    expect(keptApart([10, 50, 90], 14, 172)).toEqual([10, 50, 90]);
    expect(keptApart([10, 12, 171], 14, 172)).toEqual([10, 24, 171]);
    expect(keptApart([100, 170, 171], 14, 172)).toEqual([100, 158, 172]);
    expect(keptApart([], 14, 172)).toEqual([]);
  });
});

describe('the lines of two cases', () => {
  it('meet between two years where they change sides, and nowhere else', () => {
    const point = (year: number, baseline: number, scenario: number) => ({ year, baseline, scenario });
    const points = [point(2024, 10, 10), point(2025, 10, 14), point(2026, 14, 6), point(2027, 8, 8), point(2028, 8, 9)];
    const all = withCrossings(points);
    expect(all).toEqual([...points.slice(0, 2), expect.anything(), ...points.slice(2)]);
    expect(all[2]?.year).toBeCloseTo(2025 + 1 / 3, 12);
    expect([all[2]?.baseline, all[2]?.scenario]).toEqual([expect.closeTo(34 / 3, 12), expect.closeTo(34 / 3, 12)]);
  });
});

describe('a point of a curve', () => {
  it.each([
    ['ArrowUp', 0.31],
    ['ArrowDown', 0.29],
    ['PageUp', 0.4],
    ['Home', 0],
    ['End', 1],
    ['a', null],
  ])('answers to %s', (key, share) => {
    expect(shareAfterKey(0.3, key)).toBe(share);
  });

  it('stays within 0 and 1', () => {
    expect([shareAfterKey(0.004, 'ArrowDown'), shareAfterKey(0.95, 'PageUp')]).toEqual([0, 1]);
  });
});

function pointOf(key: string): Flow['from'] {
  return { key, label: key, isPool: key === 'pool' };
}
