import { randomUUID } from 'node:crypto';
import { CLAIMED_RELATIONS } from '../../domain/vocabulary.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { applyPlan } from './apply-plan.ts';
import { refuse } from './edit-refused.ts';
import { type Desk, type EditDone, type EditRequest, type MainThing, makeEdit } from './make-edit.ts';
import { retracted } from './occupied.ts';
import { planRow, type RowText } from './plan-rows.ts';
import { type KnownLink, knownSnapshot, RELATION_KIND, readRelations, shapeOf } from './relation-record.ts';
import { relationRow } from './row-of-node.ts';
import type { ThingChange } from './thing-change.ts';

const FILE = 'relations.csv';
const KIND = RELATION_KIND.dealing;

/**
 * Adds a relation between two firms, or a firm and a product. A row without an id gets one that nobody else has, which is not looked
 * for. Fails with EditRefused.
 */
export function addRelation(store: GraphStore, row: RowText, request: EditRequest): Promise<EditDone> {
  return makeEdit(store, request, async (desk) => {
    const given = row.id === undefined || row.id === '' ? null : row.id;
    const id = given ?? `added-${randomUUID()}`;
    if (given === null) desk.relations.set(id, null);
    const changes = await applyPlan(desk, await planRow(desk, FILE, { ...row, id }), 'ADD');
    return { main: mainOf(id, changes), changes };
  });
}

/** Changes cells of the row that makes a relation; its ends and its type may change too. Fails with EditRefused. */
export function correctRelation(
  store: GraphStore,
  id: string,
  cells: RowText,
  request: EditRequest,
): Promise<EditDone> {
  return makeEdit(store, request, async (desk) => {
    const known = await knownRelation(desk, id);
    if (known.retractedOn !== null) refuse('RETRACTED', 'id', retracted(KIND, id, known.retractedOn));
    const row = { ...relationRow(knownSnapshot(known, shapeOf(known.type))), ...cells, id };
    const changes = await applyPlan(desk, await planRow(desk, FILE, row), 'CORRECT');
    return { main: mainOf(id, changes), changes };
  });
}

/** With the place where the edit has put the relation. */
function mainOf(id: string, changes: readonly ThingChange[]): MainThing {
  const { relation, from } = changes.find(({ kind, key }) => kind === KIND && key === id)?.after ?? {};
  const type = CLAIMED_RELATIONS.find((one) => one === relation);
  return { kind: KIND, key: id, ...(type !== undefined && typeof from === 'string' && { at: { type, from } }) };
}

export async function knownRelation(desk: Desk, id: string): Promise<KnownLink> {
  const found = (await readRelations(desk, 'dealing', [id])).get(id);
  if (found === undefined) refuse('NOT_FOUND', 'id', `no relation "${id}"`);
  desk.relations.set(id, found);
  return found;
}
