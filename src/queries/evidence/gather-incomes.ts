import type { OperatingIncome } from '../../economics/evidence.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { type Day, fiscalYearAsOf } from '../as-of/conditions.ts';
import { basisOf } from '../fiscal-year/read-fiscal-year.ts';
import type { GraphReader } from '../graph-reader.ts';
import { type Condition, parametersOf, whereClause } from '../paging/condition.ts';
import { booleanOrNull, numberOrNull, text, textOrNull } from '../rows/read-value.ts';
import { latestIncome, type ReportedYear } from './latest-income.ts';
import { publishedIncomes } from './published-incomes.ts';
import type { Which } from './which-firms.ts';

const incomesOf = ({ name, match }: Which, known: readonly Condition[]) => ({
  name: `evidence-incomes${name}`,
  cypher: `// evidence-incomes${name}
${match}
MATCH (firm)-[:REPORTED]->(year:FiscalYear)${whereClause(known)}
RETURN firm.slug AS firm, year.key AS key, year.label AS label, year.periodEnd AS periodEnd, year.fullYear AS fullYear,
  year.operatingIncomeUsd AS operatingIncomeUsd, year.operatingIncomeBasis AS operatingIncomeBasis,
  year.key = firm.slug + '/' + year.label AS isOwn
ORDER BY year.key`,
});

/** Operating income of every one of these firms that has reported a period, by slug; with a day, what had been published by it. */
export async function gatherIncomes(
  reader: GraphReader,
  which: Which,
  slugs: readonly string[],
  asOf: Day,
): Promise<ReadonlyMap<string, OperatingIncome>> {
  const known = fiscalYearAsOf('year', asOf);
  const [rows, wasPublished] = await Promise.all([
    reader.read(incomesOf(which, known), { ...parametersOf(known), slugs }),
    typeof asOf === 'string' ? publishedIncomes(reader, which, slugs, asOf) : () => true,
  ]);
  const years = new Map<string, ReportedYear[]>();
  for (const row of rows) {
    const firm = text(row, 'firm');
    const year = reportedYear(row);
    const told = wasPublished(text(row, 'key'))
      ? year
      : { ...year, operatingIncomeUsd: null, operatingIncomeBasis: null };
    years.set(firm, [...(years.get(firm) ?? []), told]);
  }
  return new Map([...years].map(([firm, reported]) => [firm, latestIncome(reported)]));
}

function reportedYear(row: GraphRow): ReportedYear {
  return {
    label: text(row, 'label'),
    periodEnd: textOrNull(row, 'periodEnd'),
    fullYear: booleanOrNull(row, 'fullYear') ?? false,
    operatingIncomeUsd: numberOrNull(row, 'operatingIncomeUsd'),
    operatingIncomeBasis: basisOf(row, 'operatingIncome'),
    isOwn: booleanOrNull(row, 'isOwn') ?? false,
  };
}
