import type { MoneyByYearQuery } from '../../generated/graphql.ts';

export interface MoneyOfYear {
  readonly year: number;
  readonly baseline: number;
  readonly scenario: number;
  readonly change: number;
}

/** Kinds of things that may earn something in the model. */
export const EARNING: readonly string[] = ['Firm', 'Stage'];

type Row = MoneyByYearQuery['profitRedistribution']['byYear'][number];

/** What a firm or a stage earns by year, US dollars; empty for one that the model does not know. */
export function moneyOf(
  { profitRedistribution }: MoneyByYearQuery,
  kind: string,
  slug: string,
): readonly MoneyOfYear[] {
  return profitRedistribution.byYear.flatMap((row) => {
    const found = kind === 'Firm' ? firmIn(row, slug) : kind === 'Stage' ? stageIn(row, slug) : undefined;
    if (found === undefined) return [];
    const { baselineProfitUsd: baseline, scenarioProfitUsd: scenario, changeUsd: change } = found;
    return [{ year: row.year, baseline, scenario, change }];
  });
}

const firmIn = ({ firms }: Row, slug: string) => firms.find(({ firm }) => firm?.slug === slug);
const stageIn = ({ stages }: Row, slug: string) => stages.find(({ stage }) => stage.slug === slug);
