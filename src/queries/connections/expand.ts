import { NODE_KINDS, type NodeKind } from '../../domain/global-id.ts';
import type { StoredLink } from '../../domain/graph/connection.ts';
import { KEY_PROPERTY, type NodeKey } from '../../domain/graph/node.ts';
import { kindsOf, RELATIONS, type Relation } from '../../domain/graph/relation.ts';
import type { GraphRow, GraphValue } from '../../graph/graph-store.ts';
import { oneOf, text, texts } from '../rows/read-value.ts';

/** The kinds that links of these relations can start or end at, in a fixed order. */
export function kindsWithin(relations: readonly Relation[]): NodeKind[] {
  const kinds = new Set(relations.flatMap(kindsOf));
  return NODE_KINDS.filter((kind) => kinds.has(kind));
}

/** The relations as a pattern's alternatives, in a fixed order, so that one set makes one statement. */
export function typesOf(relations: readonly Relation[]): string {
  return RELATIONS.filter((relation) => relations.includes(relation)).join('|');
}

/** A part of a statement for each kind: the things of that kind whose keys are in the parameter of its name, as `a`. */
export function forEachKind(kinds: readonly NodeKind[], rest: string, union: 'UNION' | 'UNION ALL'): string {
  return kinds
    .map((kind) => `  UNWIND $${kind} AS key MATCH (a:${kind} {${KEY_PROPERTY[kind]}: key})${rest}`)
    .join(`\n  ${union}\n`);
}

/** The parameters of `forEachKind`. */
export function keysByKind(kinds: readonly NodeKind[], things: Iterable<NodeKey>): Record<string, GraphValue> {
  const lists = new Map<NodeKind, string[]>(kinds.map((kind) => [kind, []]));
  for (const { kind, key } of things) lists.get(kind)?.push(key);
  return Object.fromEntries(lists);
}

/** The kind and key of a node variable. */
export const KIND_OF = (variable: string) => `labels(${variable})[0]`;
export const KEY_OF = (variable: string) => `coalesce(${variable}.slug, ${variable}.id, ${variable}.key)`;

/** The columns of a link `r` from `from` to `to`, as `readLink` reads them. */
export function linkColumns(from: string, to: string): string {
  return [
    'type(r) AS relation',
    'r.id AS id',
    'coalesce(r.claims, []) + coalesce(r.shareClaims, []) + coalesce(r.marginClaims, []) AS claims',
    `${KIND_OF(from)} AS fromKind, ${KEY_OF(from)} AS fromKey`,
    `${KIND_OF(to)} AS toKind, ${KEY_OF(to)} AS toKey`,
  ].join(', ');
}

export function readLink(row: GraphRow): StoredLink {
  const relation = oneOf(row, 'relation', RELATIONS);
  const from = { kind: oneOf(row, 'fromKind', NODE_KINDS), key: text(row, 'fromKey') };
  const to = { kind: oneOf(row, 'toKind', NODE_KINDS), key: text(row, 'toKey') };
  // Links without claims of their own have no stored id: relation and ends tell them apart.
  const id = typeof row.id === 'string' ? row.id : `${relation}:${from.kind}:${from.key}:${to.kind}:${to.key}`;
  return { id, relation, from, to, claims: [...new Set(texts(row, 'claims'))] };
}
