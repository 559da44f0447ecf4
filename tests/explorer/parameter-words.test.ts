import { describe, expect, it } from 'vitest';
import type { WorldQuery } from '../../src/explorer/generated/graphql.ts';
import { addedWords } from '../../src/explorer/why/added-words.ts';
import { parameterWords } from '../../src/explorer/why/parameter-words.ts';

const NVIDIA = { slug: 'nvidia', name: 'NVIDIA Corporation' };
const WORLD: WorldQuery = {
  domains: [
    {
      domain: 'SCALE_OUT',
      name: 'Scale-out',
      generations: [{ slug: 'cpo', name: 'Co-packaged optics', inBaseline: false }],
    },
  ],
  stages: [{ slug: 'optical-engine', name: 'CPO optical engine owner', captures: [{ firm: NVIDIA }] }],
  graphVersion: '1',
  evidencePublishers: [],
  modelInputs: { years: [], domains: [], technologies: [], captures: [] },
};

describe('the words for what can be moved', () => {
  it.each([
    ['margin/nvidia/optical-engine/cpo', 'Operating margin of NVIDIA Corporation: CPO optical engine owner, CPO'],
    [
      'margin/rest/optical-engine/*',
      'Operating margin of the unnamed firms: CPO optical engine owner, every technology',
    ],
    ['adoption/SCALE_OUT/cpo', 'Adoption of CPO, Scale-out'],
    ['shares/cpo/optical-engine', 'Shares of CPO optical engine owner, CPO'],
    ['inputs/cpo/optical-engine', 'Paid by CPO optical engine owner to its suppliers, CPO'],
    ['box-margin/cpo', 'Switch margin on CPO'],
    ['capacity/laser/2028', 'Capacity of laser, 2028'],
    ['demand/*/growthPerYear/elasticity', 'Demand: growth of ports added, price elasticity'],
    ['demand/SCALE_UP/growthPerYear', 'Demand, Scale-up: growth of ports added'],
  ])('leave no key as it is: %s', (key, words) => {
    expect(parameterWords(key, WORLD)).toBe(words);
  });
});

describe('the words for what a lever adds', () => {
  it('say how far off they may be where the amount is sampled', () => {
    expect(addedWords({ amountUsd: 9.96e9, standardErrorUsd: 14.04e6 })).toBe('+$9.96 bn ± $14 m');
    expect(addedWords({ amountUsd: -2.5e9, standardErrorUsd: null })).toBe('−$2.50 bn');
  });
});
