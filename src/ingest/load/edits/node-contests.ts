import { type KnownNode, plannedSnapshot, readNodes } from '../../edit/read-nodes.ts';
import type { Snapshot } from '../../edit/thing-change.ts';
import type { NodeItem, NodeShape } from '../../plan/shape.ts';
import { valueNow } from '../firm-names.ts';
import type { MergedFirms } from '../merged-firms.ts';
import { endNow } from '../node-now.ts';
import type { Entry } from './base.ts';
import { besideImports } from './beside-imports.ts';
import type { Contest, Contests } from './contest.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { broughtBy } from './imports.ts';
import { searchedAnew } from './searched-anew.ts';

/** A planned node that the graph has not, or of which it has another hash. */
export interface ChangedNode {
  readonly item: NodeItem;
  readonly hash: number;
  /** As the folder alone says, where the item is told with what the graph has beside it. */
  readonly alone?: NodeItem;
}

/** Nodes of one label. */
export function nodeContests(shape: NodeShape, merged: MergedFirms): Contests<ChangedNode> {
  const read = (snapshot: Snapshot, key: string) => fieldsNow(shape, snapshot, key, merged);
  return {
    kind: shape.label,
    keyOf: ({ item }) => item.key,
    read,
    of: async (run, rows, importsOf) => {
      const keys = rows.map(({ item }) => item.key);
      const known = await readNodes({ run }, shape, keys);
      return new Map(
        rows.flatMap((row): [string, Contest<ChangedNode>][] => {
          const { key } = row.item;
          const node = known.get(key);
          if (node === undefined) return [];
          return [[key, contestOf(shape, row, node, { imports: importsOf(key), read: (of) => read(of, key) })]];
        }),
      );
    },
  };
}

/** A merged firm counts as the one that it became. What a number of the house says in words, its other fields say too. */
function fieldsNow(shape: NodeShape, snapshot: Snapshot, node: string, merged: MergedFirms): Fields {
  const firmNow = (firm: string) => merged.now('Firm', firm);
  const told = snapshot.house === true ? { ...snapshot, statement: null } : snapshot;
  const named = Object.entries(told).map(([name, value]) => [name, valueNow(shape.label, name, value, firmNow)]);
  return fieldsOf(Object.fromEntries(named), (link, end) => endNow(shape, node, link, end, merged));
}

function contestOf(
  shape: NodeShape,
  { item, hash, alone = item }: ChangedNode,
  node: KnownNode,
  { imports, read }: { readonly imports: readonly Entry[]; readonly read: (snapshot: Snapshot) => Fields },
): Contest<ChangedNode> {
  const [current, planned] = [node.snapshot, plannedSnapshot(shape, item)];
  const now = read(current);
  const beside = besideImports(shape, item, node, { now, planned: read(planned), brought: broughtBy(imports, now) });
  const settle = (row: NodeItem) => ({ row: { item: row, hash }, after: plannedSnapshot(shape, row) });
  return {
    ...{ current, planned, alone: plannedSnapshot(shape, alone), imports: beside.met, settled: settle(beside.item) },
    keep: (filled) => settle(keptNode(shape, beside.item, node, filled)),
  };
}

function keptNode(shape: NodeShape, planned: NodeItem, node: KnownNode, filled: readonly string[]): NodeItem {
  const { properties, links } = shape;
  const value = (name: string, index: number) =>
    filled.includes(name) ? (planned.values[index] ?? null) : (node.properties[name] ?? null);
  const ends = (name: string) => (filled.includes(name) ? planned.links[name] : node.links[name]) ?? [];
  return searchedAnew(shape, {
    key: planned.key,
    values: properties.map(value),
    links: Object.fromEntries(Object.keys(links).map((name) => [name, ends(name)])),
  });
}
