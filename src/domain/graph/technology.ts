import type { Domain, MarketMix } from '../vocabulary.ts';

/** A way to connect a port. */
export interface Technology {
  readonly type: 'Technology';
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly inBaseline: boolean;
}

/** A place where network ports sit. */
export interface NetworkDomain {
  readonly type: 'NetworkDomain';
  readonly slug: string;
  readonly domain: Domain;
  readonly name: string;
  readonly quotedFor: MarketMix;
}
