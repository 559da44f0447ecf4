import { CLAIMED_RELATIONS } from '../domain/vocabulary.ts';
import type { GraphSchema } from '../graph/graph-store.ts';

const KEYS = [
  ...['Firm', 'Stage', 'Technology', 'NetworkDomain', 'Market', 'Resource', 'Product', 'Organization'].map(
    keyed('slug'),
  ),
  ...['Source', 'Claim', 'ParameterClaim', 'Falsifier', 'Figure', 'Forecast', 'GraphState'].map(keyed('id')),
  ...['FiscalYear', 'ExchangeRate', 'EditAnswer'].map(keyed('key')),
  { label: 'Change', property: 'seq' },
  { label: 'MergedFirm', property: 'slug' },
];

/** What filters and orders of lists look at, beside the keys. */
const FILTERED = {
  Firm: ['nameKey', 'country', 'revenueUsd', 'operatingMargin', 'grossMargin', 'ticker'],
  Stage: ['nameKey', 'position'],
  Technology: ['nameKey', 'position'],
  Product: ['nameKey', 'technologyTag'],
  Claim: ['knownFrom', 'metric', 'parameter', 'basis', 'seen', 'confidence', 'house'],
  Source: ['publishedOn', 'url'],
  FiscalYear: ['firm', 'periodEnd', 'currency'],
  Forecast: ['madeOn'],
  Change: ['of', 'key'],
};

/** What the graph keeps unique, what it finds quickly, and what its full text looks through. */
export const GRAPH_SCHEMA: GraphSchema = {
  keys: KEYS,
  indexes: Object.entries(FILTERED).flatMap(([label, properties]) =>
    properties.map((property) => ({ label, property })),
  ),
  relationshipKeys: [...CLAIMED_RELATIONS, 'RETRACTED', 'CAPTURES', 'BUYS_FROM'].map((type) => ({
    type,
    property: 'id',
  })),
  texts: ['Firm', 'Product', 'Claim', 'Stage', 'Technology'].map((label) => ({ label, property: 'searchText' })),
};

function keyed(property: string): (label: string) => { readonly label: string; readonly property: string } {
  return (label) => ({ label, property });
}
