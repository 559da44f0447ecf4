import { randomUUID } from 'node:crypto';
import type { GraphStore } from '../../graph/graph-store.ts';
import { nearest } from '../../text/nearest.ts';
import { becamePart } from '../validate/check-merged.ts';
import { applyPlan } from './apply-plan.ts';
import { refuse } from './edit-refused.ts';
import { keysOfGraph } from './graph-keys.ts';
import { EDIT_KINDS, type EditKind } from './kinds.ts';
import { type Desk, type EditDone, type EditRequest, makeEdit } from './make-edit.ts';
import { retracted } from './occupied.ts';
import { planRow, type RowText } from './plan-rows.ts';
import { type KnownNode, readNodes } from './read-nodes.ts';

/** Adds one thing. A row without its key gets one. Fails with EditRefused. */
export function addThing(store: GraphStore, kind: EditKind, row: RowText, request: EditRequest): Promise<EditDone> {
  return makeEdit(store, request, async (desk) => {
    const { key: column } = kind.shape;
    const key = row[column] ?? '';
    const keyed = key === '' && column === 'id' ? { ...row, id: `added-${randomUUID()}` } : row;
    const changes = await applyPlan(desk, await planRow(desk, kind.file, keyed), 'ADD');
    return { main: { kind: kind.kind, key: keyed[column] ?? '' }, changes };
  });
}

/** Changes cells of the row that makes a thing; an empty cell takes its value away. Fails with EditRefused. */
export function correctThing(
  store: GraphStore,
  kind: EditKind,
  key: string,
  cells: RowText,
  request: EditRequest,
): Promise<EditDone> {
  return makeEdit(store, request, async (desk) => {
    const { snapshot, retractedOn } = await knownNode(desk, kind, key);
    if (retractedOn !== null) refuse('RETRACTED', kind.shape.key, retracted(kind.kind, key, retractedOn));
    if (snapshot.house === true) refuse('BAD_USER_INPUT', 'id', HOUSE_ROWS);
    const row = { ...kind.rowOf(snapshot), ...cells, [kind.shape.key]: key };
    const changes = await applyPlan(desk, await planRow(desk, kind.file, row), 'CORRECT');
    return { main: { kind: kind.kind, key }, changes };
  });
}

/** A house claim and the links of the chain are one row of the base case, which is checked as a whole. */
const HOUSE_ROWS = 'a number of the house view is a row of the base case: send its table by `bulkAdd`';

/** The node of a kind with this key; refused where there is none, with what may have been meant. `field`: the argument that names it. */
export async function knownNode(
  desk: Desk,
  { kind, shape }: EditKind,
  key: string,
  field: string = shape.key,
): Promise<KnownNode> {
  const found = (await readNodes(desk, shape, [key])).get(key);
  if (found !== undefined) return found;
  await refuseMerged(desk, kind, key, field);
  const name = `edit-keys-${shape.label}`;
  const keys = await desk.run({ name, cypher: `// ${name}\nMATCH (n:${shape.label}) RETURN n.${shape.key} AS key` });
  const near = nearest(
    key,
    keys.map((row) => String(row.key)),
  );
  refuse('NOT_FOUND', field, `no ${kind.toLowerCase()} "${key}"`, near);
}

/** The slug of a firm that became part of another is read as that one's, and written about by its name only. */
async function refuseMerged({ run }: Desk, kind: string, key: string, field: string): Promise<void> {
  if (kind !== EDIT_KINDS.firm.kind) return;
  const into = (await keysOfGraph(run).mergedInto([key])).get(key);
  if (into !== undefined) refuse('NOT_FOUND', field, becamePart(kind.toLowerCase(), key, into), [into]);
}
