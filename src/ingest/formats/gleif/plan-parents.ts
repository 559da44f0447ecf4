import { chainTooLong } from '../../validate/check-parents.ts';
import type { BoundedList, Review } from '../findings.ts';
import type { ParentLink } from '../import-plan.ts';
import type { FirmIndex } from '../matching/firm-index.ts';
import type { KnownFirm } from '../matching/known-firms.ts';
import type { Consolidation } from './relationships.ts';

/** How sure the file is of an owner that is for a person. */
export const OF_PARENTS = 0.6;

/** Which of a file's consolidations join two firms of the graph, by the LEIs that it keeps. */
export class Parents {
  readonly #index: FirmIndex;
  readonly #reviews: BoundedList<Review>;
  readonly links = new Map<string, ParentLink>();

  constructor(index: FirmIndex, reviews: BoundedList<Review>) {
    this.#index = index;
    this.#reviews = reviews;
  }

  take(consolidation: Consolidation): void {
    const child = this.#index.byIdentifier('lei', consolidation.childLei);
    const parent = this.#index.byIdentifier('lei', consolidation.parentLei);
    if (child === undefined || parent === undefined || child === parent || child.parent === parent.slug) return;
    const doubt = this.#doubt(consolidation, child, parent);
    if (doubt !== null) {
      this.#review(consolidation, child, parent, doubt);
      return;
    }
    const { line, childLei: lei } = consolidation;
    this.links.set(child.slug, { child: child.slug, parent: parent.slug, line, lei });
  }

  #doubt({ direct }: Consolidation, child: KnownFirm, parent: KnownFirm): string | null {
    if (child.parent !== null)
      return direct ? `the graph has another parent: ${child.parent}` : this.#unlessAbove(child, parent);
    if (!direct) return `${parent.slug} is its ultimate parent; firms between them may be missing`;
    const other = this.links.get(child.slug)?.parent;
    if (other !== undefined && other !== parent.slug) return `the file has another direct parent: ${other}`;
    if (this.#isAbove(child, parent)) return `the graph has ${child.slug} above ${parent.slug}`;
    const added = (slug: string) => this.links.get(slug)?.parent ?? this.#kept(slug);
    if (this.#isAbove(child, parent, added)) return `the file has ${child.slug} above ${parent.slug}`;
    const firms = [...this.#index.all()].map(({ slug }) => slug);
    return chainTooLong(child.slug, parent.slug, firms, added);
  }

  /** An ultimate parent at the end of the graph's own chain is no news; `null` would make it a link. */
  #unlessAbove(child: KnownFirm, parent: KnownFirm): string {
    return this.#isAbove(parent, child) ? '' : `the graph's chain of parents does not lead to ${parent.slug}`;
  }

  /** @param parentOf whom a firm belongs to; without it by the graph alone */
  #isAbove(upper: KnownFirm, lower: KnownFirm, parentOf = (slug: string) => this.#kept(slug)): boolean {
    const seen = new Set<string>();
    let at: string | null = lower.slug;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      at = parentOf(at);
      if (at === upper.slug) return true;
    }
    return false;
  }

  #kept(slug: string): string | null {
    return this.#index.bySlug(slug)?.parent ?? null;
  }

  #review({ line, childLei }: Consolidation, child: KnownFirm, parent: KnownFirm, reason: string): void {
    if (reason === '') return;
    this.#reviews.add({ line, key: childLei, name: child.name, firm: parent.slug, confidence: OF_PARENTS, reason });
  }
}
