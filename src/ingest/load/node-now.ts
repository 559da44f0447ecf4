import { FALSIFIER } from '../plan/node-shapes.ts';
import type { Link, NodeItem, NodeShape } from '../plan/shape.ts';
import { valueNow } from './firm-names.ts';
import type { MergedFirms } from './merged-firms.ts';

/** A planned node as it is to be written: wherever it names or links a firm that became part of another, it means the other. */
export function nodeNow(shape: NodeShape, item: NodeItem, merged: MergedFirms): NodeItem {
  if (merged.into.size === 0) return item;
  const firmNow = (firm: string) => merged.now('Firm', firm);
  const named = Object.entries(item.links).map(([name, ends = []]): [string, readonly Link[]] => {
    const now = ends.flatMap((end) => {
      const key = endNow(shape, item.key, name, end.key, merged);
      return key === null ? [] : [{ ...end, key }];
    });
    return [name, distinct(now)];
  });
  const values = shape.properties.map((name, index) =>
    shape.label === FALSIFIER.label && name === 'subjects'
      ? subjectsOf(shape, named)
      : valueNow(shape.label, name, item.values[index] ?? null, firmNow),
  );
  return { key: item.key, values, links: Object.fromEntries(named) };
}

/** The key under which the end of a node's link is found now; null where it became the node itself, as an owner does that the firm absorbed. */
export function endNow(shape: NodeShape, node: string, link: string, end: string, merged: MergedFirms): string | null {
  const now = merged.now(shape.links[link]?.label ?? '', end);
  return now === node && now !== end ? null : now;
}

/** Two firms that became one are one end. */
function distinct(ends: readonly Link[]): readonly Link[] {
  return [...new Map(ends.toReversed().map((end) => [end.key, end])).values()].toReversed();
}

/** How many things a falsifier watches. */
function subjectsOf(shape: NodeShape, links: readonly (readonly [string, readonly Link[]])[]): number {
  const watched = links.filter(([name]) => shape.links[name]?.type === 'WATCHES');
  return watched.reduce((sum, [, ends]) => sum + ends.length, 0);
}
