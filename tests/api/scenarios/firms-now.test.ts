import { expect, it } from 'vitest';
import { withFirmsNow } from '../../../src/api/scenarios/firms-now.ts';
import { toGlobalId } from '../../../src/domain/global-id.ts';

const now = async (slug: string) => (slug === 'old' ? 'new' : slug);
const place = { technology: 'cpo', stage: 'laser' };

it('a kept request names firms as they are called now, in both cases, and has all else as it was given', async () => {
  const same = { ...place, firm: toGlobalId('Firm', 'lumentum'), share: 0.1 };
  const given = {
    scenario: { toYear: 2030, shares: [{ ...place, firm: 'old', share: 0.2 }, same], margins: null },
    baseline: {
      margins: [
        { stage: 'laser', margin: 0.3 },
        { ...place, firm: toGlobalId('Firm', 'old'), margin: 0.2 },
      ],
    },
  };
  expect(await withFirmsNow(given, now)).toEqual({
    scenario: { toYear: 2030, shares: [{ ...place, firm: 'new', share: 0.2 }, same], margins: null },
    baseline: {
      margins: [
        { stage: 'laser', margin: 0.3 },
        { ...place, firm: 'new', margin: 0.2 },
      ],
    },
  });
  const correlated = (a: string, b: string) => ({
    uncertainty: { draws: 64, correlations: [{ a, b, rank: 0.5 }] },
  });
  const drawn = { scenario: correlated('share/old/laser/cpo', 'price/cpo'), baseline: { uncertainty: { draws: 64 } } };
  expect(await withFirmsNow(drawn, now)).toEqual({
    scenario: correlated('share/new/laser/cpo', 'price/cpo'),
    baseline: { uncertainty: { draws: 64 } },
  });
  expect(await withFirmsNow({ scenario: null, baseline: {} }, now)).toEqual({ scenario: null, baseline: {} });
});
