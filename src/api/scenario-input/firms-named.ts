import type { Comparison, Scenario } from '../../economics/scenario.ts';

/** The slugs of firms that the levers of both cases name. */
export function firmsNamed({ scenario, baseline }: Comparison) {
  const cases = [scenario, baseline];
  return {
    inShares: cases.flatMap((one) => one?.shares?.map(({ firm }) => firm) ?? []),
    inMargins: cases.flatMap((one) => one?.margins?.flatMap(({ firm }) => firm ?? []) ?? []),
  };
}

/** The same comparison with other slugs for these firms. */
export function withFirmsRenamed({ scenario, baseline }: Comparison, slugs: ReadonlyMap<string, string>): Comparison {
  return { scenario: scenario && renamed(scenario, slugs), baseline: baseline && renamed(baseline, slugs) };
}

function renamed(one: Scenario, slugs: ReadonlyMap<string, string>): Scenario {
  const { shares, margins } = one;
  const now = (firm: string) => slugs.get(firm) ?? firm;
  return {
    ...one,
    shares: shares?.map((lever) => ({ ...lever, firm: now(lever.firm) })),
    margins: margins?.map((lever) => ({ ...lever, firm: lever.firm && now(lever.firm) })),
  };
}
