import { describe, expect, it } from 'vitest';
import { publishedOn } from '../../src/ingest/plan/known-dates.ts';

describe('the day by which a source was published', () => {
  it.each([
    ['2026-05-31', '2026-05-31', '2026-11-24'],
    ['2026-05-31', '2026-05', '2026-11-24'],
    ['2025-12-31', '2025', '2026-11-24'],
    // Nobody reads in November what comes out in December.
    ['2026-11-24', '2026', '2026-11-24'],
    ['2026-11-30', '2026', '2026-11'],
    [null, null, '2026-11-24'],
  ])('is %s where it says %s and was read on %s', (day, published, retrieved) => {
    expect(publishedOn({ published, retrieved })).toBe(day);
  });
});
