import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { text, textOrNull } from '../rows/read-value.ts';
import type { Which } from './which-firms.ts';

const figuresOf = ({ name, match }: Which): Statement => ({
  name: `evidence-income-figures${name}`,
  cypher: `// evidence-income-figures${name}
${match}
MATCH (firm)-[:REPORTED]->(year:FiscalYear)-[:HAS]->(figure:Figure)-[:CITES]->(source:Source)
WHERE figure.segment IS NULL AND figure.metric IN ['OPERATING_INCOME', 'OPERATING_MARGIN', 'REVENUE']
RETURN year.key AS year, figure.metric AS metric,
  min(coalesce(source.publishedOn, source.retrievedOn)) AS publishedOn`,
});

/** Whether the operating income of a fiscal year with this key had been published. */
export type WasPublished = (year: string) => boolean;

/**
 * Of which periods the operating income itself had been published by a day, or else read: a figure of it, else both of the
 * revenue and the margin that it comes from. That another figure of the period was out by then says nothing of it.
 */
export async function publishedIncomes(
  reader: GraphReader,
  which: Which,
  slugs: readonly string[],
  asOf: string,
): Promise<WasPublished> {
  const days = new Map((await reader.read(figuresOf(which), { slugs })).map(dayOfFigure));
  return (year) => {
    const day = (metric: string) => days.get(`${year} ${metric}`);
    const wasOut = (metric: string) => (day(metric) ?? '9') <= asOf;
    if (day('OPERATING_INCOME') !== undefined) return wasOut('OPERATING_INCOME');
    return wasOut('OPERATING_MARGIN') && wasOut('REVENUE');
  };
}

/** The day is null where no source of the figure is dated. */
function dayOfFigure(row: GraphRow): readonly [string, string | null] {
  return [`${text(row, 'year')} ${text(row, 'metric')}`, textOrNull(row, 'publishedOn')];
}
