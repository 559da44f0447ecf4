import { MergedFirms } from '../../load/merged-firms.ts';
import { ownersOfFirms } from '../../load/owners.ts';
import type { RunRead } from '../../load/write.ts';
import { becamePart } from '../../validate/check-merged.ts';
import type { ParentLink } from '../import-plan.ts';
import { Owners } from '../owners.ts';

export interface LeftOut {
  readonly link: ParentLink;
  /** Without a full stop. */
  readonly reason: string;
}

/** The links that the graph takes, and those that it does not. */
export interface SettledParents {
  readonly taken: readonly ParentLink[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Looks at the owners of the graph as they are when an import is written, since edits may have come after the file was compared:
 * whoever got an owner keeps it, a firm that became part of another is joined with none, and no link closes a circle of owners or
 * makes a chain of them too long.
 */
export async function settleParents(run: RunRead, links: readonly ParentLink[]): Promise<SettledParents> {
  const [taken, leftOut]: [ParentLink[], LeftOut[]] = [[], []];
  if (links.length === 0) return { taken, leftOut };
  const { into } = await MergedFirms.read(run);
  const owners = new Owners();
  for (const { firm, owner } of await run(ownersOfFirms)) owners.add(String(firm), String(owner));
  for (const link of links) {
    const reason = whyGone(link, into) ?? reasonAgainst(link, owners);
    if (reason === null) {
      taken.push(link);
      owners.add(link.child, link.parent);
    } else leftOut.push({ link, reason });
  }
  return { taken, leftOut };
}

function whyGone({ child, parent }: ParentLink, into: ReadonlyMap<string, string>): string | null {
  for (const firm of [child, parent]) {
    const other = into.get(firm);
    if (other !== undefined) return becamePart('firm', firm, other);
  }
  return null;
}

function reasonAgainst({ child, parent }: ParentLink, owners: Owners): string | null {
  const owner = owners.of(child);
  if (owner !== null) return `the graph has a parent by now: ${owner}`;
  if (owners.above(parent).includes(child)) return `the graph has ${child} above ${parent} by now`;
  return owners.tooMany(child, parent);
}

/** A link as a line of the report and of the history. */
export function parentLine({ child, parent }: ParentLink): string {
  return `${child}: parent ${parent}`;
}
