import { describe, expect, it } from 'vitest';
import { findCycle, otherRoots, stagesInOrder } from '../../../src/economics/money-flow/network.ts';

const edges = [
  { buyer: 'module', seller: 'laser' },
  { buyer: 'module', seller: 'dsp' },
  { buyer: 'dsp', seller: 'foundry' },
  { buyer: 'laser', seller: 'foundry' },
];

describe('the network of stages', () => {
  it('puts every stage before those that it pays', () => {
    const order = stagesInOrder('module', edges);
    expect(order[0]).toBe('module');
    expect(new Set(order)).toEqual(new Set(['module', 'dsp', 'laser', 'foundry']));
    for (const { buyer, seller } of edges) expect(order.indexOf(buyer)).toBeLessThan(order.indexOf(seller));
  });

  it('keeps its order when the rows are reordered', () => {
    expect(stagesInOrder('module', [...edges].reverse())).toEqual(stagesInOrder('module', edges));
  });

  it('names a cycle in order of payment', () => {
    expect(findCycle(edges)).toBeNull();
    expect(findCycle([...edges, { buyer: 'foundry', seller: 'dsp' }])).toEqual(['dsp', 'foundry', 'dsp']);
    expect(findCycle([{ buyer: 'module', seller: 'module' }])).toEqual(['module', 'module']);
  });

  it('names the stages where money would enter beside the root', () => {
    expect(otherRoots('module', edges)).toEqual([]);
    expect(otherRoots('module', [...edges, { buyer: 'retail', seller: 'laser' }])).toEqual(['retail']);
  });
});
