import { MILLION } from '../../plan/figure-amount.ts';
import type { AccountsChange, NewestMoney, NewFigure, YearChange } from '../import-plan.ts';

/** Lines a person reads of all that accounts add: figures, the amounts that years gain, and what the firm as a whole earned. */
export function describeAccounts({ figures, years, newest }: AccountsChange): readonly string[] {
  return [...figures.map(ofFigure), ...years.flatMap(ofYear), ...(newest === null ? [] : [ofNewest(newest)])];
}

function ofFigure({ year, metric, millions }: NewFigure): string {
  return `${year}: ${metric} ${millions} million USD`;
}

/** An amount without a basis is in the graph already. */
function ofYear(year: YearChange): readonly string[] {
  const gained = [
    ...(year.revenueBasis === null ? [] : [amount('revenue', year.revenueUsd)]),
    ...(year.operatingIncomeBasis === null ? [] : [amount('operating income', year.operatingIncomeUsd)]),
  ];
  return gained.length === 0 ? [] : [`${year.key}: the year's ${gained.join(', ')}`];
}

function ofNewest({ firm, revenueUsd, revenueFiscalYear, operatingMargin, grossMargin }: NewestMoney): string {
  const margins = [
    ...(operatingMargin === null ? [] : [`operating margin ${operatingMargin}`]),
    ...(grossMargin === null ? [] : [`gross margin ${grossMargin}`]),
  ];
  return `${firm}: of ${revenueFiscalYear}, its newest year, ${[amount('revenue', revenueUsd), ...margins].join(', ')}`;
}

function amount(what: string, usd: number | null): string {
  return `${what} ${(usd ?? 0) / MILLION} million USD`;
}
