import { describe, expect, it } from 'vitest';
import type { Triple } from '../../../src/domain/estimate.ts';
import type { InputError } from '../../../src/domain/input-error.ts';
import type { ClaimBasis } from '../../../src/domain/vocabulary.ts';
import type { EvidenceChoice } from '../../../src/economics/resolution/choice-types.ts';
import type { ClaimRecord } from '../../../src/economics/resolution/claim-record.ts';
import { choiceOf } from '../../../src/economics/resolution/evidence-choice.ts';
import { resolveEvidence } from '../../../src/economics/resolution/resolve-evidence.ts';
import { tripleOf } from '../../../src/economics/resolution/to-triple.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { recordOf, rival } from '../../support/economics/claim-record.ts';
import { fc } from '../../support/properties.ts';

const base = baseCase();
const NOTHING = recordOf([]);

function valuesOf(id: string, record: ClaimRecord, choice: EvidenceChoice): Readonly<Record<string, Triple>> {
  const points = resolveEvidence(base, record, choice).evidence.parameters.get(id)?.points ?? [];
  return Object.fromEntries(points.map(({ year, value }) => [String(year), value]));
}

/** Low, mid and high of a constant, rounded to six places. */
function numbersOf(id: string, record: ClaimRecord, choice: EvidenceChoice): readonly number[] {
  const { low = 0, mid = 0, high = 0 } = valuesOf(id, record, choice).null ?? {};
  return [low, mid, high].map((value) => Number(value.toFixed(6)));
}

function messagesOf(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    return (error as InputError).faults.map(({ argument, message }) => `${argument}: ${message}`);
  }
  return [];
}

