import type { Deployment } from '../../domain/graph/link.ts';
import { type Day, linkAsOf } from '../as-of/conditions.ts';
import { parametersOf, whereClause } from '../paging/condition.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';
import { readDeployment } from './read-link.ts';

/** What a firm uses, by the product's name. */
export function firmDeployments(asOf: Day): ByParent<Deployment> {
  const pattern = '(f:Firm {slug: parent})-[r:DEPLOYS]->(p:Product)';
  return deployments('firm-deployments', pattern, 'p.nameKey, p.slug, r.id', asOf);
}

/** Who uses a product, by the firm's slug. */
export function productDeployments(asOf: Day): ByParent<Deployment> {
  const pattern = '(p:Product {slug: parent})<-[r:DEPLOYS]-(f:Firm)';
  return deployments('product-deployments', pattern, 'f.slug, r.id', asOf);
}

function deployments(name: string, pattern: string, order: string, asOf: Day): ByParent<Deployment> {
  const known = linkAsOf('r', asOf);
  const cypher = `MATCH ${pattern}${whereClause(known)}
RETURN parent, r{.*, user: f.slug, deployed: p.slug} AS node ORDER BY ${order}`;
  return {
    statement: byParentStatement(name, cypher),
    parameters: parametersOf(known),
    read: (row) => ({ ...readDeployment(map(row, 'node')), asOf: asOf ?? null }),
  };
}
