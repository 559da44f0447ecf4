import type { Deployment } from '../../domain/graph/link.ts';
import { linkAsOf } from '../as-of/conditions.ts';
import { parametersOf, whereClause } from '../paging/condition.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';
import { readDeployment } from './read-link.ts';

const read: ByParent<Deployment>['read'] = (row) => readDeployment(map(row, 'node'));
const NODE = 'r{.*, user: f.slug, deployed: p.slug} AS node';

const OF_FIRM = 'MATCH (f:Firm {slug: parent})-[r:DEPLOYS]->(p:Product)';
const BY_PRODUCT = `RETURN parent, ${NODE} ORDER BY p.nameKey, p.slug, r.id`;

export const firmDeployments: ByParent<Deployment> = {
  statement: byParentStatement('firm-deployments', `${OF_FIRM}\n${BY_PRODUCT}`),
  read,
};

/** Those known by a day and valid on it. */
export function firmDeploymentsAsOf(asOf: string): ByParent<Deployment> {
  const known = linkAsOf('r', asOf);
  return {
    statement: byParentStatement('firm-deployments-as-of', `${OF_FIRM}${whereClause(known)}\n${BY_PRODUCT}`),
    parameters: parametersOf(known),
    read: (row) => ({ ...read(row), asOf }),
  };
}

export const productDeployments: ByParent<Deployment> = {
  statement: byParentStatement(
    'product-deployments',
    `MATCH (p:Product {slug: parent})<-[r:DEPLOYS]-(f:Firm)\nRETURN parent, ${NODE} ORDER BY f.slug, r.id`,
  ),
  read,
};
