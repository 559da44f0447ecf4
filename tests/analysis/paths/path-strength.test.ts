import { describe, expect, it } from 'vitest';
import { byStrength, compareStrength, weakestOf } from '../../../src/analysis/paths/path-strength.ts';
import type { Claim } from '../../../src/domain/graph/claim.ts';
import type { Hop, Path } from '../../../src/domain/graph/connection.ts';
import { SEEN } from '../../../src/domain/vocabulary.ts';
import { weightOf } from '../../../src/economics/resolution/pooling.ts';

type Fields = Pick<Claim, 'confidence' | 'basis' | 'seen' | 'knownFrom' | 'retractedOn'>;
const STANDS = { retractedOn: null };
const CLAIMS = new Map<string, Fields>([
  ['filing', { confidence: 'HIGH', basis: 'REPORTED', seen: 'PAGE', knownFrom: '2026-01-31', ...STANDS }],
  ['relayed', { confidence: 'HIGH', basis: 'REPORTED', seen: 'RELAY', knownFrom: '2026-02-28', ...STANDS }],
  ['estimate', { confidence: 'HIGH', basis: 'ESTIMATED', seen: 'PAGE', knownFrom: null, ...STANDS }],
  ['rumour', { confidence: 'LOW', basis: 'REPORTED', seen: 'PAGE', knownFrom: null, ...STANDS }],
  ['withdrawn', { confidence: 'HIGH', basis: 'REPORTED', seen: 'PAGE', knownFrom: null, retractedOn: '2026-03-01' }],
]);
// A test gives the five fields that count.
const claimsOf = (id: string) => CLAIMS.get(id) as Claim | undefined;

describe('a path', () => {
  it('is as strong as its weakest link, a link as its best claim', () => {
    expect(weakestOf(path(['filing'], ['rumour', 'relayed']), claimsOf)).toBe(CLAIMS.get('relayed'));
    expect(weakestOf(path(['filing'], ['rumour']), claimsOf)).toBe(CLAIMS.get('rumour'));
  });

  it('is not weakened by links that need no claims', () => {
    expect(weakestOf(path([], ['estimate']), claimsOf)).toBe(CLAIMS.get('estimate'));
    expect(weakestOf(path([]), claimsOf)).toBeNull();
  });

  it('takes no strength from what came later, nor from what was taken back', () => {
    const asOf = (day: string, links: Path): Path => ({ hops: links.hops.map((hop) => ({ ...hop, asOf: day })) });
    expect(weakestOf(asOf('2026-01-01', path(['filing', 'rumour'])), claimsOf)).toBe(CLAIMS.get('rumour'));
    expect(weakestOf(asOf('2026-01-31', path(['filing', 'rumour'])), claimsOf)).toBe(CLAIMS.get('filing'));
    expect(weakestOf(path(['withdrawn', 'rumour']), claimsOf)).toBe(CLAIMS.get('rumour'));
    expect(weakestOf(path(['rumour'], ['withdrawn']), claimsOf)).toBe('UNFOUNDED');
    expect(weakestOf(asOf('2026-01-01', path(['filing'])), claimsOf)).toBe('UNFOUNDED');
  });

  it('comes before another by confidence, then basis, then how it was seen, then length, and last where nothing of it is left', () => {
    const [withdrawn, rumour, estimate, relayed, long, short] = [
      path(['filing'], ['withdrawn']),
      path(['rumour']),
      path(['estimate']),
      path(['relayed']),
      path(['filing'], ['filing']),
      path(['filing']),
    ];
    expect(byStrength([withdrawn, rumour, estimate, relayed, long, short], claimsOf)).toEqual([
      short,
      long,
      relayed,
      estimate,
      rumour,
      withdrawn,
    ]);
  });
});

it('nothing to doubt is stronger than anything', () => {
  expect(compareStrength(null, claimsOf('filing') ?? null)).toBeLessThan(0);
  expect(compareStrength(null, null)).toBe(0);
});

it('ways of seeing stand in one order, here and by their weights in a pool', () => {
  const ways = SEEN.map(
    (seen) => ({ confidence: 'HIGH', basis: 'REPORTED', seen, date: null, knownFrom: null }) as const,
  );
  const names = (sorted: typeof ways) => sorted.map(({ seen }) => seen);
  expect(names(ways.toSorted(compareStrength))).toEqual(SEEN);
  const weight = (way: (typeof ways)[number]) => weightOf(way, ['SEEN'], '');
  expect(names(ways.toSorted((a, b) => weight(b) - weight(a)))).toEqual(SEEN);
});

function path(...links: readonly (readonly string[])[]): Path {
  const hops = links.map((claims, index): Hop => {
    const ends = { from: { kind: 'Firm', key: `f${index}` }, to: { kind: 'Firm', key: `f${index + 1}` } } as const;
    const whenever = { validFrom: null, validTo: null };
    return { id: `l${index}`, relation: 'SUPPLIES', ...ends, ...whenever, claims, direction: 'OUT' };
  });
  return { hops };
}
