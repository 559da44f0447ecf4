import type { Row } from '../tables/tables.ts';
import type { PlanContext } from './context.ts';
import { rateKey } from './exchange-rates.ts';
import { fiscalYearKey, type PeriodFigure } from './fiscal-years.ts';
import { madeOn } from './known-dates.ts';
import { inOrder, planNodes, toOne } from './make-plan.ts';
import { inPeriods } from './money-beside.ts';
import { EXCHANGE_RATE, FIGURE, FISCAL_YEAR, FORECAST } from './node-shapes.ts';
import type { NodePlan } from './shape.ts';

/** What firms reported and what houses foresaw. */
export function planMoney(context: PlanContext): readonly NodePlan[] {
  const { folder, beside } = context;
  return [
    planFiscalYears(context),
    planFigures(inPeriods(folder.figures, beside)),
    planRates(folder.rates),
    planForecasts(context),
  ];
}

function planFiscalYears({ fiscalYears }: PlanContext): NodePlan {
  return planNodes(FISCAL_YEAR, fiscalYears, ({ key, operatingMargin: _o, grossMargin: _g, ...properties }) => ({
    key,
    properties,
    links: { firm: toOne(properties.firm) },
  }));
}

function planFigures(rows: readonly (Row<'figures'> & PeriodFigure)[]): NodePlan {
  return planNodes(FIGURE, rows, (row) => {
    const { id, metric, segment, value, unit, currency, basis, seen, note, source } = row;
    return {
      key: id,
      properties: { metric, segment, value, unit, currency, basis, seen, note },
      links: { year: toOne(fiscalYearKey(row)), cites: inOrder([source]) },
    };
  });
}

function planRates(rows: readonly Row<'rates'>[]): NodePlan {
  return planNodes(EXCHANGE_RATE, rows, ({ currency, year, per_usd, seen, note, source }) => ({
    key: rateKey({ currency, year }),
    properties: { currency, year, perUsd: per_usd, seen, note },
    links: { cites: inOrder([source]) },
  }));
}

function planForecasts({ folder, beside }: PlanContext): NodePlan {
  const read = new Map([...beside.sources, ...folder.sources].map(({ id, retrieved }) => [id, retrieved]));
  return planNodes(FORECAST, folder.forecasts, ({ id, organization, source, actual_source, ...row }) => {
    const { metric, subject, period, low, mid, high, unit, seen, actual, note, made_on: made } = row;
    const sources = actual_source === null ? [source] : [source, actual_source];
    return {
      key: id,
      properties: {
        metric,
        subject,
        period,
        made,
        madeOn: madeOn(made, read.get(source) ?? null),
        low,
        mid,
        high,
        unit,
        seen,
        actual,
        actualValue: row.actual_value,
        note,
      },
      links: { madeBy: toOne(organization), cites: inOrder([...new Set(sources)]) },
    };
  });
}
