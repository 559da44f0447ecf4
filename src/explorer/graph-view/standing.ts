import type { GraphLink } from './piece.ts';

/** How a link stands on a day. One without days holds. */
export type Standing = 'holds' | 'has ended' | 'is to come';

/** What the picture calls links that do not hold. */
export const NOT_HELD = 'Ended or not yet begun';

/** @param day ISO; such days compare as text */
export function standingOn(day: string, { validFrom, validTo }: Pick<GraphLink, 'validFrom' | 'validTo'>): Standing {
  if (validTo !== null && validTo < day) return 'has ended';
  return validFrom !== null && validFrom > day ? 'is to come' : 'holds';
}
