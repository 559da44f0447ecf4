import type { Seen } from '../vocabulary.ts';

/** A page, filing, report or file in which facts were read. */
export interface Source {
  readonly type: 'Source';
  readonly key: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly publishedOn: string | null;
  readonly retrievedOn: string | null;
  readonly seen: Seen | null;
}

/** Whoever says something. */
export interface Organization {
  readonly type: 'Organization';
  readonly slug: string;
  readonly name: string;
  readonly kind: string | null;
  readonly note: string | null;
}
