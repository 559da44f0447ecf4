import type { Point } from './layout.ts';

/** What part of the layout is seen: the point in the middle, and CSS pixels for each of its units. */
export interface Camera extends Point {
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const SCALES = { least: 0.08, most: 6 };

export function toScreen(camera: Camera, size: Size, { x, y }: Point): Point {
  return { x: (x - camera.x) * camera.scale + size.width / 2, y: (y - camera.y) * camera.scale + size.height / 2 };
}

export function toLayout(camera: Camera, size: Size, { x, y }: Point): Point {
  return { x: (x - size.width / 2) / camera.scale + camera.x, y: (y - size.height / 2) / camera.scale + camera.y };
}

/** Zooms so that what lies at a point of the screen stays there. */
export function zoomedAt(camera: Camera, size: Size, at: Point, factor: number): Camera {
  const scale = Math.min(SCALES.most, Math.max(SCALES.least, camera.scale * factor));
  const held = toLayout(camera, size, at);
  const moved = toLayout({ ...camera, scale }, size, at);
  return { scale, x: camera.x + held.x - moved.x, y: camera.y + held.y - moved.y };
}

export function panned(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/** Around what is seen at least, CSS pixels. */
const EDGE = 24;
/** No closer, however few the points. */
const CLOSEST = 1.6;

/**
 * The camera that sees all points, and to the right of each as many CSS pixels as its name takes at a scale. Names do not shrink
 * with the picture, so that the scale is searched for: the largest at which all of it fits.
 */
export function fitting<P extends Point>(
  points: readonly P[],
  size: Size,
  nameOf: (point: P, scale: number) => number = () => 0,
): Camera {
  if (points.length === 0) return { x: 0, y: 0, scale: 1 };
  const ys = points.map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const left = Math.min(...points.map(({ x }) => x));
  const rightAt = (scale: number) => Math.max(...points.map((point) => point.x * scale + nameOf(point, scale)));
  const fits = (scale: number) =>
    rightAt(scale) - left * scale + 2 * EDGE <= size.width && (bottom - top) * scale + 2 * EDGE <= size.height;
  let [scale, beyond] = fits(CLOSEST) ? [CLOSEST, CLOSEST] : [SCALES.least, CLOSEST];
  while (beyond - scale > 1e-3) {
    const middle = (scale + beyond) / 2;
    if (fits(middle)) scale = middle;
    else beyond = middle;
  }
  return { x: (left * scale + rightAt(scale)) / 2 / scale, y: (top + bottom) / 2, scale };
}

/** How to move and stretch a picture made for one camera so that it stands as another one sees it. */
export function transformBetween(
  made: Camera,
  wanted: Camera,
): { readonly scale: number; readonly x: number; readonly y: number } {
  return {
    scale: wanted.scale / made.scale,
    x: (made.x - wanted.x) * wanted.scale,
    y: (made.y - wanted.y) * wanted.scale,
  };
}
