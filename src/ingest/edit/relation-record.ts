import type { GraphRow, GraphTransaction, GraphValue, Statement } from '../../graph/graph-store.ts';
import { RELATION_SHAPES, RETRACTED_TYPE } from '../plan/relation-shapes.ts';
import type { RelationItem, RelationShape } from '../plan/shape.ts';
import type { Snapshot } from './thing-change.ts';

/** How the history calls relationships, by the space of their ids. */
export const RELATION_KIND: Readonly<Record<RelationShape['space'], string>> = {
  dealing: 'Relation',
  capture: 'ValueCapture',
  purchase: 'InputCoefficient',
};

/** A relationship of the graph as an edit sees it. */
export interface KnownLink {
  readonly id: string;
  /** Its type; for a retracted one the type that it had. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, GraphValue>>;
  readonly retractedOn: string | null;
}

/** The relationships of one space with these ids, retracted ones included. */
export async function readRelations(
  { run }: Pick<GraphTransaction, 'run'>,
  space: RelationShape['space'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownLink>> {
  const types = RELATION_SHAPES.filter((shape) => shape.space === space).map(({ type }) => type);
  const rows = await run(relationsStatement(space, types), { ids });
  return new Map(rows.map((row) => [String(row.id), toKnown(row)]));
}

/** One union over the types, because an index serves one type. Retracted ones of all spaces share theirs. */
function relationsStatement(space: string, types: readonly string[]): Statement {
  const from = space === 'purchase' ? 'Stage' : 'Firm';
  const branch = (type: string, which = '') => `MATCH (a:${from})-[r:${type}]->(b) WHERE r.id IN $ids${which}
RETURN r.id AS id, '${type}' AS type, a.slug AS from, b.slug AS to, r{.*} AS properties`;
  const were = types.map((type) => `'${type}'`).join(', ');
  const branches = types.map((type) => branch(type));
  if (space !== 'purchase') branches.push(branch(RETRACTED_TYPE, ` AND r.retractedType IN [${were}]`));
  const name = `edit-read-${space}`;
  return { name, cypher: `// ${name}\n${branches.join('\nUNION ALL\n')}` };
}

function toKnown({ id, type, from, to, properties }: GraphRow): KnownLink {
  const map = typeof properties === 'object' && properties !== null && !Array.isArray(properties) ? properties : {};
  const held: Readonly<Record<string, GraphValue>> = Object.fromEntries(Object.entries(map));
  const retractedOn = type === RETRACTED_TYPE ? String(held.retractedOn) : null;
  const was = type === RETRACTED_TYPE ? String(held.retractedType) : String(type);
  return { id: String(id), type: was, from: String(from), to: String(to), properties: held, retractedOn };
}

export function knownSnapshot({ type, from, to, properties }: KnownLink, shape: RelationShape): Snapshot {
  const values = Object.fromEntries(shape.properties.map((name) => [name, properties[name] ?? null]));
  return { relation: type, from, to, ...values };
}

export function plannedRelation({ shape, from, to, values }: RelationItem): Snapshot {
  const named = Object.fromEntries(shape.properties.map((name, index) => [name, values[index] ?? null]));
  return { relation: shape.type, from, to, ...named };
}

/** The shape of a type. */
export function shapeOf(type: string): RelationShape {
  const shape = RELATION_SHAPES.find((one) => one.type === type);
  if (shape === undefined) throw new RangeError(`${type} has no shape`);
  return shape;
}
