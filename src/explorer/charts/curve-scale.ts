import { scaleLinear } from 'd3-scale';

export const CURVE_HEIGHT = 178;
const EDGE = { left: 40, right: 10, top: 10, bottom: 20 };

export interface CurveScale {
  readonly x: (year: number) => number;
  readonly y: (share: number) => number;
  /** The share at a height in the picture, within 0 and 1, to a tenth of a percent. */
  readonly shareAt: (pixel: number) => number;
}

/** Years to the right, shares from 0 to 1 upwards. */
export function curveScale(years: readonly number[], width: number): CurveScale {
  const x = scaleLinear()
    .domain([years[0] ?? 0, years.at(-1) ?? 1])
    .range([EDGE.left, width - EDGE.right]);
  const y = scaleLinear().range([CURVE_HEIGHT - EDGE.bottom, EDGE.top]);
  return { x, y, shareAt: (pixel) => rounded(y.invert(pixel)) };
}

/** Held within 0 and 1, to a tenth of a percent: finer than a pixel, and short in an address. */
export function rounded(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
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