describe('publishers', () => {
  it('put a single number in the place of the mode, with the distances of the house view', () => {
    // The house has 0.76, 1.10 and 1.45.
    const record = recordOf([rival({ value: { low: null, mid: 2.2, high: null } })]);
    expect(numbersOf('price/cpo', record, { publishers: ['ann'] })).toEqual([1.52, 2.2, 2.9]);
  });

  it('keep the distances of a house view that may be below 0 as differences', () => {
    const single = (mid: number) => ({ low: null, mid, high: null });
    const near0 = { low: -0.1, mid: 0.01, high: 0.12 };
    const { low, mid, high } = tripleOf('margin/a/laser/*', single(0.2), near0);
    expect([low, mid, high]).toEqual([expect.closeTo(0.09, 12), 0.2, expect.closeTo(0.31, 12)]);
    const alike = tripleOf('margin/a/laser/*', single(0.2), { ...near0, mid: 0 });
    expect([alike.low, alike.high]).toEqual([expect.closeTo(0.1, 12), expect.closeTo(0.32, 12)]);
    const atALoss = tripleOf('margin/a/laser/*', single(0.1), { low: -0.3, mid: -0.2, high: 0.05 });
    expect([atALoss.low, atALoss.high]).toEqual([expect.closeTo(0, 12), expect.closeTo(0.35, 12)]);
  });

  it('put a range as it is, with its middle as mode', () => {
    const record = recordOf([rival({ value: { low: 0.6, mid: null, high: 0.8 } })]);
    expect(numbersOf('price/cpo', record, { publishers: ['ann'] })).toEqual([0.6, 0.7, 0.8]);
  });

  it('never put a share above 1', () => {
    const record = recordOf([
      rival({ parameter: 'curve/SCALE_OUT/cpo', year: 2027, value: { low: null, mid: 0.5, high: null } }),
    ]);
    expect(valuesOf('curve/SCALE_OUT/cpo', record, { publishers: ['ann'] })['2027']).toMatchObject({
      mid: 0.5,
      high: 1,
    });
  });

  it('come in the order in which they are listed, and say where they had a claim', () => {
    const record = recordOf([
      rival({ id: 'PC1', publisher: 'ann', value: { low: null, mid: 1.2, high: null } }),
      rival({ id: 'PC2', publisher: 'bert', value: { low: null, mid: 1.3, high: null } }),
      rival({ id: 'PC3', publisher: 'bert', parameter: 'price/lpo' }),
    ]);
    const [first, second] = [
      ['ann', 'bert'],
      ['bert', 'ann'],
    ].map((publishers) => numbersOf('price/cpo', record, { publishers })[1]);
    expect([first, second]).toEqual([1.2, 1.3]);
    const { publishers } = resolveEvidence(base, record, { publishers: ['ann', 'bert'] });
    expect(publishers.map(({ supplied, behind }) => [supplied.map(({ claim }) => claim.id), behind])).toEqual([
      [['PC1'], []],
      [['PC3'], ['price/cpo']],
    ]);
    expect(publishers[0]?.withoutClaim).toContain('price/lpo');
    expect(publishers[0]?.withoutClaim).toHaveLength(base.parameters.size - 1);
  });

  it('give the years of a path that they speak of, and no other', () => {
    const at = (year: number, mid: number) =>
      rival({ id: `PC${year}`, parameter: 'price-path', year, value: { low: null, mid, high: null } });
    const found = valuesOf('price-path', recordOf([at(2026, 1000), at(2030, 700)]), { publishers: ['ann'] });
    expect(Object.entries(found).map(([year, { mid }]) => [year, mid])).toEqual([
      ['2024', 900],
      ['2026', 1000],
      ['2030', 700],
      ['2035', 285],
    ]);
  });

  it('speak with their newest word', () => {
    const said = (id: string, knownFrom: string, mid: number) =>
      rival({ id, knownFrom, value: { low: null, mid, high: null } });
    const record = recordOf([said('PC1', '2026-05-01', 1.3), said('PC2', '2026-01-01', 1.2)]);
    expect(numbersOf('price/cpo', record, { publishers: ['ann'] })[1]).toBe(1.3);
    expect(numbersOf('price/cpo', record, { publishers: ['ann'], knownOn: '2026-04-30' })[1]).toBe(1.2);
  });

  it('make room for their shares among the others of the stage', () => {
    const record = recordOf([
      rival({ parameter: 'share/tfc/fiber-attach/cpo', value: { low: 0.7, mid: 0.8, high: 1 } }),
    ]);
    const others = ['foci', 'corning', 'browave', 'himax'].map(
      (firm) => numbersOf(`share/${firm}/fiber-attach/cpo`, record, { publishers: ['ann'] })[1],
    );
    // The house gives the four 0.40 in all; 0.20 is left for them.
    expect(others).toEqual([0.09, 0.06, 0.03, 0.02]);
  });

  it('are refused where the chain cannot hold what they say', () => {
    const record = recordOf([
      rival({ parameter: 'input/cpo/optical-engine/osat', value: { low: 0.8, mid: 0.9, high: 1 } }),
    ]);
    expect(messagesOf(() => resolveEvidence(base, record, { publishers: ['ann'] }))[0]).toMatch(
      /^scenario\.publishers: the chain cannot hold this choice of claims: in cpo, .*optical-engine/,
    );
  });

  it('are refused where nobody has that name, or twice, with the half-life that makes no sense', () => {
    const choice = { publishers: ['ann', 'dora', 'ann'], staleness: { halfLifeMonths: 0 } };
    expect(messagesOf(() => resolveEvidence(base, NOTHING, choice))).toEqual([
      'scenario.publishers[1]: there is no organization "dora"; known: ann, bert, carl',
      'scenario.publishers[2]: sets ann, which scenario.publishers[0] sets already',
      'scenario.staleness.halfLifeMonths: 0 is outside [1, 600]',
    ]);
  });
});

