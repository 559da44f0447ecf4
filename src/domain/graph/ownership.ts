/** Owners above a firm, from its parent to its ultimate parent, at most: queries look no further, and more are refused. */
export const MOST_OWNERS = 10;
