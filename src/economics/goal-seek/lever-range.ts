import { BOX_STAGE } from '../constants.ts';
import type { ModelInputs } from '../model-inputs/model-inputs.ts';
import type { Scenario } from '../scenario.ts';
import { sumBy } from '../summation.ts';
import { RELATIVE_PRICE } from '../validation/check-volumes.ts';
import type { Lever, Range } from './goal-seek-types.ts';

/** Ratios. Where an end depends on the rest of the chain, `lowestValue` raises it and `highestValue` lowers it. */
function widestRange(lever: Lever): Range {
  if ('price' in lever) return { low: RELATIVE_PRICE.low, high: 3 };
  if ('boxMargin' in lever) return { low: 0, high: 0.95 };
  if ('margin' in lever) return { low: -1, high: 1 };
  if ('growthPerYear' in lever) return { low: -0.5, high: 1 };
  return { low: 0, high: 1 };
}

/** The lowest value that leaves a chain which holds: the stage of the box keeps no more of a dollar than its box margin. */
export function lowestValue(lever: Lever, { margins }: Scenario): number {
  const { low } = widestRange(lever);
  if (!('boxMargin' in lever)) return low;
  const kept = (margins ?? []).filter(({ stage, technology }) => {
    return stage === BOX_STAGE && (technology ?? lever.boxMargin) === lever.boxMargin;
  });
  return Math.max(low, ...kept.map(({ margin }) => margin));
}

/** The highest value that leaves a chain which holds. @param inputs of the scenario with the lever at its lowest */
export function highestValue(lever: Lever, inputs: ModelInputs): number {
  const { high } = widestRange(lever);
  if ('margin' in lever) return Math.min(high, roomForMargin(lever.margin, inputs));
  if ('share' in lever) return Math.min(high, roomForShare(lever.share, inputs));
  if ('input' in lever) return Math.min(high, roomForInput(lever.input, inputs));
  return high;
}

/** Two values inside the range: at an end a stage may be absent, as that of the box is at a box margin of 0. */
export function insideOf({ low, high }: Range): readonly [number, number] {
  return [low + (high - low) / 3, low + (2 * (high - low)) / 3];
}

type KeyOf<K extends string> = Extract<Lever, { readonly [key in K]: unknown }>[K];

/** 1 − Σ a, the least of the technologies that the lever sets. */
function roomForMargin({ technology, stage }: KeyOf<'margin'>, inputs: ModelInputs): number {
  const set = inputs.technologies.filter((entry) => entry.technology === (technology ?? entry.technology));
  return Math.min(...set.map((entry) => 1 - paidBy(inputs, entry.technology, stage, null)));
}

/** 1 − Σ of the others: what the unnamed firms hold while the sought one holds nothing. */
function roomForShare({ technology, stage }: KeyOf<'share'>, { captures }: ModelInputs): number {
  const rest = captures.find((row) => row.technology === technology && row.stage === stage && row.firm === null);
  return rest?.share ?? 1;
}

/** 1 − Σ of the buyer's other payments − the highest margin that must fit beside them. */
function roomForInput({ technology, buyer, seller }: KeyOf<'input'>, inputs: ModelInputs): number {
  const margins = inputs.captures
    .filter((row) => row.technology === technology && row.stage === buyer)
    .map(({ margin }) => margin);
  return 1 - paidBy(inputs, technology, buyer, seller) - Math.max(0, ...margins);
}

function paidBy({ technologies }: ModelInputs, technology: string, buyer: string, except: string | null): number {
  const rows = technologies.find((entry) => entry.technology === technology)?.inputs ?? [];
  return sumBy(
    rows.filter((row) => row.buyer === buyer && row.seller !== except),
    ({ share }) => share,
  );
}
