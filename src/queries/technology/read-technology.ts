import type { NetworkDomain, Technology } from '../../domain/graph/technology.ts';
import { DOMAINS, MARKET_MIXES } from '../../domain/vocabulary.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { booleanOrNull, oneOf, text } from '../rows/read-value.ts';

export function readTechnology(row: GraphRow): Technology {
  return {
    type: 'Technology',
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    description: text(row, 'description'),
    inBaseline: booleanOrNull(row, 'inBaseline') ?? false,
  };
}

export function readNetworkDomain(row: GraphRow): NetworkDomain {
  return {
    type: 'NetworkDomain',
    slug: text(row, 'slug'),
    domain: oneOf(row, 'domain', DOMAINS),
    name: text(row, 'name'),
    quotedFor: oneOf(row, 'quotedFor', MARKET_MIXES),
  };
}
