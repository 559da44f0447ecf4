import { levelsBelow, MOST_OWNERS, ownersAbove } from '../../domain/graph/ownership.ts';
import { tooManyOwners } from '../validate/check-parents.ts';

/** Who owns whom, by slugs, while an import adds owners. Both ways are kept, so that a question costs as much as its own chain. */
export class Owners {
  readonly #ownerOf = new Map<string, string>();
  readonly #ownedBy = new Map<string, Set<string>>();

  /** For a firm without an owner. */
  add(firm: string, owner: string): void {
    this.#ownerOf.set(firm, owner);
    this.#ownedBy.set(owner, (this.#ownedBy.get(owner) ?? new Set()).add(firm));
  }

  of(firm: string): string | null {
    return this.#ownerOf.get(firm) ?? null;
  }

  /** The nearest first, as far as decides whether they are too many. */
  above(firm: string): readonly string[] {
    return ownersAbove(firm, (one) => this.of(one));
  }

  /** What is wrong with an owner for a firm that has none where the chain that it makes is too long; null where it is not. */
  tooMany(firm: string, owner: string): string | null {
    const owners = [owner, ...this.above(owner)];
    const below = levelsBelow(firm, (one) => this.#ownedBy.get(one) ?? []);
    return owners.length + below > MOST_OWNERS ? tooManyOwners(firm, owners, below) : null;
  }
}
