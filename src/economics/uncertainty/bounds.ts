/** What a request for draws or indices may ask for: everything that bounds how long a run takes, in one place. */

/** One draw for each block at least, else there is no standard error. */
export const FEWEST_DRAWS = 16;
export const MOST_DRAWS = 100_000;

/** Where a request names none. */
export const DEFAULT_SEED = 1;
/** Seeds are whole numbers of 32 bits. */
export const SMALLEST_SEED = -(2 ** 31);
export const LARGEST_SEED = 2 ** 31 - 1;

/** A repair of the correlation matrix takes the cube of this. */
export const MOST_CORRELATED_PARAMETERS = 16;

/** A year with capacities is a linear program in every draw, of about 2 ms: draws times such years. */
export const MOST_LIMITED_YEARS_DRAWN = 24_000;

/** Rows of the sampling design for Sobol indices; the model runs (parameters + 2) times a row. */
export const SMALLEST_SOBOL_BASE = 16;
export const LARGEST_SOBOL_BASE = 4_096;
export const DEFAULT_SOBOL_BASE = 512;

/** Resamples behind the interval of an index. */
export const INDEX_RESAMPLES = 200;
export const INDEX_INTERVAL_LEVEL = 0.95;
