import { describe, expect, it } from 'vitest';
import { toComparison } from '../../../src/api/scenario-input/to-comparison.ts';
import { toGlobalId } from '../../../src/domain/global-id.ts';

describe('a scenario from the API', () => {
  it('names things by slug, whether the caller gave slugs or global ids', () => {
    const bySlug = toComparison({ scenario: everyLever((_kind, slug) => slug) });
    const byId = toComparison({ scenario: everyLever(toGlobalId) });
    expect(byId).toEqual(bySlug);
    expect(JSON.stringify(byId)).toBe(JSON.stringify(bySlug));
  });

  it('keeps a global id of the wrong kind as it was given, for the model to refuse', () => {
    const wrong = toGlobalId('Stage', 'laser');
    const { scenario } = toComparison({ scenario: { prices: [{ technology: wrong, relativePrice: 1 }] } });
    expect(scenario?.prices?.[0]?.technology).toBe(wrong);
  });

  it('tells no lever from an empty list of levers', () => {
    const { scenario, baseline } = toComparison({ scenario: { shares: [] }, baseline: {} });
    expect(scenario?.shares).toEqual([]);
    expect(baseline?.shares).toBeUndefined();
  });

  it('takes null for none', () => {
    expect(toComparison({ scenario: null, baseline: null })).toEqual({ scenario: null, baseline: null });
  });
});

type Name = (kind: 'Technology' | 'Stage' | 'Firm', slug: string) => string;

function everyLever(name: Name) {
  const technology = name('Technology', 'cpo');
  const stage = name('Stage', 'laser');
  const firm = name('Firm', 'lumentum');
  return {
    adoption: [{ domain: 'SCALE_OUT' as const, technology, curve: { constant: 0.5 } }],
    prices: [{ technology, relativePrice: 1.1 }],
    inputs: [{ technology, buyer: name('Stage', 'optical-engine'), seller: stage, share: 0.1 }],
    shares: [{ technology, stage, firm, share: 0.4 }],
    margins: [
      { technology, stage, firm, margin: 0.3 },
      { stage, margin: 0.2 },
    ],
    boxMargins: [{ technology, margin: 0.6 }],
  };
}
