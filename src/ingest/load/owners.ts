import type { Statement } from '../../graph/graph-store.ts';
import { FIRM } from '../plan/node-shapes.ts';
import { TABLES } from '../tables/tables.ts';
import { type OwnerFault, ownerFaults } from '../validate/check-parents.ts';
import type { RowMistake } from '../validate/locate-rows.ts';
import type { LinkWrites } from './link-writes.ts';
import type { RunRead } from './write.ts';

export const ownersOfFirms: Statement = {
  name: 'owners-of-firms',
  cypher: `// owners-of-firms
MATCH (f:Firm)-[:SUBSIDIARY_OF]->(o:Firm) RETURN f.slug AS firm, o.slug AS owner ORDER BY firm`,
};

/** Owners of a folder do not go together with those that the graph has beside it. */
export class OwnersRefused extends Error {
  /** At the firms of the folder. */
  readonly mistakes: readonly RowMistake[];

  constructor(mistakes: readonly RowMistake[]) {
    super(mistakes.map(({ message }) => message).join('; '));
    this.name = 'OwnersRefused';
    this.mistakes = mistakes;
  }
}

/**
 * Looks once the firms are written, since only then it is settled which owners of edits and imports stay. Fails with OwnersRefused
 * where a firm that was written has a part in a circle of owners, or in a chain that is too long.
 */
export async function checkOwners(run: RunRead, links: LinkWrites): Promise<void> {
  const written = links.keysWith(FIRM, 'parent');
  if (written.length === 0) return;
  const parentOf = new Map<string, string | null>(written.map((firm) => [firm, null]));
  for (const { firm, owner } of await run(ownersOfFirms)) parentOf.set(String(firm), String(owner));
  const faults = ownerFaults(written, parentOf);
  if (faults.length > 0) throw new OwnersRefused(faults.map(besideGraph));
}

/** The folder's own owners were found good when it was checked. */
function besideGraph({ slug, message: why }: OwnerFault): RowMistake {
  const way = 'name another owner here, or correct the other one first';
  const message = `with the owners that the graph has beside this folder, ${why}; ${way}`;
  return { file: TABLES.firms.file, key: slug, field: 'parent', message };
}
