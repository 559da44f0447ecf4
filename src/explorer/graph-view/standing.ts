import type { GraphLink } from './piece.ts';

/** What the picture calls links that do not hold. */
export const NOT_HELD = 'Ended or not yet begun';

/** Whether a link holds on a day, ISO: one of which no days are known does. */
export function holdsOn(day: string, { periods }: Pick<GraphLink, 'periods'>): boolean {
  return periods.some(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day),
  );
}
