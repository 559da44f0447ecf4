/** The numbers that the model fixes, in one place. Years are calendar years. */

export const ENGINE_VERSION = '1.4.0';

export const DEFAULT_FROM_YEAR = 2024;
export const DEFAULT_TO_YEAR = 2035;
export const EARLIEST_YEAR = 2000;
export const LATEST_YEAR = 2100;
/** Keeps one answer small: years in both cases, for every firm and stage. */
export const MOST_YEARS = 60;

/** Ratio a year. */
export const DEFAULT_DISCOUNT_RATE = 0.1;

/** First year in which a demand lever's growth counts. */
export const GROWTH_FROM_YEAR = 2027;

/** The stage that sells the box around the optics; in the chain only where a box margin is set. */
export const BOX_STAGE = 'switch-system';
/** Operating margin of that stage per unit of box (gross) margin: the rest pays its own running costs. */
export const BOX_OPERATING_PART = 0.85;

/** Slack for sums of ratios that rounding alone may push past a bound. */
export const TOLERANCE = 1e-9;
