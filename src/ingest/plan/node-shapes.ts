import type { LinkShape, NodeShape } from './shape.ts';

const link = (type: string, label: string, key: string, property?: string): LinkShape => ({
  type,
  direction: 'out',
  label,
  key,
  ...(property !== undefined && { property }),
});
const linkFrom = (label: string, key: string, type: string): LinkShape => ({ type, direction: 'in', label, key });
const cites = link('CITES', 'Source', 'id', 'position');

/** Names are written once, here; each shape keeps them as types, so that a property left out does not compile. */
function shape<const P extends string, const L extends string>(
  label: string,
  key: string,
  properties: readonly P[],
  links: Readonly<Record<L, LinkShape>>,
): NodeShape<P, L> {
  return { label, key, properties, links };
}

const NAMED = ['name', 'nameKey', 'searchText'] as const;

export const ORGANIZATION = shape('Organization', 'slug', ['name', 'kind', 'note'], {});
export const SOURCE = shape(
  'Source',
  'id',
  ['publisher', 'title', 'url', 'published', 'publishedOn', 'retrievedOn', 'seen'],
  {},
);
export const MARKET = shape('Market', 'slug', ['name'], {});
export const RESOURCE = shape('Resource', 'slug', ['name', 'description'], {});
export const STAGE = shape('Stage', 'slug', [...NAMED, 'description', 'position'], {});
export const NETWORK_DOMAIN = shape('NetworkDomain', 'slug', ['domain', 'name', 'quotedFor'], {});

export const TECHNOLOGY = shape('Technology', 'slug', [...NAMED, 'description', 'position', 'inBaseline'], {
  root: link('ROOTED_AT', 'Stage', 'slug'),
  serves: link('SERVES', 'NetworkDomain', 'slug', 'generation'),
});

export const FIRM = shape(
  'Firm',
  'slug',
  [
    ...NAMED,
    ...(['aliases', 'ticker', 'exchange', 'listings', 'country', 'roles', 'listed', 'parentName'] as const),
    ...(['revenueUsd', 'revenueFiscalYear', 'revenueBasis'] as const),
    ...(['operatingMargin', 'operatingMarginFiscalYear', 'operatingMarginBasis'] as const),
    ...(['grossMargin', 'grossMarginFiscalYear', 'grossMarginBasis', 'confidence', 'note'] as const),
  ],
  { parent: link('SUBSIDIARY_OF', 'Firm', 'slug'), cites },
);

export const PRODUCT = shape(
  'Product',
  'slug',
  [...NAMED, 'technologyTag', 'domain', 'announced', 'announcedOn', 'available', 'speed', 'detail', 'seen'],
  { technology: link('IMPLEMENTS', 'Technology', 'slug'), cites },
);

/** Links to what a row is about, of whatever kind. */
function subjects(type: string) {
  return {
    firm: link(type, 'Firm', 'slug', 'position'),
    stage: link(type, 'Stage', 'slug', 'position'),
    technology: link(type, 'Technology', 'slug', 'position'),
    product: link(type, 'Product', 'slug', 'position'),
    market: link(type, 'Market', 'slug', 'position'),
    resource: link(type, 'Resource', 'slug', 'position'),
    domain: link(type, 'NetworkDomain', 'slug', 'position'),
  };
}

export const CLAIM = shape(
  'Claim',
  'id',
  [
    ...(['statement', 'metric', 'variant', 'domain', 'low', 'mid', 'high', 'unit', 'periodFrom', 'periodTo'] as const),
    ...(['basis', 'seen', 'confidence', 'publishedOn', 'knownFrom', 'recordedOn', 'note', 'refs', 'tags'] as const),
    ...(['searchText', 'house', 'parameter', 'year'] as const),
  ],
  {
    ...subjects('ABOUT'),
    cites,
    attributedTo: link('ATTRIBUTED_TO', 'Organization', 'slug'),
    restsOn: link('RESTS_ON', 'Claim', 'id'),
  },
);

/** `(Falsifier)-[:WOULD_OVERTURN]->(Claim)`: the observation that would. */
export const FALSIFIER = shape(
  'Falsifier',
  'id',
  [
    ...(['metric', 'variant', 'domain', 'comparison', 'threshold', 'unit'] as const),
    ...(['periodFrom', 'periodBy', 'subjects', 'note'] as const),
  ],
  { claim: link('WOULD_OVERTURN', 'Claim', 'id'), ...subjects('WATCHES') },
);

/** What claims come to for a parameter: `parameter`, `year`, the value in the parameter's unit, and the arithmetic. */
export const PARAMETER_CLAIM = shape(
  'ParameterClaim',
  'id',
  ['parameter', 'year', 'low', 'mid', 'high', 'conversion'],
  { converts: link('CONVERTS', 'Claim', 'id', 'position') },
);

export const FISCAL_YEAR = shape(
  'FiscalYear',
  'key',
  [
    ...(['firm', 'label', 'periodEnd', 'months', 'currency', 'fullYear'] as const),
    ...(['revenueUsd', 'revenueBasis', 'operatingIncomeUsd', 'operatingIncomeBasis'] as const),
  ],
  { firm: linkFrom('Firm', 'slug', 'REPORTED') },
);

export const FIGURE = shape(
  'Figure',
  'id',
  ['metric', 'segment', 'value', 'unit', 'currency', 'basis', 'seen', 'note'],
  {
    year: linkFrom('FiscalYear', 'key', 'HAS'),
    cites,
  },
);

export const EXCHANGE_RATE = shape('ExchangeRate', 'key', ['currency', 'year', 'perUsd', 'seen', 'note'], { cites });

export const FORECAST = shape(
  'Forecast',
  'id',
  [
    ...(['metric', 'subject', 'period', 'made', 'madeOn', 'low', 'mid', 'high', 'unit', 'seen'] as const),
    ...(['actual', 'actualValue', 'note'] as const),
  ],
  { madeBy: link('MADE_BY', 'Organization', 'slug'), cites },
);

/** Every label that ingest writes, those that others point to before those that point to them. */
export const NODE_SHAPES: readonly NodeShape[] = [
  ...[ORGANIZATION, SOURCE, MARKET, RESOURCE, STAGE, NETWORK_DOMAIN, TECHNOLOGY, FIRM, PRODUCT],
  ...[CLAIM, FALSIFIER, PARAMETER_CLAIM, FISCAL_YEAR, FIGURE, EXCHANGE_RATE, FORECAST],
];