describe('the day by which something was known', () => {
  const day = recordOf([], { 'c04-cpo-price-premium-bernstein': '2026-05-31' });

  it('leaves an estimate of the house its range, where all its claims came later', () => {
    expect(numbersOf('price/cpo', day, { knownOn: '2026-05-30' })).toEqual([0.76, 1.105, 1.45]);
    expect(numbersOf('price/cpo', day, { knownOn: '2026-05-31' })).toEqual([0.76, 1.1, 1.45]);
  });

  it('lists of the claims behind an estimate those that were known', () => {
    const [old, recent] = ['cpo-optics-per-1-6t-goldman-implied', 'c04-cpo-price-premium-bernstein'];
    const both = recordOf([], { [old]: '2026-01-01', [recent]: '2026-05-31' });
    const listed = (knownOn: string | null) =>
      resolveEvidence(base, both, { knownOn }).evidence.parameters.get('price/cpo')?.points[0]?.evidence ?? [];
    expect(listed('2026-05-30')).toEqual([old]);
    expect(listed('2026-05-31')).toEqual(expect.arrayContaining([old, recent]));
    expect(listed('2025-12-31')).toEqual([]);
  });

  it('lists what then stands on no claim, and the assumptions after it', () => {
    const lacking = resolveEvidence(base, day, { knownOn: '2026-05-31' }).withoutClaim;
    expect(lacking.map(({ parameter }) => parameter)).not.toContain('price/cpo');
    expect(lacking.find(({ parameter }) => parameter === 'price/lpo')?.why).toBe('ASSUMED');
    expect(lacking.find(({ parameter }) => parameter === 'price/npo')?.why).toBe('NOT_YET_KNOWN');
    const order = lacking.map(({ why }) => why);
    expect(order.lastIndexOf('NOT_YET_KNOWN')).toBeLessThan(order.indexOf('ASSUMED'));
  });

  it('leaves every answer as it was, whatever is said later', () => {
    const before = rival({ id: 'PC1', knownFrom: '2026-03-01' });
    const later = fc.record({
      knownFrom: fc.constantFrom('2026-04-01', '2026-06-30', '2027-01-01', null),
      parameter: fc.constantFrom('price/cpo', 'price/lpo', 'share/tfc/fiber-attach/cpo', 'use/laser/cpo'),
      publisher: fc.constantFrom('ann', 'bert', null),
      mid: fc.double({ min: 0.01, max: 1, noNaN: true }),
    });
    const choice = fc.record({
      publishers: fc.constantFrom<readonly string[]>([], ['ann'], ['bert', 'ann']),
      pooling: fc.constantFrom(null, { by: ['CONFIDENCE', 'DATE'] as const }),
      staleness: fc.constantFrom(null, { halfLifeMonths: 6 }),
    });
    fc.assert(
      fc.property(fc.array(later, { maxLength: 6 }), choice, (claims, chosen) => {
        const added = claims.map(({ mid, ...claim }, index) =>
          rival({ ...claim, id: `PC9${index}`, value: { low: null, mid, high: null } }),
        );
        const day = { ...chosen, knownOn: '2026-03-31' };
        const answer = (record: ClaimRecord) => {
          const { evidence, ...rest } = resolveEvidence(base, record, day);
          return JSON.stringify([[...evidence.parameters.values()], rest]);
        };
        expect(answer(recordOf([before, ...added]))).toBe(answer(recordOf([before])));
      }),
      { numRuns: 60 },
    );
  });
});

