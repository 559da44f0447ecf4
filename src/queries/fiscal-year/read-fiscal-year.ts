import type { Figure, FiscalYear } from '../../domain/graph/fiscal-year.ts';
import { CLAIM_BASES, type ClaimBasis, SEEN } from '../../domain/vocabulary.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { booleanOrNull, number, numberOrNull, oneOfOrNull, text, textOrNull } from '../rows/read-value.ts';

export function readFiscalYear(row: GraphRow): FiscalYear {
  return {
    type: 'FiscalYear',
    key: text(row, 'key'),
    firm: text(row, 'firm'),
    label: text(row, 'label'),
    periodEnd: textOrNull(row, 'periodEnd'),
    months: numberOrNull(row, 'months'),
    currency: textOrNull(row, 'currency'),
    fullYear: booleanOrNull(row, 'fullYear') ?? false,
    revenueUsd: numberOrNull(row, 'revenueUsd'),
    revenueBasis: basisOf(row, 'revenue'),
    operatingIncomeUsd: numberOrNull(row, 'operatingIncomeUsd'),
    operatingIncomeBasis: basisOf(row, 'operatingIncome'),
  };
}

/** On what ground an amount of a year stands. A graph that was loaded before that was kept does not tell: nobody vouches for it. */
export function basisOf(row: GraphRow, amount: 'revenue' | 'operatingIncome'): ClaimBasis | null {
  if (numberOrNull(row, `${amount}Usd`) === null) return null;
  return oneOfOrNull(row, `${amount}Basis`, CLAIM_BASES) ?? 'ASSUMED';
}

export function readFigure(row: GraphRow): Figure {
  return {
    id: text(row, 'id'),
    metric: text(row, 'metric'),
    segment: textOrNull(row, 'segment'),
    value: number(row, 'value'),
    unit: text(row, 'unit'),
    currency: textOrNull(row, 'currency'),
    basis: textOrNull(row, 'basis'),
    seen: oneOfOrNull(row, 'seen', SEEN),
    note: textOrNull(row, 'note'),
  };
}
