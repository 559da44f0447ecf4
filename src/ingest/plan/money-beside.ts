import type { Folder } from '../validate/folder.ts';
import type { FigureRow } from './best-figure.ts';
import { exchangeRates, type Rate } from './exchange-rates.ts';
import { type FiscalYear, fiscalYears } from './fiscal-years.ts';

/** What the graph has of the fiscal periods that a folder's figures and rates change, where the folder is no whole one. */
export interface MoneyBeside {
  /** Every figure of these periods, those that the folder corrects among them. */
  readonly figures: readonly FigureRow[];
  readonly rates: readonly Rate[];
}

export const NO_MONEY_BESIDE: MoneyBeside = { figures: [], rates: [] };

type Money = Pick<Folder, 'figures' | 'rates'>;

/** Every period that the folder's figures and rates change, as all of its figures tell it together. */
export function yearsTogether(folder: Money, beside: MoneyBeside): readonly FiscalYear[] {
  return fiscalYears(figuresTogether(folder, beside), exchangeRates([...beside.rates, ...folder.rates]));
}

/** A figure takes the place of the graph's with its id, what is new stands behind what is there: of two as good the first counts. */
export function figuresTogether({ figures }: Money, beside: MoneyBeside): readonly FigureRow[] {
  const [there, given] = [idsOf(beside.figures), idsOf(figures)];
  return [
    ...figures.filter(({ id }) => there.has(id)),
    ...beside.figures.filter(({ id }) => !given.has(id)),
    ...figures.filter(({ id }) => !there.has(id)),
  ];
}

function idsOf(figures: readonly FigureRow[]): ReadonlySet<string> {
  return new Set(figures.map(({ id }) => id));
}
