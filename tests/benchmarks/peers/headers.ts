/** Asks the peer to count the statements of a request, and tells how many they were. */
export const COUNT_STATEMENTS = 'x-count-statements';
export const STATEMENTS = 'x-statements';
