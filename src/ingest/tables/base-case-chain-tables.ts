import { reference, referenceOrAny, slug, text } from './column.ts';
import { checkHouse, ground, notNegative, triple } from './house-columns.ts';
import { margin, share, year } from './number-columns.ts';
import { ascending, both, restsOnEvidence } from './row-checks.ts';
import { table } from './table-spec.ts';

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
  check: checkHouse,
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
  check: checkHouse,
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
  check: checkHouse,
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
  check: checkHouse,
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
  check: checkHouse,
});
