import { CLAIM_BASES, SEEN } from '../../domain/vocabulary.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import { number, numberOrNull, oneOf, oneOfOrNull, text, textOrNull } from '../../queries/rows/read-value.ts';
import { hashOfStamp } from '../load/row-hash.ts';
import type { RunRead } from '../load/write.ts';
import type { FigureRow } from '../plan/best-figure.ts';
import { type Rate, rateKey, rateYear } from '../plan/exchange-rates.ts';
import type { PeriodFigure, YearAmounts } from '../plan/fiscal-years.ts';
import { type MoneyBeside, NO_MONEY_BESIDE } from '../plan/money-beside.ts';
import { FIGURE_BASES } from '../tables/vocabulary.ts';
import type { Folder } from '../validate/folder.ts';
import type { Desk } from './make-edit.ts';

const periodsInCurrencies: Statement = {
  name: 'periods-in-currencies',
  cypher: `// periods-in-currencies
UNWIND $currencies AS currency MATCH (y:FiscalYear {currency: currency})
RETURN y.key AS key, y.firm AS firm, y.label AS label, y.periodEnd AS periodEnd, y.months AS months, y.currency AS currency`,
};

const firmsOfFigures: Statement = {
  name: 'firms-of-figures',
  cypher: `// firms-of-figures
UNWIND $ids AS id MATCH (g:Figure {id: id})<-[:HAS]-(y:FiscalYear) RETURN DISTINCT y.firm AS firm`,
};

const amountsOfPeriods: Statement = {
  name: 'amounts-of-periods',
  cypher: `// amounts-of-periods
UNWIND $firms AS firm MATCH (y:FiscalYear {firm: firm})
RETURN y.key AS key, y.firm AS firm, y.label AS label, y.revenueUsd AS revenueUsd, y.revenueBasis AS revenueBasis,
  y.operatingIncomeUsd AS operatingIncomeUsd, y.operatingIncomeBasis AS operatingIncomeBasis
ORDER BY key`,
};

/** In the currency of the period: an import may have put dollars beside it. */
const figuresOfPeriods: Statement = {
  name: 'figures-of-periods',
  cypher: `// figures-of-periods
UNWIND $firms AS firm MATCH (y:FiscalYear {firm: firm})-[:HAS]->(g:Figure) WHERE g.currency = y.currency
RETURN g.id AS id, g.rowStamp AS stamp, y.key AS period, y.firm AS firm, y.label AS label,
  y.periodEnd AS periodEnd, y.months AS months, y.currency AS currency,
  g.metric AS metric, g.segment AS segment, g.value AS value, g.unit AS unit, g.basis AS basis, g.seen AS seen
ORDER BY id`,
};

const ratesOfCurrencies: Statement = {
  name: 'rates-of-currencies',
  cypher: `// rates-of-currencies
UNWIND $currencies AS currency MATCH (r:ExchangeRate {currency: currency})
RETURN r.currency AS currency, r.year AS year, r.perUsd AS perUsd`,
};

/**
 * What the graph has of the firms of which a folder's figures and rates change a fiscal period: of all their periods, since a firm
 * falls back to an older one.
 */
export async function moneyOfGraph(run: Desk['run'], { figures, rates }: Folder): Promise<MoneyBeside> {
  const named = figures.map(({ firm }) => firm);
  const left = await firmsOf(
    run,
    figures.map(({ id }) => id),
  );
  const rated = (await periodsAtRates(run, rates)).map(({ firm }) => firm);
  const firms = [...new Set([...named, ...left, ...rated])];
  if (firms.length === 0) return NO_MONEY_BESIDE;
  const there = await figuresOfFirms(run, firms);
  const amounts = await run(amountsOfPeriods, { firms });
  const currencies = [...new Set([...figures, ...there].map(({ currency }) => currency))];
  return {
    figures: there,
    rates: await ratesOf(run, currencies),
    amounts: amountsByKey(amounts),
    periods: periodsOf(amounts),
  };
}

/** A figure of the graph, and the hash of the row from which a load made it; null where no load did. */
export interface KnownFigure extends PeriodFigure {
  readonly hash: number | null;
}

