import { MOST_OWNERS, ownersAbove } from '../../domain/graph/ownership.ts';
import type { Row } from '../tables/tables.ts';
import type { Finding } from './finding.ts';
import type { OpenedTable } from './opened-table.ts';

/**
 * No firm owns itself through others; a cycle is reported once, at its first firm in the file. No chain of owners is longer than
 * queries follow; it is reported at the first firm that is one too far down.
 */
export function parentFindings(firms: readonly Row<'firms'>[], opened: OpenedTable): readonly Finding[] {
  const parentOf = new Map(firms.map(({ slug, parent }) => [slug, parent]));
  const circles = new Map(circlesIn(parentOf).map((circle) => [circle[0], circle]));
  return firms.flatMap(({ slug }, row) => {
    const circle = circles.get(slug);
    if (circle !== undefined)
      return [opened.findingAt(row, 'parent', `firms own each other in a circle: ${[...circle, slug].join(' → ')}`)];
    const owners = ownersAbove(slug, (firm) => parentOf.get(firm) ?? null);
    return owners.length === MOST_OWNERS + 1 ? [opened.findingAt(row, 'parent', tooManyOwners(slug, owners))] : [];
  });
}

/** Says of a chain of owners that it is too long. @param below levels of firms that the first one owns */
export function tooManyOwners(slug: string, owners: readonly string[], below = 0): string {
  const here = `${owners.length + below}${below > 0 ? `, ${below} of them by the levels of firms below` : ''}`;
  return `a firm has at most ${MOST_OWNERS} owners above one another, and here ${here}: ${[slug, ...owners].join(' → ')}`;
}

/** Firms that own each other, each circle from its first firm in the order of the map on. Each firm is passed once. */
function circlesIn(parentOf: ReadonlyMap<string, string | null>): readonly (readonly string[])[] {
  const order = new Map([...parentOf.keys()].map((slug, at) => [slug, at]));
  const passed = new Set<string>();
  return [...parentOf.keys()].flatMap((start) => {
    const way: string[] = [];
    const onWay = new Map<string, number>();
    let at: string | null = start;
    while (at !== null && !passed.has(at)) {
      passed.add(at);
      onWay.set(at, way.length);
      way.push(at);
      at = parentOf.get(at) ?? null;
    }
    const back = at === null ? undefined : onWay.get(at);
    return back === undefined ? [] : [fromFirst(way.slice(back), order)];
  });
}

function fromFirst(circle: readonly string[], order: ReadonlyMap<string, number>): readonly string[] {
  const places = circle.map((slug) => order.get(slug) ?? 0);
  const first = places.indexOf(Math.min(...places));
  return [...circle.slice(first), ...circle.slice(0, first)];
}
