import type { Folder } from '../validate/folder.ts';
import { exchangeRates, type Rate } from './exchange-rates.ts';
import {
  type FiscalYear,
  fiscalYearKey,
  fiscalYears,
  type PeriodFigure,
  withoutFigures,
  type YearAmounts,
} from './fiscal-years.ts';

/** What the graph has of the firms of which a folder's figures and rates change a period, where the folder is no whole one. */
export interface MoneyBeside {
  /** Every figure in the currency of its period, those that the folder corrects among them. */
  readonly figures: readonly PeriodFigure[];
  readonly rates: readonly Rate[];
  /** What the periods say, by their keys. */
  readonly amounts: ReadonlyMap<string, YearAmounts>;
  /** The key of the period that is there, by the key that figures of its firm and label would give it. */
  readonly periods: ReadonlyMap<string, string>;
}

export const NO_MONEY_BESIDE: MoneyBeside = { figures: [], rates: [], amounts: new Map(), periods: new Map() };

/** What the amounts of periods come from. */
export type Money = Pick<Folder, 'figures' | 'rates'>;

/**
 * Every period of these firms, as all figures tell it together; one that its last figure left is there without amounts.
 * @param there the same periods as the graph's own figures tell them
 */
export function yearsTogether(
  folder: Money,
  beside: MoneyBeside,
  there: readonly FiscalYear[] = yearsBeside(beside),
): readonly FiscalYear[] {
  const before = new Map(there.map((year) => [year.key, year]));
  const told = fiscalYears(figuresTogether(folder, beside), exchangeRates([...beside.rates, ...folder.rates]));
  const keys = new Set(told.map(({ key }) => key));
  const left = [...before.values()].filter(({ key }) => !keys.has(key)).map(withoutFigures);
  return [...told, ...left].map((year) => withFilled(year, before.get(year.key), beside.amounts.get(year.key)));
}

/** The same periods as the graph's own figures tell them. */
export function yearsBeside({ figures, rates }: MoneyBeside): readonly FiscalYear[] {
  return fiscalYears(figures, exchangeRates(rates));
}

/** A figure takes the place of the graph's with its id. */
export function figuresTogether({ figures }: Money, beside: MoneyBeside): readonly PeriodFigure[] {
  const given = new Set(figures.map(({ id }) => id));
  return [...beside.figures.filter(({ id }) => !given.has(id)), ...inPeriods(figures, beside)];
}

/**
 * Figures in the periods that are there for their firms and labels. One that stands in such a period already stays in it, since a
 * firm that absorbed another may have two of a label.
 */
export function inPeriods<F extends PeriodFigure>(
  figures: readonly F[],
  { figures: there, periods }: MoneyBeside,
): readonly (F & PeriodFigure)[] {
  const standing = new Map(there.map((figure) => [figure.id, figure]));
  return figures.map((figure) => {
    const before = standing.get(figure.id);
    const stays = before?.firm === figure.firm && before.fiscal_year === figure.fiscal_year;
    const period = figure.period ?? (stays ? before.period : periods.get(fiscalYearKey(figure)));
    return period === undefined ? figure : { ...figure, period };
  });
}

/**
 * An amount of the graph's period that no figure gave it, and none gives it now, stays: an import may have filled in dollars what
 * the accounts in another currency leave open.
 */
export function withFilled(
  year: FiscalYear,
  before: FiscalYear | undefined,
  known: YearAmounts | undefined,
): FiscalYear {
  if (known === undefined) return year;
  const isFilled = (amount: 'revenueUsd' | 'operatingIncomeUsd') =>
    year[amount] === null && (before?.[amount] ?? null) === null;
  const { revenueUsd, revenueBasis, operatingIncomeUsd, operatingIncomeBasis } = known;
  return {
    ...year,
    ...(isFilled('revenueUsd') && { revenueUsd, revenueBasis }),
    ...(isFilled('operatingIncomeUsd') && { operatingIncomeUsd, operatingIncomeBasis }),
  };
}
