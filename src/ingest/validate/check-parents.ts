import { MOST_OWNERS, ownersAbove } from '../../domain/graph/ownership.ts';
import type { Row } from '../tables/tables.ts';
import type { Finding } from './finding.ts';
import type { OpenedTable } from './opened-table.ts';

/** A mistake about owners, and the firm at whose row it is told. */
export interface OwnerFault {
  readonly slug: string;
  readonly message: string;
}

/** The mistakes about owners that a table of firms has by itself. */
export function parentFindings(firms: readonly Row<'firms'>[], opened: OpenedTable): readonly Finding[] {
  const rowOf = new Map(firms.map(({ slug }, row) => [slug, row]));
  const faults = ownerFaults([...rowOf.keys()], new Map(firms.map(({ slug, parent }) => [slug, parent])));
  return faults.map(({ slug, message }) => opened.findingAt(rowOf.get(slug) ?? 0, 'parent', message));
}

/**
 * No firm owns itself through others; a circle is told once, at the first of the rows in it. No chain of owners is longer than
 * queries follow; it is told for the first firm that is one too far down, at the lowest of the rows in it. What no row is in is left out.
 * @param rows slugs of firms @param parentOf who owns whom, among them firms without a row, which come last
 */
export function ownerFaults(
  rows: readonly string[],
  parentOf: ReadonlyMap<string, string | null>,
): readonly OwnerFault[] {
  const here = new Set(rows);
  const ofCircles = circlesIn(parentOf).flatMap(([first = '', ...others]) => {
    const message = `firms own each other in a circle: ${[first, ...others, first].join(' → ')}`;
    return here.has(first) ? [{ slug: first, message }] : [];
  });
  const ofChains = [...parentOf.keys()].flatMap((firm) => {
    const owners = ownersAbove(firm, (one) => parentOf.get(one) ?? null);
    const slug = [firm, ...owners].find((one) => here.has(one));
    const isTooLong = owners.length === MOST_OWNERS + 1;
    return isTooLong && slug !== undefined ? [{ slug, message: tooManyOwners(firm, owners) }] : [];
  });
  return [...ofCircles, ...ofChains];
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
