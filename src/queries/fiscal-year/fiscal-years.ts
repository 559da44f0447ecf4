import type { Figure, FiscalYear } from '../../domain/graph/fiscal-year.ts';
import type { Source } from '../../domain/graph/source.ts';
import { type Day, fiscalYearAsOf } from '../as-of/conditions.ts';
import { parametersOf, whereClause } from '../paging/condition.ts';
import type { ByKey } from '../rows/by-key.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';
import { readSource } from '../source/read-source.ts';
import { readFigure, readFiscalYear } from './read-fiscal-year.ts';

export const fiscalYearsByKey: ByKey<FiscalYear> = {
  kind: 'FiscalYear',
  name: 'fiscal-years-by-key',
  projection: 'n{.*}',
  read: readFiscalYear,
};

/** Newest first; of two periods with one end the longer first; those without an end last. */
export function firmFinancials(asOf: Day): ByParent<FiscalYear> {
  const known = fiscalYearAsOf('y', asOf);
  return {
    statement: byParentStatement(
      'firm-financials',
      `MATCH (f:Firm {slug: parent})-[:REPORTED]->(y:FiscalYear)${whereClause(known)}
RETURN parent, y{.*} AS node ORDER BY y.periodEnd IS NULL, y.periodEnd DESC, y.months DESC, y.key`,
    ),
    parameters: parametersOf(known),
    read: (row) => readFiscalYear(map(row, 'node')),
  };
}

export const fiscalYearFigures: ByParent<Figure> = {
  statement: byParentStatement(
    'fiscal-year-figures',
    `MATCH (y:FiscalYear {key: parent})-[:HAS]->(g:Figure)
RETURN parent, g{.*} AS node
ORDER BY g.metric, g.segment IS NOT NULL, g.segment, g.basis IS NULL, g.basis, g.id`,
  ),
  read: (row) => readFigure(map(row, 'node')),
};

export const figureSources: ByParent<Source> = {
  statement: byParentStatement(
    'figure-sources',
    'MATCH (g:Figure {id: parent})-[:CITES]->(s:Source)\nRETURN parent, s{.*} AS node ORDER BY s.id',
  ),
  read: (row) => readSource(map(row, 'node')),
};
