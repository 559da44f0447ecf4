import { CAPTURES, RETRACTED_TYPE } from '../plan/relation-shapes.ts';
import type { RelationItem, RelationPlan, RelationShape } from '../plan/shape.ts';
import type { Desk } from './make-edit.ts';
import type { Occupied } from './occupied.ts';
import {
  type KnownLink,
  knownSnapshot,
  plannedRelation,
  RELATION_KIND,
  readRelations,
  shapeOf,
} from './relation-record.ts';
import { snapshotText, type ThingChange } from './thing-change.ts';
import type { EditMode } from './write-nodes.ts';

/** A planned relationship that differs from what the graph has. */
export interface PendingRelation {
  readonly item: RelationItem;
  readonly before: KnownLink | null;
  readonly change: ThingChange;
}

/** Compares planned relationships with the graph. @param occupied takes those that are not to be written */
export async function compareRelations(
  desk: Desk,
  plan: RelationPlan,
  mode: EditMode,
  occupied: Occupied[],
): Promise<PendingRelation[]> {
  const planned: RelationItem[] = [];
  for await (const items of plan.items()) planned.push(...items);
  const [first] = planned;
  if (first === undefined) return [];
  const known = await knownOf(desk, first.shape.space, planned);
  return planned.flatMap((item) => pendingOf(item, known.get(item.id) ?? null, mode, occupied));
}

/** What the edit knows of dealings is not looked for again. */
async function knownOf(
  desk: Desk,
  space: RelationShape['space'],
  planned: readonly RelationItem[],
): Promise<ReadonlyMap<string, KnownLink | null>> {
  const ids = planned.map(({ id }) => id);
  if (space === 'dealing' && ids.every((id) => desk.relations.has(id))) return desk.relations;
  return readRelations(desk, space, ids);
}

function pendingOf(
  item: RelationItem,
  before: KnownLink | null,
  mode: EditMode,
  occupied: Occupied[],
): PendingRelation[] {
  if (before?.type === CAPTURES.type && before.retractedOn !== null) return [broughtBack(item, before)];
  const kind = RELATION_KIND[item.shape.space];
  const was = before === null ? null : knownSnapshot(before, shapeOf(before.type));
  const after = plannedRelation(item);
  const same = was !== null && snapshotText(was) === snapshotText(after);
  const retractedOn = mode === 'ADD' ? null : (before?.retractedOn ?? null);
  if (before !== null && (mode === 'ADD' || retractedOn !== null || (mode === 'ADD_OR_SAME' && !same))) {
    occupied.push({ kind, key: item.id, field: 'id', retractedOn, yields: retractedOn === null });
    return [];
  }
  if (same) return [];
  const action = before === null ? 'ADD' : 'CORRECT';
  return [{ item, before, change: { kind, key: item.id, action, before: was, after } }];
}

/** A capture comes back with its numbers, which are compared before it and come back in corrections only. */
function broughtBack(item: RelationItem, before: KnownLink): PendingRelation {
  const { retractedOn, properties } = before;
  const was = { ...knownSnapshot(before, CAPTURES), retractedOn, retractReason: properties.retractReason };
  const thing = { kind: RELATION_KIND.capture, key: item.id };
  return { item, before, change: { ...thing, action: 'CORRECT', before: was, after: plannedRelation(item) } };
}

/** Writes relationships; a corrected one is made anew, because its ends and its type may be others. The stamp of its row stays. */
export async function writeRelations({ run }: Desk, pending: readonly PendingRelation[]): Promise<void> {
  for (const { item, before } of pending) {
    if (before !== null) await dropRelation(run, before);
    const { shape, id, from, to, values } = item;
    const ends = `MATCH (a:${shape.from.label} {${shape.from.key}: $from}) MATCH (b:${shape.to.label} {${shape.to.key}: $to})`;
    const name = `edit-${shape.type}`;
    const cypher = `// ${name}\n${ends} CREATE (a)-[r:${shape.type}]->(b) SET r = $properties`;
    const named = Object.fromEntries(shape.properties.map((name, index) => [name, values[index] ?? null]));
    const properties = withoutNulls({ id, ...named, rowStamp: before?.properties.rowStamp ?? null });
    await run({ name, cypher }, { from, to, properties });
  }
}

export async function dropRelation(run: Desk['run'], { type, from, id, retractedOn }: KnownLink): Promise<void> {
  const { from: start, to: end } = shapeOf(type);
  const now = retractedOn === null ? type : RETRACTED_TYPE;
  const name = `edit-drop-${now}-${end.label}`;
  const cypher = `// ${name}\nMATCH (:${start.label} {${start.key}: $from})-[r:${now} {id: $id}]->(:${end.label}) DELETE r`;
  await run({ name, cypher }, { from, id });
}

export function withoutNulls<V>(map: Readonly<Record<string, V | null>>): Record<string, V> {
  const entries = Object.entries(map).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return Object.fromEntries(entries);
}
