import type { GraphValue } from '../../graph/graph-store.ts';
import type { Money } from './money-beside.ts';

/** A label of the graph as ingest writes it. Names come from here only, never from data. */
export interface NodeShape<P extends string = string, L extends string = string> {
  readonly label: string;
  /** The property that tells a node from every other of its label. */
  readonly key: string;
  readonly properties: readonly P[];
  /** Relationships that belong to the node's row: they are replaced when the row changes. */
  readonly links: Readonly<Record<L, LinkShape>>;
}

/** A relationship without an id of its own, seen from the node whose row states it. */
export interface LinkShape {
  readonly type: string;
  readonly direction: 'out' | 'in';
  readonly label: string;
  readonly key: string;
  /** The one property it may carry: its position, or its generation. */
  readonly property?: string;
}

/** A relationship with an id, claims and a row of its own. */
export interface RelationShape<P extends string = string> {
  readonly type: string;
  /** Types of one space share their ids: a row may move from one type to another. */
  readonly space: 'dealing' | 'capture' | 'purchase';
  readonly from: { readonly label: string; readonly key: string };
  readonly to: { readonly label: string; readonly key: string };
  readonly properties: readonly P[];
}

/** The other end's key, and the number that the relationship carries where its shape has a property. */
export type Link = {
  readonly key: string;
  readonly number?: number;
};

export interface NodeItem {
  readonly key: string;
  /** In the order of the shape's properties. */
  readonly values: readonly GraphValue[];
  readonly links: Readonly<Partial<Record<string, readonly Link[]>>>;
}

export interface RelationItem {
  readonly shape: RelationShape;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly values: readonly GraphValue[];
}

/** What the graph shall hold. Items are made when they are asked for, so that a large folder is never held twice. */
export interface NodePlan {
  readonly shape: NodeShape;
  readonly count: number;
  items(): Iterable<NodeItem>;
}

/** Relationships of one type or several. */
export interface RelationPlan {
  readonly count: number;
  /** Several items at a time. */
  items(): AsyncIterable<Iterable<RelationItem>>;
}

export interface GraphPlan {
  readonly nodes: readonly NodePlan[];
  readonly relations: readonly RelationPlan[];
  /** By which a load tells firms and periods anew beside figures and rates of the graph. */
  readonly money: Money;
}
