import { NODE_KINDS, type NodeKind } from '../../domain/global-id.ts';
import type { StoredLink } from '../../domain/graph/connection.ts';
import { KEY_PROPERTY, type NodeKey } from '../../domain/graph/node.ts';
import { kindsOf, RELATIONS, type Relation } from '../../domain/graph/relation.ts';
import type { GraphRow, GraphValue } from '../../graph/graph-store.ts';
import { oneOf, text, textOrNull, texts } from '../rows/read-value.ts';

/** The kinds that links of these relations can start or end at, in a fixed order. */
export function kindsWithin(relations: readonly Relation[]): NodeKind[] {
  const kinds = new Set(relations.flatMap(kindsOf));
  return NODE_KINDS.filter((kind) => kinds.has(kind));
}

/** The relations as a pattern's alternatives, in a fixed order, so that one set makes one statement. */
export function typesOf(relations: readonly Relation[]): string {
  return RELATIONS.filter((relation) => relations.includes(relation)).join('|');
}

/**
 * A part of a statement for each kind: the things of that kind whose keys are in the parameter of its name, as `a`.
 * @param rest of each part, which knows the thing's `key` without looking it up
 */
export function forEachKind(
  kinds: readonly NodeKind[],
  rest: (kind: NodeKind) => string,
  union: 'UNION' | 'UNION ALL',
): string {
  return kinds
    .map((kind) => `  UNWIND $${kind} AS key MATCH (a:${kind} {${KEY_PROPERTY[kind]}: key})${rest(kind)}`)
    .join(`\n  ${union}\n`);
}

/** The parameters of `forEachKind`. */
export function keysByKind(kinds: readonly NodeKind[], things: Iterable<NodeKey>): Record<string, GraphValue> {
  const lists = new Map<NodeKind, string[]>(kinds.map((kind) => [kind, []]));
  for (const { kind, key } of things) lists.get(kind)?.push(key);
  return Object.fromEntries(lists);
}

/** Whether a node variable is one of the things in the parameters of `forEachKind`; its label decides for most, before any list is looked through. */
export function isAmong(variable: string, kinds: readonly NodeKind[]): string {
  const alternatives = kinds.map((kind) => `(${variable}:${kind} AND ${variable}.${KEY_PROPERTY[kind]} IN $${kind})`);
  return `(${alternatives.join(' OR ')})`;
}

/** The conditions on the other end `b` of a link of these relations that make it a thing with a global id; none where it always is one. */
export function isThing(relations: readonly Relation[]): readonly string[] {
  return relations.includes('CITES') ? ['NOT (b:Figure OR b:ExchangeRate)'] : [];
}

/** The words for WHERE, with a space before them; empty without conditions. */
export function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

/** The kind and key of a node variable. */
export const KIND_OF = (variable: string) => `labels(${variable})[0]`;
export const KEY_OF = (variable: string) => `coalesce(${variable}.slug, ${variable}.id, ${variable}.key)`;

/** How a statement tells the kind and the key of a link's end. */
export interface LinkEnd {
  readonly kind: string;
  readonly key: string;
}

/** The end that is this node variable. */
export function endAt(variable: string): LinkEnd {
  return { kind: KIND_OF(variable), key: KEY_OF(variable) };
}

/** The columns of a link `r` from one end to the other, as `readLink` reads them. */
export function linkColumns(from: LinkEnd, to: LinkEnd): string {
  return [
    'type(r) AS relation',
    'r.id AS id',
    'r.validFrom AS validFrom, r.validTo AS validTo',
    'coalesce(r.claims, []) + coalesce(r.shareClaims, []) + coalesce(r.marginClaims, []) AS claims',
    `${from.kind} AS fromKind, ${from.key} AS fromKey`,
    `${to.kind} AS toKind, ${to.key} AS toKey`,
  ].join(', ');
}

export function readLink(row: GraphRow): StoredLink {
  const relation = oneOf(row, 'relation', RELATIONS);
  const from = { kind: oneOf(row, 'fromKind', NODE_KINDS), key: text(row, 'fromKey') };
  const to = { kind: oneOf(row, 'toKind', NODE_KINDS), key: text(row, 'toKey') };
  // Links without claims of their own have no stored id: relation and ends tell them apart.
  const id = typeof row.id === 'string' ? row.id : `${relation}:${from.kind}:${from.key}:${to.kind}:${to.key}`;
  const valid = { validFrom: textOrNull(row, 'validFrom'), validTo: textOrNull(row, 'validTo') };
  return { id, relation, from, to, ...valid, claims: [...new Set(texts(row, 'claims'))] };
}
