import { describe, expect, it } from 'vitest';
import { fork } from '../../../src/api/scenarios/fork.ts';
import { faultsInFork } from '../../../src/api/scenarios/fork-faults.ts';
import { InputError } from '../../../src/domain/input-error.ts';

const origin = {
  scenario: {
    toYear: 2030,
    prices: [
      { technology: 'cpo', relativePrice: 1.1 },
      { technology: 'lpo', relativePrice: 0.8 },
    ],
    demand: [{ growthPerYear: 0.11 }],
  },
  baseline: { discountRate: 0.05 },
};
const changes = {
  scenario: { prices: [{ technology: 'cpo', relativePrice: 1.3 }], fromYear: 2025 },
  baseline: { prices: [{ technology: 'npo', relativePrice: 2 }] },
};
const forked = { id: 'early', origin, changes, merged: fork(origin, changes) };
const told = (argument: string, message = 'is wrong') => {
  const [fault] = faultsInFork(new InputError([{ argument, message }]), forked);
  return [fault?.argument, fault?.message];
};
const held = (place: string) => `${place} in "early", from which this starts: is wrong. Give it here to replace it.`;

describe('a fault of a scenario that was made of another', () => {
  it.each([
    ['scenario.prices[1].relativePrice', 'scenario.prices[0].relativePrice'],
    ['scenario.prices', 'scenario.prices'],
    ['scenario.fromYear', 'scenario.fromYear'],
    ['baseline.prices[0]', 'baseline.prices[0]'],
    ['scenario', 'scenario'],
    ['scenario.discountRate', 'scenario.discountRate'],
  ])('at %s is told at %s, which was sent or could be', (argument, sent) => {
    expect(told(argument)).toEqual([sent, 'is wrong']);
  });

  it.each([
    ['scenario.prices[0].relativePrice', 'scenario.prices.relativePrice of lpo'],
    ['scenario.demand[0].growthPerYear', 'scenario.demand.growthPerYear'],
    ['scenario.toYear', 'scenario.toYear'],
    ['baseline.discountRate', 'baseline.discountRate'],
  ])('at %s is told in words as that of its origin', (argument, place) => {
    expect(told(argument)).toEqual(['forkOf', held(place)]);
  });

  it('names other entries in its message likewise', () => {
    const message = 'sets the price of lpo, which scenario.prices[0] sets already';
    expect(told('scenario.prices[1]', message)).toEqual([
      'scenario.prices[0]',
      'sets the price of lpo, which scenario.prices of lpo in "early" sets already',
    ]);
    expect(told('scenario.fromYear', 'unlike baseline.prices[0]')[1]).toBe('unlike baseline.prices[0]');
  });

  it('keeps the value that was wrong and those that are allowed, for suggestions', () => {
    const fault = { argument: 'scenario.prices[1].technology', message: 'no', value: 'cpoo', allowed: ['cpo'] };
    expect(faultsInFork(new InputError([fault]), forked)).toEqual([
      { ...fault, argument: 'scenario.prices[0].technology' },
    ]);
  });
});
