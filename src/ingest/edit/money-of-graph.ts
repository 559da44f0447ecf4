import { SEEN } from '../../domain/vocabulary.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import { number, oneOf, text, textOrNull } from '../../queries/rows/read-value.ts';
import type { FigureRow } from '../plan/best-figure.ts';
import { rateYear } from '../plan/exchange-rates.ts';
import { fiscalYearKey } from '../plan/fiscal-years.ts';
import { type MoneyBeside, NO_MONEY_BESIDE } from '../plan/money-beside.ts';
import { FIGURE_BASES } from '../tables/vocabulary.ts';
import type { Folder } from '../validate/folder.ts';
import type { Desk } from './make-edit.ts';

/** A period that kept its key when its firm became part of another is no period of the rows. */
const periodsInCurrencies: Statement = {
  name: 'periods-in-currencies',
  cypher: `// periods-in-currencies
UNWIND $currencies AS currency MATCH (y:FiscalYear {currency: currency}) WHERE y.key = y.firm + '/' + y.label
RETURN y.key AS key, y.label AS label, y.periodEnd AS periodEnd, y.months AS months, y.currency AS currency`,
};

/** In the currency of the period: an import may have put dollars beside it. */
const figuresOfPeriods: Statement = {
  name: 'figures-of-periods',
  cypher: `// figures-of-periods
UNWIND $keys AS key MATCH (y:FiscalYear {key: key})-[:HAS]->(g:Figure) WHERE g.currency = y.currency
RETURN g.id AS id, y.firm AS firm, y.label AS label, y.periodEnd AS periodEnd, y.months AS months, y.currency AS currency,
  g.metric AS metric, g.segment AS segment, g.value AS value, g.unit AS unit, g.basis AS basis, g.seen AS seen
ORDER BY id`,
};

const ratesOfCurrencies: Statement = {
  name: 'rates-of-currencies',
  cypher: `// rates-of-currencies
UNWIND $currencies AS currency MATCH (r:ExchangeRate {currency: currency})
RETURN r.currency AS currency, r.year AS year, r.perUsd AS perUsd`,
};

/** What the graph has of the fiscal periods that a folder's figures and rates change. */
export async function moneyOfGraph(run: Desk['run'], { figures, rates }: Folder): Promise<MoneyBeside> {
  const keys = new Set([...figures.map(fiscalYearKey), ...(await periodsAtRates(run, rates))]);
  if (keys.size === 0) return NO_MONEY_BESIDE;
  const there = (await run(figuresOfPeriods, { keys: [...keys] })).map(figureOf);
  const currencies = [...new Set([...figures, ...there].map(({ currency }) => currency))];
  const known = await run(ratesOfCurrencies, { currencies });
  return {
    figures: there,
    rates: known.map((row) => ({
      currency: text(row, 'currency'),
      year: number(row, 'year'),
      per_usd: number(row, 'perUsd'),
    })),
  };
}

/** Keys of the periods whose amounts come to dollars by one of these rates. */
async function periodsAtRates(run: Desk['run'], rates: Folder['rates']): Promise<readonly string[]> {
  if (rates.length === 0) return [];
  const rated = new Set(rates.map(({ currency, year }) => `${currency}/${year}`));
  const periods = await run(periodsInCurrencies, { currencies: [...new Set(rates.map(({ currency }) => currency))] });
  return periods.flatMap((row) => {
    const period = {
      ...{ label: text(row, 'label'), periodEnd: textOrNull(row, 'periodEnd') },
      ...{ months: number(row, 'months'), currency: text(row, 'currency') },
    };
    return rated.has(`${period.currency}/${rateYear(period)}`) ? [text(row, 'key')] : [];
  });
}

function figureOf(row: GraphRow): FigureRow {
  return {
    ...{ id: text(row, 'id'), firm: text(row, 'firm'), fiscal_year: text(row, 'label') },
    ...{ period_end: textOrNull(row, 'periodEnd'), months: number(row, 'months'), currency: text(row, 'currency') },
    ...{ metric: text(row, 'metric'), segment: textOrNull(row, 'segment'), value: number(row, 'value') },
    unit: oneOf(row, 'unit', ['millions', 'percent']),
    basis: oneOf(row, 'basis', FIGURE_BASES),
    seen: oneOf(row, 'seen', SEEN),
  };
}
