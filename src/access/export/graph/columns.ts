/** Of what a column's values are made: lists are joined by `;` in CSV and lists in NDJSON. */
export type ColumnKind = 'text' | 'number' | 'flag' | 'texts';

/** A column, the property of the graph from which it comes, and what it says. */
export interface GraphColumn {
  readonly name: string;
  readonly property: string;
  readonly kind: ColumnKind;
  readonly words: string;
}

const column = (name: string, property: string, kind: ColumnKind, words: string): GraphColumn => ({
  name,
  property,
  kind,
  words,
});

const GROUND = 'On what ground it stands: REPORTED, DERIVED, ESTIMATED or ASSUMED, which a recalled one is.';

export const FIRM_COLUMNS: readonly GraphColumn[] = [
  column('slug', 'slug', 'text', 'Key of the firm.'),
  column('name', 'name', 'text', 'Legal name.'),
  column('aliases', 'aliases', 'texts', 'Other names.'),
  column('listings', 'listings', 'texts', 'EXCHANGE:TICKER.'),
  column('country', 'country', 'text', 'Headquarters, ISO 3166-1 alpha-2.'),
  column('roles', 'roles', 'texts', 'What it does, the main role first.'),
  column('listed', 'listed', 'flag', 'Whether its shares are traded.'),
  column('parent', 'parent', 'text', 'Slug of the firm that owns it.'),
  column('parent_name', 'parentName', 'text', 'Name of the owner, where it is not in the graph.'),
  column('revenue_usd', 'revenueUsd', 'number', 'Revenue of the latest full fiscal year, US dollars.'),
  column('revenue_fiscal_year', 'revenueFiscalYear', 'text', 'Which year that is.'),
  column('revenue_basis', 'revenueBasis', 'text', GROUND),
  column('operating_margin', 'operatingMargin', 'number', 'A ratio.'),
  column('operating_margin_fiscal_year', 'operatingMarginFiscalYear', 'text', 'Of which year it is.'),
  column('operating_margin_basis', 'operatingMarginBasis', 'text', GROUND),
  column('gross_margin', 'grossMargin', 'number', 'A ratio.'),
  column('gross_margin_fiscal_year', 'grossMarginFiscalYear', 'text', 'Of which year it is.'),
  column('gross_margin_basis', 'grossMarginBasis', 'text', GROUND),
  column('lei', 'lei', 'text', 'ISO 17442.'),
  column('cik', 'cik', 'text', 'Number at the SEC.'),
  column('wikidata', 'wikidata', 'text', 'Wikidata item.'),
  column('isin', 'isin', 'text', 'ISO 6166.'),
  column('confidence', 'confidence', 'text', 'HIGH, MEDIUM or LOW.'),
  column('note', 'note', 'text', 'What a reader should know.'),
];

export const LINK_COLUMNS: readonly GraphColumn[] = [
  column('id', 'id', 'text', 'Key of the link.'),
  column('from', 'from', 'text', 'Slug of the firm at which it begins.'),
  column('relation', 'relation', 'text', 'SUPPLIES, FABRICATES_FOR, … MAKES, DEPLOYS.'),
  column('to', 'to', 'text', 'Slug of the firm or product at which it ends.'),
  column('to_kind', 'toKind', 'text', 'Firm or Product.'),
  column('what', 'what', 'text', 'What is delivered.'),
  column('technology', 'technology', 'text', 'Slug of the technology.'),
  column('product', 'product', 'text', 'Slug of the product.'),
  column('share_low', 'shareLow', 'number', 'Share of the supplier’s revenue, a ratio.'),
  column('share_mid', 'shareMid', 'number', 'The same, middle.'),
  column('share_high', 'shareHigh', 'number', 'The same, high.'),
  column('value', 'value', 'number', 'Size of the deal, in `unit`.'),
  column('unit', 'unit', 'text', 'Unit of `value`.'),
  column('valid_from', 'validFrom', 'text', 'First day, ISO 8601.'),
  column('valid_to', 'validTo', 'text', 'Last day, ISO 8601.'),
  column('status', 'status', 'text', 'How firm it is.'),
  column('confidence', 'confidence', 'text', 'HIGH, MEDIUM or LOW.'),
  column('claims', 'claims', 'texts', 'Keys of the claims that say so.'),
  column('known_from', 'knownFrom', 'text', 'Day from which it was known.'),
];

export const CLAIM_COLUMNS: readonly GraphColumn[] = [
  column('id', 'id', 'text', 'Key of the claim.'),
  column('statement', 'statement', 'text', 'What is claimed, in our words.'),
  column('about', 'about', 'texts', 'kind:slug of what it is about.'),
  column('metric', 'metric', 'text', 'Which quantity.'),
  column('variant', 'variant', 'text', 'Which kind of the quantity.'),
  column('domain', 'domain', 'text', 'SCALE_OUT or SCALE_UP.'),
  column('low', 'low', 'number', 'In `unit`.'),
  column('mid', 'mid', 'number', 'In `unit`.'),
  column('high', 'high', 'number', 'In `unit`.'),
  column('unit', 'unit', 'text', 'Unit of the numbers.'),
  column('period_from', 'periodFrom', 'text', 'First day of the period.'),
  column('period_to', 'periodTo', 'text', 'Last day of the period.'),
  column('basis', 'basis', 'text', 'REPORTED, ESTIMATED, FORECAST, TARGET, ASSUMED or DERIVED.'),
  column('seen', 'seen', 'text', 'How it was read: PAGE, RELAY, INDEX or RECALL.'),
  column('confidence', 'confidence', 'text', 'HIGH, MEDIUM or LOW.'),
  column('attributed_to', 'attributedTo', 'texts', 'Slug of who said it.'),
  column('sources', 'sources', 'texts', 'Keys of the sources.'),
  column('rests_on', 'restsOn', 'texts', 'Keys of the claims behind it.'),
  column('published_on', 'publishedOn', 'text', 'Day of publication.'),
  column('known_from', 'knownFrom', 'text', 'Day from which it was known.'),
  column('house', 'house', 'flag', 'Whether it is a row of the house view.'),
  column('parameter', 'parameter', 'text', 'Parameter of the model that it states.'),
  column('year', 'year', 'number', 'Year of that parameter.'),
  column('retracted_on', 'retractedOn', 'text', 'Day on which it was taken back; null while it stands.'),
  column('note', 'note', 'text', 'What a reader should know.'),
];