describe('pooling', () => {
  const record = recordOf([
    rival({ id: 'PC1', publisher: 'ann', confidence: 'HIGH', value: { low: 1, mid: 1.4, high: 1.8 } }),
    rival({ id: 'PC2', publisher: null, confidence: 'LOW', value: { low: 0.5, mid: 0.6, high: 0.7 } }),
  ]);

  it('takes the weighted means of lows, mids and highs, the house view among them', () => {
    expect(numbersOf('price/cpo', record, { pooling: { by: [] } })).toEqual([0.753333, 1.033333, 1.316667]);
    // Weights 2/3 of the house, 1 and 1/3.
    expect(numbersOf('price/cpo', record, { pooling: { by: ['CONFIDENCE'] } })).toEqual([0.836667, 1.166667, 1.5]);
  });

  it('stays an assumption where any of what is pooled is one, and names the house that assumes', () => {
    const pooled = (parameter: string, basis: ClaimBasis) => {
      const said = rival({ parameter, basis, claims: ['said'], value: { low: 0.7, mid: 0.8, high: 0.9 } });
      const { evidence } = resolveEvidence(base, recordOf([said]), { pooling: { by: [] } });
      return evidence.parameters.get(parameter)?.points[0];
    };
    // The house estimates the price of CPO and assumes that of copper.
    expect(pooled('price/cpo', 'REPORTED')?.basis).toBe('DERIVED');
    expect(pooled('price/cpo', 'ASSUMED')?.basis).toBe('ASSUMED');
    expect(pooled('price/copper', 'REPORTED')).toMatchObject({
      basis: 'ASSUMED',
      evidence: ['house:price/copper', 'said'],
    });
  });

  it('of an assumption with what was known on a day is no input without a claim', () => {
    const said = rival({
      parameter: 'price/copper',
      knownFrom: '2026-01-01',
      value: { low: 0.1, mid: 0.2, high: 0.3 },
    });
    const choice = { knownOn: '2026-03-31', pooling: { by: [] } };
    const bare = (record: ClaimRecord) =>
      resolveEvidence(base, record, choice).withoutClaim.map(({ parameter }) => parameter);
    expect(bare(NOTHING)).toContain('price/copper');
    expect(bare(recordOf([said]))).not.toContain('price/copper');
  });

  it('is not done where a listed publisher speaks, nor unless asked for', () => {
    expect(numbersOf('price/cpo', record, { publishers: ['ann'], pooling: { by: [] } })).toEqual([1, 1.4, 1.8]);
    expect(numbersOf('price/cpo', record, { publishers: ['bert'] })).toEqual([0.76, 1.1, 1.45]);
  });

  it('is not done in other years of a path of which a listed publisher speaks', () => {
    const at = (publisher: string, year: number, mid: number) =>
      rival({ id: `PC${year}`, publisher, parameter: 'price-path', year, value: { low: null, mid, high: null } });
    const path = recordOf([at('ann', 2026, 1000), at('bert', 2030, 700)]);
    const yearsWith = (publishers: readonly string[]) =>
      Object.keys(valuesOf('price-path', path, { publishers, pooling: { by: [] } }));
    expect(yearsWith(['ann'])).toEqual(['2024', '2026', '2035']);
    expect(yearsWith(['carl'])).toEqual(['2024', '2026', '2030', '2035']);
  });
});

describe('staleness', () => {
  const record = recordOf([rival({ knownFrom: '2026-07-01', value: { low: 1, mid: 1.2, high: 1.6 } })], {
    other: '2027-07-01',
  });

  it('widens a range by the square root of 2 for each half-life, from the newest claim in the graph', () => {
    const [low, mid, high] = numbersOf('price/cpo', record, { publishers: ['ann'], staleness: { halfLifeMonths: 6 } });
    // Twelve months less 0.01: the distances 0.2 and 0.4 double.
    expect([low, mid, high]).toEqual([expect.closeTo(0.8, 3), 1.2, expect.closeTo(2, 3)]);
  });

  it('counts from the day asked for instead, and leaves undated assumptions alone', () => {
    const choice = { publishers: ['ann'], knownOn: '2026-07-01', staleness: { halfLifeMonths: 6 } };
    expect(numbersOf('price/cpo', record, choice)).toEqual([1, 1.2, 1.6]);
    expect(numbersOf('price/lpo', record, { staleness: { halfLifeMonths: 1 } })).toEqual([0.7, 0.78, 0.9]);
  });
});

describe('a comparison', () => {
  it('has one choice of evidence for both cases', () => {
    const both = { scenario: { publishers: ['ann'] }, baseline: { publishers: ['ann'] } };
    expect(choiceOf(both)).toEqual({ publishers: ['ann'] });
    expect(choiceOf({ ...both, baseline: {} })).toEqual({ publishers: ['ann'] });
    expect(messagesOf(() => choiceOf({ ...both, baseline: { publishers: ['bert'] } }))[0]).toMatch(
      /^baseline\.publishers: /,
    );
  });

  it('takes the house view where it chooses nothing', () => {
    expect([choiceOf({}), choiceOf({ scenario: { publishers: [], knownOn: null } })]).toEqual([null, null]);
  });
});
