/** Words of the tables beyond those that the schema lists; told to people in the seed's README. */

const CURRENCIES = ['usd', 'eur', 'cny', 'jpy', 'krw', 'twd', 'gbp'];

/**
 * Units of claims and forecasts: a closed list, because only numbers in one unit are compared, scored and pooled. Any of these
 * currencies may come in any size, so that a claim can be kept in its source's own money.
 */
export const UNITS: readonly string[] = [
  'percent',
  'ratio',
  ...CURRENCIES.flatMap((currency) => [currency, `${currency}_m`, `${currency}_bn`]),
  'usd_per_kwh',
  'units_k',
  'units_m',
  'units_m_per_month',
  'units_m_per_year',
  'wafers_k',
  'wafers_per_month',
  'wafers_k_per_month',
  'count',
  'rank',
  'watts',
  'gw',
  'twh',
  'pj_per_bit',
  'tb_per_s',
  'db',
  'metres',
  'hours_m',
  'year',
  'years',
  'minutes',
];

/** What claims, forecasts and figures measure so far: an open list, because an analyst may measure what nobody has before. */
export const METRICS: readonly string[] = [
  ...[
    'ATTACH_RATE',
    'BOM_COST',
    'CAPACITY',
    'CAPEX',
    'CAPEX_GROWTH',
    'CAPEX_SIZE',
    'COST_CHANGE',
    'COST_SHARE',
    'COUNT',
  ],
  ...['CUSTOMER_SHARE', 'DEMAND', 'DURATION', 'ELECTRICITY', 'ELECTRICITY_PRICE', 'ELECTRICITY_USE', 'ENERGY_PER_BIT'],
  ...['FAILURE_SHARE', 'FIRM_SHARE', 'GROSS_MARGIN', 'MARKET_GROWTH', 'MARKET_SHARE', 'MARKET_SIZE', 'MARKET_TIMING'],
  ...['MTBF', 'NET_INCOME', 'OPERATING_INCOME', 'OPERATING_MARGIN', 'ORDERS', 'POWER', 'POWER_CHANGE', 'POWER_DEMAND'],
  ...['POWER_GROWTH', 'POWER_RATIO', 'POWER_SHARE', 'PRICE', 'QUALITATIVE', 'RANK', 'REACH', 'RELATION'],
  ...['RELATIVE_PRICE', 'RESOURCE_SHARE', 'REVENUE', 'REVENUE_SHARE', 'RND', 'SEGMENT_REVENUE', 'SHARE', 'SHIPMENTS'],
  ...['SHIPMENT_GROWTH', 'SIGNAL_LOSS', 'SPENDING', 'SPLIT_VALUE', 'SUPPLY_GAP', 'SYSTEM_COST', 'TEST_HOURS', 'TIMING'],
  ...['UNIT_SHARE', 'YIELD'],
];

/** Kinds of organization so far; open, since the API takes any. */
export const ORGANIZATION_KINDS: readonly string[] = [
  ...['COMPANY', 'BROKER', 'RESEARCH_HOUSE', 'PRESS', 'GOVERNMENT', 'INDUSTRY_ASSOCIATION', 'CONSENSUS', 'HOUSE'],
];

/** How relations are known so far; open, since the API takes any. */
export const STATUSES: readonly string[] = [
  ...['FILING', 'COMPANY', 'ANNOUNCED', 'FACT', 'REPORTED', 'ESTIMATE', 'RECALL', 'CANCELLED'],
];

/** Accounting bases of a firm's figures. */
export const FIGURE_BASES = ['GAAP', 'LOCAL', 'NON_GAAP', 'SEGMENT'] as const;
