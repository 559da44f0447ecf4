import { describe, expect, it } from 'vitest';
import { fork } from '../../../src/api/scenarios/fork.ts';
import { toGlobalId } from '../../../src/domain/global-id.ts';

const given = {
  scenario: {
    toYear: 2030,
    prices: [
      { technology: 'cpo', relativePrice: 1.1 },
      { technology: 'lpo', relativePrice: 0.8 },
    ],
    margins: [{ stage: 'laser', margin: 0.2 }],
  },
  baseline: { discountRate: 0.05 },
};

describe('a fork', () => {
  it('without changes is the same', () => {
    expect(fork(given, { scenario: null, baseline: null })).toEqual(given);
    expect(fork(given, { scenario: {}, baseline: {} })).toEqual(given);
  });

  it('replaces the lever with the same key and keeps the others', () => {
    const changes = { prices: [{ technology: 'cpo', relativePrice: 1.3 }], shares: [{ firm: 'nvidia' }] };
    expect(fork(given, { scenario: changes, baseline: null }).scenario).toEqual({
      ...given.scenario,
      prices: [
        { technology: 'lpo', relativePrice: 0.8 },
        { technology: 'cpo', relativePrice: 1.3 },
      ],
      shares: [{ firm: 'nvidia' }],
    });
  });

  it('takes a slug and a global id for one thing, whichever comes first', () => {
    const bySlug = [
      { technology: 'cpo', buyer: 'module', seller: 'laser', share: 0.3 },
      { technology: 'cpo', buyer: 'module', seller: 'dsp', share: 0.2 },
    ];
    const part = { technology: toGlobalId('Technology', 'cpo'), buyer: toGlobalId('Stage', 'module') };
    const byId = [{ ...part, seller: toGlobalId('Stage', 'laser'), share: 0.4 }];
    const inputsOf = (inputs: unknown, changes: unknown) =>
      fork({ scenario: { inputs }, baseline: null }, { scenario: { inputs: changes }, baseline: null }).scenario;
    expect(inputsOf(bySlug, byId)).toEqual({ inputs: [bySlug[1], ...byId] });
    expect(inputsOf(byId, bySlug)).toEqual({ inputs: bySlug });
  });

  it('takes a part of a key that is left out for one of its own', () => {
    const margins = [
      { stage: 'laser', firm: null, margin: 0.3 },
      { stage: 'laser', firm: 'lumentum', margin: 0.4 },
    ];
    expect(fork(given, { scenario: { margins }, baseline: null }).scenario).toMatchObject({ margins });
  });

  it.each([
    [
      'the other fields of a domain',
      [{ domain: 'SCALE_OUT', growthPerYear: 0.11 }],
      [{ domain: 'SCALE_OUT', elasticity: 0.3 }],
      [{ domain: 'SCALE_OUT', growthPerYear: 0.11 }],
    ],
    [
      'the other fields of an entry',
      [{ domain: 'SCALE_OUT', growthPerYear: 0.11, elasticity: 1, quotedFor: null }],
      [{ domain: 'SCALE_OUT', elasticity: 0.3, growthPerYear: null }],
      [{ domain: 'SCALE_OUT', growthPerYear: 0.11 }],
    ],
    [
      'what an entry without a domain says of the other domain',
      [{ growthPerYear: 0.11, elasticity: 1 }],
      [{ domain: 'SCALE_OUT', elasticity: 0.3 }],
      [{ growthPerYear: 0.11 }, { domain: 'SCALE_UP', elasticity: 1 }],
    ],
    [
      'nothing of a field that an entry without a domain gives',
      [
        { domain: 'SCALE_OUT', growthPerYear: 0.11 },
        { domain: 'SCALE_UP', growthPerYear: 0.2, quotedFor: 'EVIDENCE' },
      ],
      [{ domain: null, growthPerYear: 0.3 }],
      [{ domain: 'SCALE_UP', quotedFor: 'EVIDENCE' }],
    ],
  ])('keeps of demand %s', (_, demand, changes, kept) => {
    const parent = { scenario: { demand }, baseline: null };
    const forked = fork(parent, { scenario: { demand: changes }, baseline: null });
    expect(forked.scenario).toEqual({ demand: [...kept, ...changes] });
  });

  it('replaces what is no list of levers as a whole, in either case', () => {
    const changed = fork(given, { scenario: { toYear: 2032 }, baseline: { fromYear: 2025 } });
    expect(changed.scenario).toMatchObject({ toYear: 2032, prices: given.scenario.prices });
    expect(changed.baseline).toEqual({ discountRate: 0.05, fromYear: 2025 });
  });

  it('can start from the base case', () => {
    const scenario = { prices: [{ technology: 'cpo', relativePrice: 1 }] };
    expect(fork({ scenario: null, baseline: null }, { scenario, baseline: null })).toEqual({
      scenario,
      baseline: null,
    });
  });
});
