import type { NodeKind } from '../../domain/global-id.ts';

/** By what a thing may be referred to, beside its global id `id`: the field that holds its key. */
export const KEY_FIELDS = {
  Firm: 'slug',
  Stage: 'slug',
  Technology: 'slug',
  NetworkDomain: 'slug',
  Product: 'slug',
  Organization: 'slug',
  Market: 'slug',
  Resource: 'slug',
  Claim: 'key',
  Source: 'key',
  Forecast: 'key',
  FiscalYear: null,
} as const satisfies Readonly<Record<NodeKind, 'slug' | 'key' | null>>;

/** Types that every subgraph with lists has too. */
export const SHARED = ['PageInfo'];
