import { scaleLinear } from 'd3-scale';

export const CURVE_HEIGHT = 178;
const EDGE = { left: 40, right: 10, top: 10, bottom: 20 };

export interface CurveScale {
  readonly x: (year: number) => number;
  readonly y: (share: number) => number;
  /** The share at a height in the picture, within 0 and 1, to a whole percent: a hand is no finer. */
  readonly shareAt: (pixel: number) => number;
}

/** Years to the right, shares from 0 to 1 upwards. */
export function curveScale(years: readonly number[], width: number): CurveScale {
  const x = scaleLinear()
    .domain([years[0] ?? 0, years.at(-1) ?? 1])
    .range([EDGE.left, width - EDGE.right]);
  const y = scaleLinear().range([CURVE_HEIGHT - EDGE.bottom, EDGE.top]);
  return { x, y, shareAt: (pixel) => within(y.invert(pixel), 100) };
}

/** Held within 0 and 1, to a tenth of a percent: steps from the evidence keep its digits, and are short in an address. */
function rounded(share: number): number {
  return within(share, 1000);
}

/** Held within 0 and 1, to one part of so many. */
function within(share: number, parts: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * parts) / parts;
}

/** What a key does to a share; null where the key is none of a slider's. */
export function shareAfterKey(share: number, key: string): number | null {
  switch (key) {
    case 'ArrowUp':
      return rounded(share + 0.01);
    case 'ArrowDown':
      return rounded(share - 0.01);
    case 'PageUp':
      return rounded(share + 0.1);
    case 'PageDown':
      return rounded(share - 0.1);
    case 'Home':
      return 0;
    case 'End':
      return 1;
    default:
      return null;
  }
}
