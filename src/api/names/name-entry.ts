import type { Named } from '../../queries/names/all-names.ts';

/** A folded name and whose it is. */
export interface NameEntry {
  readonly folded: string;
  readonly field: 'TICKER' | 'SLUG' | 'NAME' | 'ALIAS';
  readonly thing: Named;
}
