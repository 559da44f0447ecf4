import type { Space } from '../tables/space.ts';
import { missingKeys } from './check-references.ts';
import type { KeyIndex } from './key-index.ts';
import { OpenedTable } from './opened-table.ts';

/** What rows may name beyond their own folder. */
export interface KeysBeside {
  /** Those of the keys that are there. */
  known(space: Space, keys: readonly string[]): Promise<readonly string[]>;
  /** Every key that is there: asked only where a name is wrong, for the one that was meant. */
  all(space: Space): Promise<readonly string[]>;
  /** Ids of the sources that are there, by their addresses: those of these. */
  sourcesAt(addresses: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The firms that are there with these listings, by the listing; all in capitals. */
  listedAs(listings: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The firms that others became part of, by their slugs: those of these. */
  mergedInto(slugs: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Lets the rows name what lies beside the folder. */
export async function admitKeys(
  keys: KeyIndex,
  kept: readonly OpenedTable[],
  passing: readonly OpenedTable[],
  beside: KeysBeside,
): Promise<void> {
  for (const [space, missing] of await keysMissing(keys, kept, passing)) {
    const known = await beside.known(space, [...missing]);
    if (known.length < missing.size && space === 'firm') keys.follow(await beside.mergedInto([...missing]));
    keys.admit(space, known.length === missing.size ? known : await beside.all(space));
  }
}

async function keysMissing(keys: KeyIndex, kept: readonly OpenedTable[], passing: readonly OpenedTable[]) {
  const missing = new Map<Space, Set<string>>();
  const take = (space: Space, key: string) => {
    missing.set(space, (missing.get(space) ?? new Set()).add(key));
  };
  for (const table of kept) await table.eachRow(missingKeys(table.spec, keys, take));
  for (const { name, spec, source } of passing) {
    const look = missingKeys(spec, keys, take);
    // Opened once more: what is wrong with its rows is found, and told, when it is read to be checked.
    await new OpenedTable(name, spec, source).pass(look);
  }
  return missing;
}
