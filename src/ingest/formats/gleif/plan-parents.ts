import { ownersAbove } from '../../../domain/graph/ownership.ts';
import type { BoundedList, Review } from '../findings.ts';
import type { ParentLink } from '../import-plan.ts';
import type { FirmIndex } from '../matching/firm-index.ts';
import type { KnownFirm } from '../matching/known-firms.ts';
import { Owners } from '../owners.ts';
import type { Consolidation } from './relationships.ts';

/** How sure the file is of an owner that is for a person. */
export const OF_PARENTS = 0.6;

interface UltimateParent {
  readonly consolidation: Consolidation;
  readonly child: KnownFirm;
  readonly parent: KnownFirm;
}

/** Which of a file's consolidations join two firms of the graph, by the LEIs that it keeps. */
export class Parents {
  readonly #index: FirmIndex;
  readonly #reviews: BoundedList<Review>;
  /** Of the graph and of the links. */
  readonly #owners = new Owners();
  /** Between firms of the graph, until all links are known. */
  readonly #ultimate: UltimateParent[] = [];
  readonly links = new Map<string, ParentLink>();

  constructor(index: FirmIndex, reviews: BoundedList<Review>) {
    this.#index = index;
    this.#reviews = reviews;
    for (const { slug, parent } of index.all()) if (parent !== null) this.#owners.add(slug, parent);
  }

  take(consolidation: Consolidation): void {
    const child = this.#index.byIdentifier('lei', consolidation.childLei);
    const parent = this.#index.byIdentifier('lei', consolidation.parentLei);
    if (child === undefined || parent === undefined || child === parent || child.parent === parent.slug) return;
    if (!consolidation.direct) {
      this.#ultimate.push({ consolidation, child, parent });
      return;
    }
    const doubt = this.#doubt(child, parent);
    if (doubt !== null) {
      this.#review(consolidation, child, parent, doubt);
      return;
    }
    const { line, childLei: lei } = consolidation;
    this.links.set(child.slug, { child: child.slug, parent: parent.slug, line, lei });
    this.#owners.add(child.slug, parent.slug);
  }

  /** At the end of the file, which may tell of an ultimate parent before the chain that leads there: at the end of a chain one is no news. */
  settle(): void {
    for (const { consolidation, child, parent } of this.#ultimate) {
      if (this.#owners.above(child.slug).includes(parent.slug)) continue;
      const isOwned = this.#owners.of(child.slug) !== null;
      const reason = isOwned
        ? `the chain of parents does not lead to ${parent.slug}`
        : `${parent.slug} is its ultimate parent; firms between them may be missing`;
      this.#review(consolidation, child, parent, reason);
    }
  }

  #doubt(child: KnownFirm, parent: KnownFirm): string | null {
    if (child.parent !== null) return `the graph has another parent: ${child.parent}`;
    const other = this.links.get(child.slug)?.parent;
    if (other !== undefined && other !== parent.slug) return `the file has another direct parent: ${other}`;
    if (this.#isAbove(child, parent)) return `the graph has ${child.slug} above ${parent.slug}`;
    if (this.#owners.above(parent.slug).includes(child.slug)) return `the file has ${child.slug} above ${parent.slug}`;
    return this.#owners.tooMany(child.slug, parent.slug);
  }

  /** By the graph alone. */
  #isAbove(upper: KnownFirm, lower: KnownFirm): boolean {
    return ownersAbove(lower.slug, (slug) => this.#index.bySlug(slug)?.parent ?? null).includes(upper.slug);
  }

  #review({ line, childLei }: Consolidation, child: KnownFirm, parent: KnownFirm, reason: string): void {
    this.#reviews.add({ line, key: childLei, name: child.name, firm: parent.slug, confidence: OF_PARENTS, reason });
  }
}
