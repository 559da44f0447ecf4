import { ownersAbove } from '../../../domain/graph/ownership.ts';
import { ownersOfFirms } from '../../load/owners.ts';
import type { RunRead } from '../../load/write.ts';
import { chainTooLong } from '../../validate/check-parents.ts';
import type { ParentLink } from '../import-plan.ts';

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
 * whoever got an owner keeps it, and no link closes a circle of owners or makes a chain of them too long.
 */
export async function settleParents(run: RunRead, links: readonly ParentLink[]): Promise<SettledParents> {
  const [taken, leftOut]: [ParentLink[], LeftOut[]] = [[], []];
  if (links.length === 0) return { taken, leftOut };
  const owners = (await run(ownersOfFirms)).map(({ firm, owner }) => [String(firm), String(owner)] as const);
  const parentOf = new Map(owners);
  for (const link of links) {
    const reason = reasonAgainst(link, parentOf);
    if (reason === null) {
      taken.push(link);
      parentOf.set(link.child, link.parent);
    } else leftOut.push({ link, reason });
  }
  return { taken, leftOut };
}

function reasonAgainst({ child, parent }: ParentLink, parentOf: ReadonlyMap<string, string>): string | null {
  const ownerOf = (slug: string) => parentOf.get(slug) ?? null;
  const owner = ownerOf(child);
  if (owner !== null) return `the graph has a parent by now: ${owner}`;
  if (ownersAbove(parent, ownerOf).includes(child)) return `the graph has ${child} above ${parent} by now`;
  return chainTooLong(child, parent, parentOf.keys(), ownerOf);
}

/** A link as a line of the report and of the history. */
export function parentLine({ child, parent }: ParentLink): string {
  return `${child}: parent ${parent}`;
}
