import { type Camera, type Size, toScreen } from './camera.ts';
import { BAR, crossBar } from './cross-bar.ts';
import { placeLabels, screenRadius } from './labels.ts';
import { FAMILIES, type Family } from './relations.ts';
import type { Scene, SceneLink, SceneNode } from './scene.ts';
import { KIND_LOOKS, outline } from './shapes.ts';

/** Resolves a custom property of the design to a colour that a canvas takes. */
export type Colour = (property: string) => string;

/** Draws a scene as a camera sees it. Links of one family are one path: a canvas is quick with few strokes. */
export function paint(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: Camera,
  size: Size,
  colour: Colour,
): void {
  context.fillStyle = colour('--surface');
  context.fillRect(0, 0, size.width, size.height);
  const quiet = quietAlpha(scene.links);
  for (const family of familiesOf(scene.links)) {
    const links = scene.links.filter((link) => link.family === family);
    strokeLinks(
      context,
      links.filter(({ strong }) => !strong),
      family,
      { camera, size, colour, alpha: quiet, width: 1 },
    );
    strokeLinks(
      context,
      links.filter(({ strong }) => strong),
      family,
      { camera, size, colour, alpha: 1, width: 2 },
    );
  }
  context.setLineDash([]);
  const ended = scene.links.filter(({ holds }) => !holds);
  for (const strong of [false, true]) {
    context.globalAlpha = strong ? 1 : quiet;
    strokeBars(
      context,
      ended.filter((link) => link.strong === strong),
      { camera, size, colour },
    );
  }
  context.globalAlpha = 1;
  for (const node of scene.nodes) drawNode(context, node, scene.chosen === node.id, { camera, size, colour });
  drawLabels(context, scene, { camera, size, colour });
}

interface Frame {
  readonly camera: Camera;
  readonly size: Size;
  readonly colour: Colour;
}

interface Stroke extends Frame {
  readonly alpha: number;
  readonly width: number;
}

/** Other links step back where some stand out. */
export function quietAlpha(links: readonly SceneLink[]): number {
  return links.some(({ strong }) => strong) ? 0.22 : 0.5;
}

export function familiesOf(links: readonly SceneLink[]): readonly Family[] {
  return [...new Set(links.map(({ family }) => family))];
}

function strokeLinks(
  context: CanvasRenderingContext2D,
  links: readonly SceneLink[],
  family: Family,
  { camera, size, colour, alpha, width }: Stroke,
): void {
  if (links.length === 0) return;
  const look = FAMILIES[family];
  context.globalAlpha = alpha;
  context.lineWidth = width;
  context.strokeStyle = colour(look.colour);
  // Dashes of thousands of lines cost more than they tell.
  context.setLineDash(links.length > 1_500 ? [] : [...look.dash]);
  context.beginPath();
  for (const link of links) {
    const from = toScreen(camera, size, link.from);
    const to = toScreen(camera, size, link.to);
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
}

function strokeBars(
  context: CanvasRenderingContext2D,
  links: readonly SceneLink[],
  { camera, size, colour }: Frame,
): void {
  context.lineWidth = BAR.width;
  context.strokeStyle = colour(BAR.colour);
  context.beginPath();
  for (const link of links) {
    const [one, other] = crossBar(toScreen(camera, size, link.from), toScreen(camera, size, link.to));
    context.moveTo(one.x, one.y);
    context.lineTo(other.x, other.y);
  }
  context.stroke();
}

function drawNode(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  chosen: boolean,
  { camera, size, colour }: Frame,
): void {
  const at = toScreen(camera, size, node);
  const radius = screenRadius(node.radius, camera.scale);
  if (at.x < -radius || at.y < -radius || at.x > size.width + radius || at.y > size.height + radius) return;
  const [first, ...rest] = outline(node.kind, at, radius);
  context.beginPath();
  if (first === undefined) context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  else {
    context.moveTo(first.x, first.y);
    for (const corner of rest) context.lineTo(corner.x, corner.y);
    context.closePath();
  }
  context.fillStyle = colour(KIND_LOOKS[node.kind].colour);
  context.fill();
  context.lineWidth = chosen || node.pinned ? 3 : 1;
  context.strokeStyle = colour(chosen || node.pinned ? '--ink' : '--surface');
  context.stroke();
}

function drawLabels(context: CanvasRenderingContext2D, scene: Scene, { camera, size, colour }: Frame): void {
  context.font = `11px ${getComputedStyle(context.canvas).fontFamily}`;
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeStyle = colour('--surface');
  context.fillStyle = colour('--ink');
  for (const { text, x, y } of placeLabels(scene, camera, size)) {
    context.strokeText(text, x, y + 4);
    context.fillText(text, x, y + 4);
  }
}
