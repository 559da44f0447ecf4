import { type Column, listOf, oneOf, optional, reference, referenceOrAny, slug, text } from './column.ts';
import { margin, number, share, year } from './number-columns.ts';
import { ascending, both, restsOnEvidence } from './row-checks.ts';
import { table } from './table-spec.ts';
import { domain } from './words.ts';

const positive = () => number({ above: 0 });
const notNegative = () => number({ from: 0 });
const triple = (column: Column<number>) => ({ low: column, mid: column, high: column });

/** On what a row of the base case stands: the house's estimate from the claims named, or its assumption. */
const ground = () => ({
  basis: oneOf(['ESTIMATED', 'ASSUMED']),
  evidence: listOf(reference('claim')),
  note: optional(text()),
});
const check = both(ascending('low', 'mid', 'high'), restsOnEvidence);

/** US dollars a year. */
export const marketValues = table({
  file: 'base-case/market.csv',
  space: 'market value',
  key: ['domain', 'year'],
  columns: {
    domain: domain(),
    year: year(),
    ...triple(positive()),
    ...ground(),
  },
  check,
});

/** US dollars for one port of the reference technology. */
export const pricePath = table({
  file: 'base-case/price-path.csv',
  space: 'price',
  key: ['year'],
  columns: {
    year: year(),
    ...triple(positive()),
    ...ground(),
  },
  check,
});

/** Price of a port over that of the reference technology. */
export const relativePrices = table({
  file: 'base-case/relative-prices.csv',
  space: 'relative price',
  key: ['technology'],
  columns: {
    technology: reference('technology'),
    ...triple(positive()),
    ...ground(),
  },
  check,
});

/** Gross margin of the box around the optics, as a ratio of its price. */
export const boxMargins = table({
  file: 'base-case/box-margins.csv',
  space: 'box margin',
  key: ['technology'],
  columns: {
    technology: reference('technology'),
    ...triple(share()),
    ...ground(),
  },
  check,
});

/** Share that a challenger takes of what all earlier generations would have served. */
export const curves = table({
  file: 'base-case/curves.csv',
  space: 'curve point',
  key: ['domain', 'technology', 'year'],
  columns: {
    domain: domain(),
    technology: reference('technology'),
    year: year(),
    ...triple(share()),
    ...ground(),
  },
  check,
});

/** What the buyer pays the seller for each dollar of its own revenue. */
export const inputCoefficients = table({
  file: 'base-case/input-coefficients.csv',
  space: 'input coefficient',
  key: ['technology', 'buyer', 'seller'],
  columns: {
    technology: reference('technology'),
    buyer: reference('stage'),
    seller: reference('stage'),
    ...triple(share()),
    ...ground(),
  },
  check,
});

/** A firm's share of a stage's revenue and its operating margin there; technology `*`: all without a row of their own. */
export const captures = table({
  file: 'base-case/captures.csv',
  space: 'capture',
  key: ['stage', 'technology', 'firm'],
  columns: {
    stage: reference('stage'),
    technology: referenceOrAny('technology'),
    firm: reference('firm'),
    share_low: share(),
    share_mid: share(),
    share_high: share(),
    margin_low: margin(),
    margin_mid: margin(),
    margin_high: margin(),
    ...ground(),
  },
  check: both(
    both(ascending('share_low', 'share_mid', 'share_high'), ascending('margin_low', 'margin_mid', 'margin_high')),
    restsOnEvidence,
  ),
});

/** Operating margin of a stage's unnamed firms. */
export const stageMargins = table({
  file: 'base-case/stage-margins.csv',
  space: 'stage margin',
  key: ['stage'],
  columns: {
    stage: reference('stage'),
    ...triple(margin()),
    ...ground(),
  },
  check,
});

/** Capacity as a share of what the evidence's own shipments would use. */
export const capacities = table({
  file: 'base-case/capacities.csv',
  space: 'capacity',
  key: ['resource', 'year'],
  columns: {
    resource: reference('resource'),
    year: year(),
    ...triple(notNegative()),
    ...ground(),
  },
  check,
});

/** Units of a resource for one port. */
export const uses = table({
  file: 'base-case/uses.csv',
  space: 'use',
  key: ['resource', 'technology'],
  columns: {
    resource: reference('resource'),
    technology: reference('technology'),
    ...triple(notNegative()),
    unit: text(),
    ...ground(),
  },
  check,
});

/** What a port costs its buyer beside its price. */
export const buyerCosts = table({
  file: 'base-case/buyer-cost.csv',
  space: 'buyer cost',
  key: ['quantity', 'technology'],
  columns: {
    quantity: slug(),
    technology: referenceOrAny('technology'),
    ...triple(notNegative()),
    unit: text(),
    ...ground(),
  },
  check,
});
