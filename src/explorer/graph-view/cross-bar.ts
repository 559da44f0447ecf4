import type { Point } from './layout.ts';

/** Half of its length, CSS pixels. */
const REACH = 4;

/** How the bar is drawn: a custom property of the design, and a width in CSS pixels. */
export const BAR = { colour: '--ink-soft', width: 1.5 } as const;

/** The ends of the bar across the middle of a link that does not hold: it tells by its shape what no dash is left to tell. */
export function crossBar(from: Point, to: Point): readonly [Point, Point] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const [dx, dy] = [(REACH * (from.y - to.y)) / length, (REACH * (to.x - from.x)) / length];
  return [
    { x: x - dx, y: y - dy },
    { x: x + dx, y: y + dy },
  ];
}
