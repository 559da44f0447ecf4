import type { GraphValue } from '../../../graph/graph-store.ts';
import type { KnownNode } from '../../edit/read-nodes.ts';
import { AMOUNTS } from '../../plan/firm-money.ts';
import type { NodeItem, NodeShape } from '../../plan/shape.ts';
import type { Fields } from './fields.ts';
import { type Brought, itemsOf } from './imports.ts';
import { searchedAnew } from './searched-anew.ts';

/** What becomes of that which imports brought to a thing whose row a load has anew, by the names of its fields. */
export interface ImportsMet {
  readonly kept: readonly string[];
  readonly replaced: readonly string[];
}

/** A thing in three states: as the graph has it, as the row says, and what imports brought to it. */
export interface Meeting {
  readonly now: Fields;
  readonly planned: Fields;
  readonly brought: Brought;
}

/**
 * The row and the imports meet as an import and a graph do: what the row leaves empty stays as imported, lists keep what was
 * appended, and of a firm's amounts the newer year's stand. Where both fill a field, the row does.
 */
export function besideImports(
  shape: NodeShape,
  item: NodeItem,
  node: KnownNode,
  { now, planned, brought }: Meeting,
): { readonly item: NodeItem; readonly met: ImportsMet } {
  const stays = new Set([
    ...[...brought.held].filter((name) => !planned.has(name)),
    ...newerAmounts(now, planned, brought),
  ]);
  const lists = longerLists(planned, brought);
  const value = (name: string, index: number): GraphValue =>
    lists.get(name) ?? (stays.has(name) ? node.properties[name] : item.values[index]) ?? null;
  const ends = (name: string) => (stays.has(name) ? node.links[name] : item.links[name]) ?? [];
  const kept = [...stays, ...lists.keys()].filter((name) => now.get(name) !== planned.get(name));
  const replaced = [...brought.held].filter((name) => !stays.has(name) && now.get(name) !== planned.get(name));
  return {
    item: searchedAnew(shape, {
      key: item.key,
      values: shape.properties.map(value),
      links: Object.fromEntries(Object.keys(shape.links).map((name) => [name, ends(name)])),
    }),
    met: { kept, replaced },
  };
}

/** The row's lists with what imports appended and they lack, by name; others are left out. */
function longerLists(planned: Fields, { appended }: Brought): ReadonlyMap<string, readonly string[]> {
  const longer = [...appended].flatMap(([name, items]): [string, readonly string[]][] => {
    const own = itemsOf(planned, name);
    const more = items.filter((item) => !own.includes(item));
    return more.length === 0 ? [] : [[name, [...own, ...more]]];
  });
  return new Map(longer);
}

/** Years as texts, `FY2025` after `FY2024`. */
function newerAmounts(now: Fields, planned: Fields, { held }: Brought): readonly string[] {
  return AMOUNTS.filter(([, year]) => held.has(year) && (planned.get(year) ?? '') < (now.get(year) ?? '')).flat();
}
