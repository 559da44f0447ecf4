import { reference } from './column.ts';
import { checkHouse, ground, positive, triple } from './house-columns.ts';
import { share, year } from './number-columns.ts';
import { table } from './table-spec.ts';
import { domain } from './words.ts';

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
  check: checkHouse,
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
  check: checkHouse,
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
  check: checkHouse,
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
  check: checkHouse,
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
  check: checkHouse,
});
