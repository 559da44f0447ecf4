import { portfolioImpact } from '../../../analysis/portfolio/portfolio-impact.ts';
import type {
  Hedge as HedgeRow,
  HoldingImpact as HoldingRow,
  PortfolioImpact as Impact,
  PortfolioTotal as Total,
} from '../../../analysis/portfolio/portfolio-types.ts';
import type { Interval } from '../../../economics/uncertainty/intervals.ts';
import { badInput } from '../../errors/api-error.ts';
import type {
  HedgeResolvers,
  HoldingImpactResolvers,
  PortfolioImpactResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { whole } from '../../paging/whole.ts';
import { caseOfYear } from './case-of.ts';
import { readHoldings, type UnknownHolding } from './read-holdings.ts';

const HEDGES = { usual: 5, least: 1, most: 20 } as const;
const MOST_HOLDINGS = 500;

export interface PortfolioAnswer extends Impact {
  readonly unknown: readonly UnknownHolding[];
}
export interface DrawnHoldingRow extends HoldingRow {
  readonly interval: Interval | null;
  readonly materialityInterval: Interval | null;
}
export interface DrawnTotal extends Total {
  readonly interval: Interval | null;
  readonly materialityInterval: Interval | null;
}
export type HedgeAnswer = HedgeRow;

export const portfolioQuery = {
  async portfolioImpact(_root, { holdings: asked, year, ...cases }, context) {
    if (asked.length < 1 || asked.length > MOST_HOLDINGS)
      throw badInput('holdings', `${asked.length} holdings; it may be 1 to ${MOST_HOLDINGS}.`);
    const { known, unknown } = await readHoldings(context, asked);
    const asCase = await caseOfYear(context, cases, year);
    const { prepared, comparison } = asCase;
    const { redistribution } = await context.model.answer(comparison);
    const plain = portfolioImpact(prepared, redistribution, known, year, null);
    if ((comparison.scenario?.uncertainty ?? null) === null) return { ...plain, unknown };
    const toDraw = plain.holdings.map(({ firm, weight, materiality }) => {
      return { firm, weight, operatingIncomeUsd: materiality.share === null ? null : materiality.operatingIncomeUsd };
    });
    const drawn = await context.model.jobs.portfolio(asCase, toDraw, year);
    return { ...plain, drawn, unknown };
  },
} satisfies QueryResolvers;

export const PortfolioImpact = {
  holdings: ({ holdings, drawn }) =>
    holdings.map((holding, index) => ({
      ...holding,
      interval: drawn?.changes[index] ?? null,
      materialityInterval: drawn?.shares[index] ?? null,
    })),
  total: ({ total, drawn }) => ({
    ...total,
    interval: drawn?.totalChange ?? null,
    materialityInterval: drawn?.totalShare ?? null,
  }),
  hedges: ({ drawn }, { first }) => (drawn?.hedges ?? []).slice(0, whole('first', first, HEDGES)),
} satisfies PortfolioImpactResolvers;

export const HoldingImpact = {
  firm: ({ firm }, _args, { loaders }, info) => loaders.firmBySlug.load(firm, wantedThing(info)),
} satisfies HoldingImpactResolvers;

export const Hedge = {
  firm: ({ firm }, _args, { loaders }, info) => loaders.firmBySlug.load(firm, wantedThing(info)),
  interval: ({ change }) => change,
} satisfies HedgeResolvers;
