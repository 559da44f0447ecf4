import type { InputCoefficient } from '../../domain/graph/stage.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';
import { readInputCoefficient } from './read-stage.ts';

const read: ByParent<InputCoefficient>['read'] = (row) => readInputCoefficient(map(row, 'node'));
const NODE = 'r{.*, buyer: buyer.slug, seller: seller.slug} AS node';

export const stageInputs: ByParent<InputCoefficient> = {
  statement: byParentStatement(
    'stage-inputs',
    `MATCH (buyer:Stage {slug: parent})-[r:BUYS_FROM]->(seller:Stage)
RETURN parent, ${NODE} ORDER BY r.technology, seller.position, seller.slug`,
  ),
  read,
};

export const technologyInputs: ByParent<InputCoefficient> = {
  statement: byParentStatement(
    'technology-inputs',
    `MATCH (buyer:Stage)-[r:BUYS_FROM]->(seller:Stage) WHERE r.technology = parent
RETURN parent, ${NODE} ORDER BY buyer.position, seller.position, buyer.slug, seller.slug`,
  ),
  read,
};
