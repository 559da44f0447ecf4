import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';
import type { Materiality, RedistributionViews } from '../../economics/redistribution/result-types.ts';
import { sumBy } from '../../economics/summation.ts';
import { heldWithGroup } from './held-with-group.ts';
import type { DrawnPortfolio, Holding, HoldingImpact, PortfolioImpact } from './portfolio-types.ts';

/** What the scenario changes for each holding and for all, at middle values. */
export function portfolioImpact(
  prepared: PreparedEvidence,
  redistribution: RedistributionViews,
  holdings: readonly Holding[],
  year: number,
  drawn: DrawnPortfolio | null,
): PortfolioImpact {
  const held = heldWithGroup(holdings, prepared);
  const impacts = holdings.map((holding) => impactOf(redistribution, holding, year));
  const covered = impacts.filter(({ weightedShare }) => weightedShare !== null);
  return {
    year,
    holdings: impacts,
    total: {
      weight: sumBy(impacts, ({ weight }) => weight),
      coveredWeight: sumBy(covered, ({ weight }) => weight),
      changeUsd: sumBy(impacts, ({ firm, changeUsd }) => (held.parentOf(firm) ? 0 : changeUsd)),
      weightedShare: sumBy(covered, ({ weightedShare }) => weightedShare ?? 0),
    },
    drawn,
  };
}

/** A firm that is a group's ultimate parent counts with its subsidiaries, any other by itself. */
function impactOf(redistribution: RedistributionViews, { firm, weight }: Holding, year: number): HoldingImpact {
  const row = redistribution.firm(firm, year, { grouped: true }) ?? redistribution.firm(firm, year);
  if (row === null) {
    return { firm, weight, inChain: false, changeUsd: 0, materiality: UNTOUCHED, weightedShare: 0 };
  }
  const { changeUsd, materiality } = row;
  const weightedShare = materiality.share === null ? null : weight * materiality.share;
  return { firm, weight, inChain: true, changeUsd, materiality, weightedShare };
}

const UNTOUCHED: Materiality = {
  operatingIncomeUsd: null,
  operatingIncomeBasis: null,
  fiscalYear: null,
  share: 0,
  reason: 'The firm captures no value in the model, so that nothing changes.',
};
