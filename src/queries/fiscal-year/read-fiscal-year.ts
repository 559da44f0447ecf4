import type { Figure, FiscalYear } from '../../domain/graph/fiscal-year.ts';
import { SEEN } from '../../domain/vocabulary.ts';
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
    operatingIncomeUsd: numberOrNull(row, 'operatingIncomeUsd'),
  };
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
