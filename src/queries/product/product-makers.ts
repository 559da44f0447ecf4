import type { Firm } from '../../domain/graph/firm.ts';
import { type Day, linkAsOf } from '../as-of/conditions.ts';
import { readFirm } from '../firm/read-firm.ts';
import { parametersOf, whereClause } from '../paging/condition.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';

export function productMakers(asOf: Day): ByParent<Firm> {
  const known = linkAsOf('r', asOf);
  return {
    statement: byParentStatement(
      'product-makers',
      `MATCH (p:Product {slug: parent})<-[r:MAKES]-(f:Firm)${whereClause(known)}
WITH DISTINCT parent, f
RETURN parent, f{.*} AS node ORDER BY f.slug`,
    ),
    parameters: parametersOf(known),
    read: (row) => readFirm(map(row, 'node')),
  };
}
