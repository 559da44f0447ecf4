import { groupBy } from '../../domain/group-by.ts';
import type { Statement } from '../../graph/graph-store.ts';
import { linkStatements } from '../load/node-statements.ts';
import { inBatches, type ListRow } from '../load/write.ts';
import type { NodeItem, NodePlan, NodeShape } from '../plan/shape.ts';
import type { Desk } from './make-edit.ts';
import type { Occupied } from './occupied.ts';
import { differInOwn } from './own-part.ts';
import { type KnownNode, plannedSnapshot, readNodes } from './read-nodes.ts';
import { hasOtherLinks, type Snapshot, snapshotText, type ThingChange } from './thing-change.ts';

/** What an edit does with a thing that is there already: refuse it, refuse it unless it is the same, or correct it. */
export type EditMode = 'ADD' | 'ADD_OR_SAME' | 'CORRECT';

/** A planned node that differs from what the graph has. */
export interface PendingNode {
  readonly shape: NodeShape;
  readonly item: NodeItem;
  readonly change: ThingChange;
}

/** Compares planned nodes with the graph. @param occupied takes those that are not to be written */
export async function compareNodes(
  desk: Desk,
  { shape, items }: NodePlan,
  mode: EditMode,
  occupied: Occupied[],
): Promise<PendingNode[]> {
  const planned = [...items()];
  const known = await readNodes(
    desk,
    shape,
    planned.map(({ key }) => key),
  );
  return planned.flatMap((item): PendingNode[] => {
    const before = known.get(item.key);
    const after = plannedSnapshot(shape, item);
    const thing = { kind: shape.label, key: item.key };
    if (before === undefined) return [{ shape, item, change: { ...thing, action: 'ADD', before: null, after } }];
    const was = snapshotOf(before);
    const isSame = snapshotText(was) === snapshotText(after);
    if (isOccupied(before, mode, () => !isSame && differInOwn(shape, before.snapshot, after))) {
      occupied.push({ ...thing, field: shape.key, ...retractionOf(before, mode) });
      return [];
    }
    return isSame ? [] : [{ shape, item, change: { ...thing, action: 'CORRECT', before: was, after } }];
  });
}

/** With the day on which it was retracted, and why. */
function snapshotOf({ snapshot, retractedOn, retractReason }: KnownNode): Snapshot {
  return retractedOn === null ? snapshot : { ...snapshot, retractedOn, retractReason };
}

/** Whether what the graph has stands in the way of a planned node. */
function isOccupied(before: KnownNode, mode: EditMode, differs: () => boolean): boolean {
  if (isRetractedHouse(before)) return mode !== 'CORRECT';
  return mode === 'ADD' || before.retractedOn !== null || (mode === 'ADD_OR_SAME' && differs());
}

/** A number of the house is no one's word that could be taken back, but this project's own, which may think again. */
function isRetractedHouse({ snapshot, retractedOn }: KnownNode): boolean {
  return snapshot.house === true && retractedOn !== null;
}

/** Who adds one thing is told that its key is taken, also by what was retracted. */
function retractionOf(before: KnownNode, mode: EditMode): Pick<Occupied, 'retractedOn' | 'yields'> {
  const isBack = isRetractedHouse(before);
  const retractedOn = mode === 'ADD' && !isBack ? null : before.retractedOn;
  return { retractedOn, yields: retractedOn === null || isBack };
}

/**
 * Writes nodes and then their links, in statements for many at once. The stamp of a row that came from a folder stays, so that
 * loading the folder again leaves the edit alone.
 */
export async function writeNodes({ run }: Desk, pending: readonly PendingNode[]): Promise<void> {
  const ofShapes = groupBy(pending, ({ shape }) => shape);
  for (const [shape, nodes] of ofShapes) await writeProperties(run, shape, nodes);
  for (const [shape, nodes] of ofShapes) await writeLinks(run, shape, nodes);
}

/** The text for search comes with the properties of its row, to a number that is brought back too. */
async function writeProperties(run: Desk['run'], shape: NodeShape, nodes: readonly PendingNode[]): Promise<void> {
  const { label, key, properties } = shape;
  const name = `edit-${label}`;
  const values = properties.map((property, index) => `n.${property} = row[${index + 1}]`).join(', ');
  const cypher = `// ${name}\nUNWIND $rows AS row MERGE (n:${label} {${key}: row[0]}) SET ${values}`;
  await runEach(
    run,
    { name, cypher },
    nodes.map(({ item }) => [item.key, ...item.values]),
  );
  const back = nodes.filter(({ change }) => typeof change.before?.retractedOn === 'string');
  await runEach(
    run,
    broughtBackStatement(shape),
    back.map(({ item }) => [item.key]),
  );
}

function broughtBackStatement({ label, key }: NodeShape): Statement {
  const name = `edit-back-${label}`;
  const set = 'SET n.retractedOn = null, n.retractReason = null';
  return { name, cypher: `// ${name}\nUNWIND $rows AS row MATCH (n:${label} {${key}: row[0]}) ${set}` };
}

async function writeLinks(run: Desk['run'], shape: NodeShape, nodes: readonly PendingNode[]): Promise<void> {
  for (const [name, link] of Object.entries(shape.links)) {
    const { add, drop } = linkStatements(shape, link);
    const linked = nodes.filter(({ change }) => hasOtherLinks(change, name));
    const known = linked.filter(({ change }) => change.before !== null);
    await runEach(
      run,
      drop,
      known.map(({ item }) => [item.key]),
    );
    await runEach(
      run,
      add,
      linked.flatMap(({ item }) => (item.links[name] ?? []).map(({ key, number }) => [item.key, key, number ?? null])),
    );
  }
}

async function runEach(run: Desk['run'], statement: Statement, rows: readonly ListRow[]): Promise<void> {
  for (const some of inBatches(rows)) await run(statement, { rows: some });
}
