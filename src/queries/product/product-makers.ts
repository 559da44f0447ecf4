import type { Firm } from '../../domain/graph/firm.ts';
import { readFirm } from '../firm/read-firm.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';

export const productMakers: ByParent<Firm> = {
  statement: byParentStatement(
    'product-makers',
    `MATCH (p:Product {slug: parent})<-[:MAKES]-(f:Firm)
WITH DISTINCT parent, f
RETURN parent, f{.*} AS node ORDER BY f.slug`,
  ),
  read: (row) => readFirm(map(row, 'node')),
};
