import { describe, expect, it } from 'vitest';
import { compareStrength, type Strength } from '../../../src/analysis/paths/path-strength.ts';
import type { GraphApi } from '../graph/ask.ts';

const PATHS = `query ($from: ID!, $to: ID!, $rankBy: PathRank, $asOf: Date, $minConfidence: Confidence, $first: Int) {
  paths(from: $from, to: $to, rankBy: $rankBy, asOf: $asOf, minConfidence: $minConfidence, first: $first) {
    length weakest { confidence basis seen knownFrom } hops { relation to { id } claims { confidence knownFrom } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: a row of an answer, of the shape that a query above selects.
type Row = any;

export function pathsByEvidenceSuite(api: GraphApi): void {
  describe('paths by evidence', () => {
    it('have the strongest weakest link first, and may be longer than the shortest', async () => {
      const asked = { from: 'axt', to: 'microsoft', first: 100 };
      const { paths } = await api.data(PATHS, { ...asked, rankBy: 'EVIDENCE' });
      const weakest: readonly (Strength | null)[] = paths.map((path: Row) => path.weakest);
      expect(weakest.toSorted(compareStrength)).toEqual(weakest);
      const shortest = (await api.data(PATHS, asked)).paths;
      expect(compareStrength(weakest[0] ?? null, shortest[0].weakest)).toBeLessThanOrEqual(0);
      expect(paths[0].length).toBeGreaterThanOrEqual(shortest[0].length);
    });

    it('keep to links known by a day, and to those sure enough', async () => {
      const all = (await api.data(PATHS, { from: 'axt', to: 'nvidia', first: 100 })).paths;
      const early = await api.data(PATHS, { from: 'axt', to: 'nvidia', asOf: '2026-06-30', first: 100 });
      expect(early.paths.length).toBeGreaterThan(0);
      expect(early.paths).not.toEqual(all);
      for (const { hops, weakest } of early.paths) {
        expect((weakest?.knownFrom ?? '') <= '2026-06-30', weakest?.knownFrom).toBe(true);
        for (const { claims } of hops) {
          const days = claims.flatMap(({ knownFrom }: Row) => knownFrom ?? []);
          if (days.length > 0) expect(days.toSorted()[0] <= '2026-06-30').toBe(true);
        }
      }
      const sure = await api.data(PATHS, { from: 'axt', to: 'nvidia', minConfidence: 'MEDIUM', first: 100 });
      expect(sure.paths.length).toBeGreaterThan(0);
      expect(sure.paths.length).toBeLessThan(all.length);
      const none = await api.data(PATHS, { from: 'axt', to: 'nvidia', asOf: '1990-01-01' });
      expect(none.paths).toEqual([]);
    });
  });
}
