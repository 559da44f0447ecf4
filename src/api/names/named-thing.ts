import type { NodeKind } from '../../domain/global-id.ts';
import { byKey } from '../../economics/key-order.ts';
import type { Named } from '../../queries/names/named.ts';
import { fold } from '../../text/fold.ts';

/** Which of a thing's names. */
export type NameField = 'TICKER' | 'NAME' | 'SLUG' | 'ALIAS';

/** A thing with its folded names. There is one for each thing of the graph: it is kept small. */
export interface NamedThing {
  readonly kind: NodeKind;
  readonly slug: string;
  /** The most telling first: tickers, the name, the slug, then other names. A ticker that is also an alias counts as a ticker. */
  readonly names: readonly string[];
  /** How many of them are tickers. */
  readonly tickers: number;
}

export function namedThing({ kind, slug, name, aliases, tickers }: Named): NamedThing {
  return { kind, slug, names: [...tickers, name, slug, ...aliases].map(fold), tickers: tickers.length };
}

/** What the name at this place of a thing's names is. */
export function fieldAt({ tickers }: NamedThing, place: number): NameField {
  if (place < tickers) return 'TICKER';
  if (place === tickers) return 'NAME';
  return place === tickers + 1 ? 'SLUG' : 'ALIAS';
}

/** The order in which things come that fit equally well: by kind, then by slug. */
export function byKindAndSlug(a: Pick<NamedThing, 'kind' | 'slug'>, b: Pick<NamedThing, 'kind' | 'slug'>): number {
  return byKey(a.kind, b.kind) || byKey(a.slug, b.slug);
}
