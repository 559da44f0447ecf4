import type { ValueCapture } from '../../domain/graph/stage.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';
import { readCapture } from './read-stage.ts';

const read: ByParent<ValueCapture>['read'] = (row) => readCapture(map(row, 'node'));
const NODE = 'c{.*, firm: f.slug, stage: s.slug} AS node';

export const firmCaptures: ByParent<ValueCapture> = {
  statement: byParentStatement(
    'firm-captures',
    `MATCH (f:Firm {slug: parent})-[c:CAPTURES]->(s:Stage)\nRETURN parent, ${NODE} ORDER BY s.position, s.slug, c.technology`,
  ),
  read,
};

export const stageCaptures: ByParent<ValueCapture> = {
  statement: byParentStatement(
    'stage-captures',
    `MATCH (s:Stage {slug: parent})<-[c:CAPTURES]-(f:Firm)\nRETURN parent, ${NODE} ORDER BY c.shareMid DESC, f.slug, c.technology`,
  ),
  read,
};
