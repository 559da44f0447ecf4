import { setPercent } from '../../format/numbers.ts';
import type { Ratios } from '../../scenario/levers.ts';

/**
 * What must be said wherever a chip vendor's gain is shown: whether the margin that the maker of the switch puts on
 * top is in it, because that margin is several times larger than the rest of the gain.
 */
export function boxMarginWords(boxMargins: Ratios): string {
  const stacked = Object.entries(boxMargins).filter(([, margin]) => margin > 0);
  if (stacked.length === 0) return "optics only, before the switch vendor's margin";
  const parts = stacked.map(([technology, margin]) => `${setPercent(margin)} on ${technology.toUpperCase()}`);
  return `with the switch vendor's margin of ${parts.join(' and ')} on top`;
}
