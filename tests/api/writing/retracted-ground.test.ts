import { expect, it } from 'vitest';
import { describeOnBothEngines } from '../../support/stores.ts';
import { writingApi } from './asking.ts';

const WHY = `query ($knownOn: Date) {
  profitRedistribution(scenario: { fromYear: 2025, toYear: 2026, knownOn: $knownOn }) {
    firms(year: 2026) { firm { slug } changeUsd why(first: 20) { parameter basis values { value { mid } } claims { key } } }
    withoutClaim { parameter why } } }`;
const MARGIN = 'margin/modco/module/*';

interface Row {
  readonly firm: { readonly slug: string } | null;
  readonly changeUsd: number;
  readonly why: readonly { readonly parameter: string; readonly basis: string }[];
}

describeOnBothEngines('an estimate of the house whose only claim is retracted', (open) => {
  const api = writingApi(open);
  const answer = async (knownOn: string | null) => {
    const { firms, withoutClaim } = (await api.data(WHY, { knownOn })).profitRedistribution;
    const row: Row | undefined = firms.find(({ firm }: Row) => firm?.slug === 'modco');
    const margin = row?.why.find(({ parameter }) => parameter === MARGIN);
    const without = withoutClaim.find(({ parameter }: { parameter: string }) => parameter === MARGIN)?.why ?? null;
    return { changeUsd: row?.changeUsd, margin, without };
  };

  it('keeps its number as an assumption, whatever day is asked for', async () => {
    const before = await answer(null);
    expect(before.margin).toMatchObject({
      basis: 'ESTIMATED',
      values: [{ value: { mid: 0.2 } }],
      claims: [{ key: 'c2' }],
    });
    const { retractClaim } = await api.data(
      'mutation { retractClaim(id: "c2", reason: "misread") { userErrors { message } } }',
    );
    expect(retractClaim.userErrors).toEqual([]);
    const after = await answer(null);
    expect(after.margin).toMatchObject({
      basis: 'ASSUMED',
      values: [{ value: { mid: 0.2 } }],
      claims: [{ key: `house:${MARGIN}` }],
    });
    expect(after.changeUsd).toBe(before.changeUsd);
    const later = await answer('2026-12-31');
    expect(later).toEqual({ ...after, without: 'ASSUMED' });
  });
});
