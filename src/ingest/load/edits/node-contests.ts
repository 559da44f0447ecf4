import { type KnownNode, plannedSnapshot, readNodes } from '../../edit/read-nodes.ts';
import type { Snapshot } from '../../edit/thing-change.ts';
import type { NodeItem, NodeShape } from '../../plan/shape.ts';
import { valueNow } from '../firm-names.ts';
import type { MergedFirms } from '../merged-firms.ts';
import type { Contest, Contests } from './contest.ts';
import { type Fields, fieldsOf } from './fields.ts';

/** A planned node whose hash is another than that which the graph has of it. */
export interface ChangedNode {
  readonly item: NodeItem;
  readonly hash: number;
}

/** Nodes of one label. */
export function nodeContests(shape: NodeShape, merged: MergedFirms): Contests<ChangedNode> {
  return {
    kind: shape.label,
    keyOf: ({ item }) => item.key,
    read: (snapshot) => fieldsNow(shape, snapshot, merged),
    of: async (run, rows) => {
      const keys = rows.map(({ item }) => item.key);
      const known = await readNodes({ run }, shape, keys);
      return new Map(
        rows.flatMap((row): [string, Contest<ChangedNode>][] => {
          const node = known.get(row.item.key);
          return node === undefined ? [] : [[row.item.key, contestOf(shape, row, node)]];
        }),
      );
    },
  };
}

/** A merged firm counts as the one that it became. */
function fieldsNow(shape: NodeShape, snapshot: Snapshot, merged: MergedFirms): Fields {
  const firmNow = (firm: string) => merged.now('Firm', firm);
  const named = Object.entries(snapshot).map(([name, value]) => [name, valueNow(shape.label, name, value, firmNow)]);
  return fieldsOf(Object.fromEntries(named), (link, key) => merged.now(shape.links[link]?.label ?? '', key));
}

function contestOf(shape: NodeShape, { item, hash }: ChangedNode, node: KnownNode): Contest<ChangedNode> {
  return {
    current: node.snapshot,
    planned: plannedSnapshot(shape, item),
    keep: (filled) => {
      const kept = keptNode(shape, item, node, filled);
      return { row: { item: kept, hash }, after: plannedSnapshot(shape, kept) };
    },
  };
}

function keptNode(
  { properties, links }: NodeShape,
  planned: NodeItem,
  node: KnownNode,
  filled: readonly string[],
): NodeItem {
  const value = (name: string, index: number) =>
    filled.includes(name) ? (planned.values[index] ?? null) : (node.properties[name] ?? null);
  const ends = (name: string) => (filled.includes(name) ? planned.links[name] : node.links[name]) ?? [];
  return {
    key: planned.key,
    values: properties.map(value),
    links: Object.fromEntries(Object.keys(links).map((name) => [name, ends(name)])),
  };
}
