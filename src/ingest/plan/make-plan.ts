import type { GraphValue } from '../../graph/graph-store.ts';
import type { Link, NodeItem, NodePlan, NodeShape, RelationItem, RelationPlan, RelationShape } from './shape.ts';

/** What one row becomes: its key, a value for each property, and the relationships that it states. */
export interface NodeRow<P extends string, L extends string> {
  readonly key: string;
  readonly properties: Readonly<Record<P, GraphValue>>;
  readonly links?: Readonly<Partial<Record<L, readonly Link[]>>>;
}

export interface RelationRow<P extends string> {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<P, GraphValue>>;
}

export function planNodes<R, P extends string, L extends string>(
  shape: NodeShape<P, L>,
  rows: readonly R[],
  toNode: (row: R) => NodeRow<P, L>,
): NodePlan {
  return {
    shape,
    count: rows.length,
    *items() {
      for (const row of rows) {
        const { key, properties, links } = toNode(row);
        yield { key, values: shape.properties.map((name) => properties[name]), links: links ?? {} };
      }
    },
  };
}

/** The same nodes, each as `map` makes it. */
export function mapItems(plan: NodePlan, map: (item: NodeItem) => NodeItem): NodePlan {
  return {
    ...plan,
    *items() {
      for (const item of plan.items()) yield map(item);
    },
  };
}

export function planRelations<R, P extends string>(
  shape: RelationShape<P>,
  rows: readonly R[],
  toRelation: (row: R) => RelationRow<P>,
): RelationPlan {
  return {
    count: rows.length,
    items: async function* () {
      yield rows.map((row) => relationItem(shape, toRelation(row)));
    },
  };
}

export function relationItem<P extends string>(shape: RelationShape<P>, row: RelationRow<P>): RelationItem {
  const { id, from, to, properties } = row;
  return { shape, id, from, to, values: shape.properties.map((name) => properties[name]) };
}

/** The links to a list of keys, numbered from 0. */
export function inOrder(keys: readonly string[]): readonly Link[] {
  return keys.map((key, number) => ({ key, number }));
}

/** The link to a key that may be missing. */
export function toOne(key: string | null): readonly Link[] {
  return key === null ? [] : [{ key }];
}
