import type { Deployment } from '../../domain/graph/link.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';
import { readDeployment } from './read-link.ts';

const read: ByParent<Deployment>['read'] = (row) => readDeployment(map(row, 'node'));
const NODE = 'r{.*, user: f.slug, deployed: p.slug} AS node';

export const firmDeployments: ByParent<Deployment> = {
  statement: byParentStatement(
    'firm-deployments',
    `MATCH (f:Firm {slug: parent})-[r:DEPLOYS]->(p:Product)\nRETURN parent, ${NODE} ORDER BY p.nameKey, p.slug, r.id`,
  ),
  read,
};

export const productDeployments: ByParent<Deployment> = {
  statement: byParentStatement(
    'product-deployments',
    `MATCH (p:Product {slug: parent})<-[r:DEPLOYS]-(f:Firm)\nRETURN parent, ${NODE} ORDER BY f.slug, r.id`,
  ),
  read,
};
