import type { CaseFlows, StageFlows } from '../../../src/analysis/flows/case-flows.ts';
import { restKey } from '../../../src/economics/parameter-id.ts';

export interface SmallStage {
  readonly stage: string;
  readonly revenueUsd: number;
  readonly pays?: Readonly<Record<string, number>>;
  /** Shares of the named firms; the rest holds what they do not. */
  readonly shares: Readonly<Record<string, number>>;
}

/** One year of one technology `optics` at a dollar a port; every margin is 0.1. */
export function smallFlows(year: number, stages: readonly SmallStage[], technology = 'optics'): CaseFlows {
  const spendUsd = stages[0]?.revenueUsd ?? 0;
  const bought = stages.map((stage) => stageOf(stage, spendUsd));
  return { year, technologies: [{ technology, priceUsd: 1, spendUsd, stages: bought }] };
}

function stageOf({ stage, revenueUsd, pays = {}, shares }: SmallStage, spendUsd: number): StageFlows {
  const named = Object.values(shares).reduce((sum, share) => sum + share, 0);
  const all = [...Object.entries(shares), [restKey(stage), 1 - named] as const];
  return {
    stage,
    perDollar: spendUsd === 0 ? 0 : revenueUsd / spendUsd,
    revenueUsd,
    payments: Object.entries(pays).map(([seller, usd]) => ({ seller, usd })),
    holders: all.map(([key, share]) => {
      const revenue = revenueUsd * share;
      return { key, firm: key in shares ? key : null, share, revenueUsd: revenue, profitUsd: revenue * 0.1 };
    }),
  };
}
