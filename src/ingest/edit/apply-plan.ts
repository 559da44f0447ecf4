import { FIRM } from '../plan/node-shapes.ts';
import type { GraphPlan } from '../plan/shape.ts';
import { datedAnew } from './dated-anew.ts';
import { type EditFault, EditRefused } from './edit-refused.ts';
import type { Desk } from './make-edit.ts';
import { type Occupied, occupiedField } from './occupied.ts';
import { requireOwners } from './owners.ts';
import { firmRow } from './row-of-node.ts';
import type { ThingChange } from './thing-change.ts';
import { compareNodes, type EditMode, type PendingNode, writeNodes } from './write-nodes.ts';
import { compareRelations, type PendingRelation, writeRelations } from './write-relations.ts';

/**
 * Makes the graph hold the plan; what is so already is left alone. Answers what changed, in the order of writing, and what is dated
 * otherwise for it. All is compared before anything is written. Fails with EditRefused.
 * @param tell makes faults of what stands in the way; left out: of the first of it, since all the rest follows of one row
 */
export async function applyPlan(
  desk: Desk,
  plan: GraphPlan,
  mode: EditMode,
  tell: (occupied: readonly Occupied[]) => Promise<readonly EditFault[]> = tellFirst,
): Promise<readonly ThingChange[]> {
  const occupied: Occupied[] = [];
  const nodes: PendingNode[] = [];
  for (const some of plan.nodes) if (some.count > 0) nodes.push(...(await compareNodes(desk, some, mode, occupied)));
  const relations: PendingRelation[] = [];
  for (const some of plan.relations) {
    if (some.count > 0) relations.push(...(await compareRelations(desk, some, mode, occupied)));
  }
  if (occupied.length > 0) throw new EditRefused(await tell(occupied));
  await writeNodes(desk, nodes);
  await writeRelations(desk, relations);
  await checkOwners(desk, nodes);
  const changes = [...nodes, ...relations].map(({ change }) => change);
  return [...changes, ...(await datedAnew(desk, changes))];
}

async function tellFirst(occupied: readonly Occupied[]): Promise<readonly EditFault[]> {
  return occupied.slice(0, 1).map(occupiedField);
}

/** Of firms that got an owner. Who keeps the owner that it had is left alone: what an older program let be is no fault of this edit. */
async function checkOwners({ run }: Desk, nodes: readonly PendingNode[]): Promise<void> {
  for (const node of nodes) if (gotOwner(node)) await requireOwners(run, node.item.key);
}

function gotOwner({ shape, item, change: { before } }: PendingNode): boolean {
  const owner = item.links.parent?.[0]?.key;
  if (shape.label !== FIRM.label || owner === undefined) return false;
  return before === null || firmRow(before).parent !== owner;
}
