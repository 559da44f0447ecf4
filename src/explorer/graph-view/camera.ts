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

/** The camera that sees all points, with a margin for their labels. */
export function fitting(points: readonly Point[], size: Size): Camera {
  if (points.length === 0) return { x: 0, y: 0, scale: 1 };
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(size.width / (right - left + 160), size.height / (bottom - top + 80), 1.6);
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.max(SCALES.least, scale) };
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