/** Every figure of these firms in the currency of its period. */
export async function figuresOfFirms(run: RunRead, firms: readonly string[]): Promise<readonly KnownFigure[]> {
  const rows = await run(figuresOfPeriods, { firms });
  return rows.map((row) => ({ ...figureOf(row), hash: hashOfStamp(row.stamp) }));
}

/** Every rate of these currencies. */
export async function ratesOf(run: RunRead, currencies: readonly string[]): Promise<readonly Rate[]> {
  const rows = await run(ratesOfCurrencies, { currencies });
  return rows.map((row) => ({
    currency: text(row, 'currency'),
    year: number(row, 'year'),
    per_usd: number(row, 'perUsd'),
  }));
}

/** Where a firm has two periods of a label, since it absorbed another, its own is the one that its figures make. */
function periodsOf(rows: readonly GraphRow[]): ReadonlyMap<string, string> {
  const periods = new Map<string, string>();
  for (const row of rows) {
    const [key, own] = [text(row, 'key'), `${text(row, 'firm')}/${text(row, 'label')}`];
    if (key === own || !periods.has(own)) periods.set(own, key);
  }
  return periods;
}

/** Firms in whose periods the graph has these figures, by their ids. */
export async function firmsOf(run: RunRead, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  return (await run(firmsOfFigures, { ids })).map((row) => text(row, 'firm'));
}

/** Periods of the graph whose amounts come to dollars by one of these rates. */
export async function periodsAtRates(
  run: RunRead,
  rates: readonly Pick<Rate, 'currency' | 'year'>[],
): Promise<readonly { readonly key: string; readonly firm: string }[]> {
  if (rates.length === 0) return [];
  const rated = new Set(rates.map(rateKey));
  const periods = await run(periodsInCurrencies, { currencies: [...new Set(rates.map(({ currency }) => currency))] });
  return periods.flatMap((row) => {
    const period = {
      ...{ label: text(row, 'label'), periodEnd: textOrNull(row, 'periodEnd') },
      ...{ months: number(row, 'months'), currency: text(row, 'currency') },
    };
    const isRated = rated.has(`${period.currency}/${rateYear(period)}`);
    return isRated ? [{ key: text(row, 'key'), firm: text(row, 'firm') }] : [];
  });
}

/** What the periods of these firms say, by the key of each. */
export async function amountsOfFirms(
  run: RunRead,
  firms: readonly string[],
): Promise<ReadonlyMap<string, YearAmounts>> {
  return amountsByKey(await run(amountsOfPeriods, { firms }));
}

function amountsByKey(rows: readonly GraphRow[]): ReadonlyMap<string, YearAmounts> {
  return new Map(rows.map((row) => [text(row, 'key'), amountsOf(row)]));
}

function amountsOf(row: GraphRow): YearAmounts {
  return {
    revenueUsd: numberOrNull(row, 'revenueUsd'),
    revenueBasis: oneOfOrNull(row, 'revenueBasis', CLAIM_BASES),
    operatingIncomeUsd: numberOrNull(row, 'operatingIncomeUsd'),
    operatingIncomeBasis: oneOfOrNull(row, 'operatingIncomeBasis', CLAIM_BASES),
  };
}

function figureOf(row: GraphRow): PeriodFigure {
  return {
    ...{ id: text(row, 'id'), firm: text(row, 'firm'), fiscal_year: text(row, 'label'), period: text(row, 'period') },
    ...{ period_end: textOrNull(row, 'periodEnd'), months: number(row, 'months'), currency: text(row, 'currency') },
    ...figureStated(row),
  };
}

/** What a figure itself says, whatever its period: the properties of its node. */
export function figureStated(
  row: GraphRow,
): Pick<FigureRow, 'metric' | 'segment' | 'value' | 'unit' | 'basis' | 'seen'> {
  return {
    ...{ metric: text(row, 'metric'), segment: textOrNull(row, 'segment'), value: number(row, 'value') },
    unit: oneOf(row, 'unit', ['millions', 'percent']),
    basis: oneOf(row, 'basis', FIGURE_BASES),
    seen: oneOf(row, 'seen', SEEN),
  };
}
