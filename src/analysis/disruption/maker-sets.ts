import type { HolderLeft } from './holders-left.ts';

/** Of so many lists of makers all unions are looked at: some hundred. With more, each technology is held to its own makers. */
const MOST_UNITED = 8;

/** Technologies for which these holders alone can still deliver. */
export interface MakerSet {
  readonly technologies: readonly string[];
  /** Their keys; none where everybody is out. */
  readonly makers: ReadonlySet<string>;
}

/**
 * The sets of a stage's technologies that only some of its holders can make, each as large as its makers allow. What they
 * have left suffices for all technologies together exactly where it does for each of these sets (Gale 1957). The set of
 * all technologies is the stage's own, and is among them only where everybody is out.
 */
export function makerSets(technologies: readonly string[], holders: readonly HolderLeft[]): readonly MakerSet[] {
  const makersOf = technologies.map((technology) =>
    holders.filter(({ parts }) => (parts.get(technology) ?? 0) > 0).map(({ key }) => key),
  );
  return unionsOf(makersOf)
    .map((makers) => ({ technologies: technologies.filter((_, at) => isWithin(makersOf[at] ?? [], makers)), makers }))
    .filter(
      ({ makers, technologies: { length } }) => length > 0 && (length < technologies.length || makers.size === 0),
    );
}

/** Every union of some of the lists, none of them too; of many lists, which have too many unions, the lists themselves. */
function unionsOf(lists: readonly (readonly string[])[]): readonly ReadonlySet<string>[] {
  const distinct = new Map(lists.map((list) => [[...list].sort().join(' '), new Set(list)]));
  const unions = new Map<string, ReadonlySet<string>>([['', new Set()]]);
  if (distinct.size > MOST_UNITED) return [...new Map([...unions, ...distinct]).values()];
  for (const makers of distinct.values()) {
    for (const known of [...unions.values()]) {
      const union = new Set([...known, ...makers]);
      unions.set([...union].sort().join(' '), union);
    }
  }
  return [...unions.values()];
}

function isWithin(keys: readonly string[], all: ReadonlySet<string>): boolean {
  return keys.every((key) => all.has(key));
}
