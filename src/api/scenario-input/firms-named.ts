import { firmCalledIn, withFirmCalled } from '../../economics/parameter-id.ts';
import type { Comparison, Scenario } from '../../economics/scenario.ts';

/** The slugs of firms that both cases name, in levers and in the parameters that are drawn together. */
export function firmsNamed({ scenario, baseline }: Comparison) {
  const cases = [firmsByEntry(scenario), firmsByEntry(baseline)];
  return {
    inShares: cases.flatMap(({ shares }) => shares.flat()),
    elsewhere: cases.flatMap(({ margins, correlations }) => [...margins, ...correlations].flat()),
  };
}

/** The slugs of firms that each entry of a case names. */
export function firmsByEntry(one: Scenario | null | undefined) {
  const firmsIn = (id: string) => firmCalledIn(id) ?? [];
  return {
    shares: (one?.shares ?? []).map(({ firm }) => [firm]),
    margins: (one?.margins ?? []).map(({ firm }) => (firm ? [firm] : [])),
    correlations: (one?.uncertainty?.correlations ?? []).map(({ a, b }) => [a, b].flatMap(firmsIn)),
  };
}

/** The same comparison with other slugs for these firms. */
export function withFirmsRenamed({ scenario, baseline }: Comparison, slugs: ReadonlyMap<string, string>): Comparison {
  return { scenario: scenario && renamed(scenario, slugs), baseline: baseline && renamed(baseline, slugs) };
}

function renamed(one: Scenario, slugs: ReadonlyMap<string, string>): Scenario {
  const { shares, margins, uncertainty } = one;
  const now = (firm: string) => slugs.get(firm) ?? firm;
  const correlations = uncertainty?.correlations?.map(({ a, b, rank }) => ({
    a: withFirmCalled(a, now),
    b: withFirmCalled(b, now),
    rank,
  }));
  return {
    ...one,
    shares: shares?.map((lever) => ({ ...lever, firm: now(lever.firm) })),
    margins: margins?.map((lever) => ({ ...lever, firm: lever.firm && now(lever.firm) })),
    uncertainty: uncertainty && { ...uncertainty, correlations },
  };
}
