import type { NodeKind } from '../global-id.ts';
import type { Claim } from './claim.ts';
import type { Firm } from './firm.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { Forecast } from './forecast.ts';
import type { Market, Resource } from './market.ts';
import type { Product } from './product.ts';
import type { Organization, Source } from './source.ts';
import type { Stage } from './stage.ts';
import type { NetworkDomain, Technology } from './technology.ts';

/** Anything that has a global id; `type` tells which. */
export type GraphNode =
  | Firm
  | Stage
  | Technology
  | NetworkDomain
  | Product
  | Claim
  | Source
  | Organization
  | FiscalYear
  | Forecast
  | Market
  | Resource;

/** What a global id means: a kind of thing and its key. */
export interface NodeKey {
  readonly kind: NodeKind;
  readonly key: string;
}

/** The name of the property that is the key, by kind: the one place where they are spelt. */
export const KEY_PROPERTY = {
  Firm: 'slug',
  Stage: 'slug',
  Technology: 'slug',
  Product: 'slug',
  Claim: 'id',
  Source: 'id',
  Organization: 'slug',
  FiscalYear: 'key',
  Forecast: 'id',
  Market: 'slug',
  Resource: 'slug',
  NetworkDomain: 'slug',
} as const satisfies Record<NodeKind, string>;

export function keyOf(node: GraphNode): string {
  return 'slug' in node ? node.slug : node.key;
}

/** One text for a node key: for maps, sets and cache keys. */
export function nodeKeyText({ kind, key }: NodeKey): string {
  return `${kind}:${key}`;
}
