import { type Camera, type Size, toScreen } from './camera.ts';
import type { Scene, SceneNode } from './scene.ts';

const MOST = 70;
/** Room that a name takes, CSS pixels: the width of a small letter and of a capital, and a line's height. */
const SMALL = 6.3;
const CAPITAL = 7.7;
const LINE = 13;
/** Between a node and its name. */
const GAP = 3;

/** A name on the picture: where its first letter begins, and the line on which it stands. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A node's radius on the screen: it grows slower than the picture, so that far out it can still be hit. */
export function screenRadius(radius: number, scale: number): number {
  return radius * Math.min(1.8, Math.max(0.45, Math.sqrt(scale)));
}

/** How far a node and its name reach to the right of its middle, CSS pixels. */
export function reachOf({ radius, label }: Pick<SceneNode, 'radius' | 'label'>, scale: number): number {
  return screenRadius(radius, scale) + GAP + widthOf(label);
}

function widthOf(label: string): number {
  const capitals = label.match(/\p{Lu}/gu)?.length ?? 0;
  return CAPITAL * capitals + SMALL * (label.length - capitals);
}

/** Names, the chosen thing's first and then the best connected, each where none stands yet. */
export function placeLabels({ nodes, chosen }: Scene, camera: Camera, size: Size): readonly PlacedLabel[] {
  const first = nodes.filter(({ id }) => id === chosen);
  const taken: (PlacedLabel & { readonly width: number })[] = [];
  for (const node of [...first, ...nodes]) {
    if (taken.length >= MOST) break;
    const { x, y } = toScreen(camera, size, node);
    if (x < 0 || y < 0 || x > size.width || y > size.height) continue;
    const left = x + screenRadius(node.radius, camera.scale) + GAP;
    const width = widthOf(node.label);
    const free = taken.every(
      (other) => Math.abs(other.y - y) >= LINE || left >= other.x + other.width || other.x >= left + width,
    );
    if (free) taken.push({ text: node.label, x: left, y, width });
  }
  return taken;
}
