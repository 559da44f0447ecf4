import type { Domain, Seen } from '../vocabulary.ts';

/** A thing that is sold. Texts of time and speed are as the source gives them. */
export interface Product {
  readonly type: 'Product';
  readonly slug: string;
  readonly name: string;
  /** Slug of the model technology that it implements. */
  readonly technology: string | null;
  readonly technologyTag: string | null;
  readonly domain: Domain | null;
  readonly announced: string | null;
  readonly announcedOn: string | null;
  readonly available: string | null;
  readonly speed: string | null;
  readonly detail: string | null;
  readonly seen: Seen | null;
}
