import { type Camera, fitting, type Size, toScreen } from './camera.ts';
import { BAR, crossBar } from './cross-bar.ts';
import { placeLabels, reachOf, screenRadius } from './labels.ts';
import type { Point } from './layout.ts';
import { familiesOf, quietAlpha } from './paint.ts';
import { FAMILIES } from './relations.ts';
import type { Scene, SceneLink, SceneNode } from './scene.ts';
import { sceneLegend } from './scene-legend.ts';
import { KIND_LOOKS, outline } from './shapes.ts';
import { svg } from './svg-element.ts';

/** Room of the things, CSS pixels; the legend stands below it. */
const ROOM: Size = { width: 1_200, height: 760 };
const LEGEND = 48;

/**
 * The whole scene as SVG, whatever part of it is in sight, with its legend. Few elements: links of a family and things of a
 * kind are one path each, so that thousands of them make a file that other programs open. Colours are the design's properties.
 */
export function sceneSvg(scene: Scene): SVGSVGElement {
  const camera = fitting(scene.nodes, ROOM, reachOf);
  const height = ROOM.height + LEGEND;
  const picture = svg('svg', { width: ROOM.width, height, viewBox: `0 0 ${ROOM.width} ${height}` });
  picture.append(...linkPaths(scene, camera), ...barPaths(scene, camera));
  picture.append(...nodePaths(scene, camera), ...labels(scene, camera));
  picture.append(sceneLegend(scene, ROOM.height + 16));
  return picture;
}

function linkPaths({ links }: Scene, camera: Camera): SVGElement[] {
  const quiet = quietAlpha(links);
  return familiesOf(links).flatMap((family) => {
    const { colour, dash } = FAMILIES[family];
    const of = links.filter((link) => link.family === family);
    return [false, true].flatMap((strong) => {
      const d = of.filter((link) => link.strong === strong).map((link) => line(link, camera));
      if (d.length === 0) return [];
      const look = { stroke: `var(${colour})`, 'stroke-width': strong ? 2 : 1, 'stroke-opacity': strong ? 1 : quiet };
      return [svg('path', { d: d.join(''), fill: 'none', 'stroke-dasharray': dash.join(' ') || 'none', ...look })];
    });
  });
}

/** Across the links that do not hold. */
function barPaths({ links }: Scene, camera: Camera): SVGElement[] {
  const quiet = quietAlpha(links);
  return [false, true].flatMap((strong) => {
    const ended = links.filter((link) => !link.holds && link.strong === strong);
    if (ended.length === 0) return [];
    const d = ended.map((link) => stroke(...crossBar(...endsOf(link, camera)))).join('');
    const look = { stroke: `var(${BAR.colour})`, 'stroke-width': BAR.width, 'stroke-opacity': strong ? 1 : quiet };
    return [svg('path', { d, fill: 'none', ...look })];
  });
}

function line(link: SceneLink, camera: Camera): string {
  return stroke(...endsOf(link, camera));
}

function endsOf({ from, to }: SceneLink, camera: Camera): readonly [Point, Point] {
  return [toScreen(camera, ROOM, from), toScreen(camera, ROOM, to)];
}

function stroke(a: Point, b: Point): string {
  return `M${short(a.x)} ${short(a.y)}L${short(b.x)} ${short(b.y)}`;
}

/** Things by kind, and on top of them those that are chosen or pinned. */
function nodePaths({ nodes, chosen }: Scene, camera: Camera): SVGElement[] {
  const marked = nodes.filter(({ id, pinned }) => pinned || id === chosen);
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  return [nodes, marked].flatMap((some, layer) =>
    kinds.flatMap((kind) => {
      const d = some.filter((node) => node.kind === kind).map((node) => shape(node, camera));
      if (d.length === 0) return [];
      const edge =
        layer === 0 ? { stroke: 'var(--surface)', 'stroke-width': 1 } : { stroke: 'var(--ink)', 'stroke-width': 3 };
      return [svg('path', { d: d.join(''), fill: `var(${KIND_LOOKS[kind].colour})`, ...edge })];
    }),
  );
}

function shape(node: SceneNode, camera: Camera): string {
  const at = toScreen(camera, ROOM, node);
  const radius = screenRadius(node.radius, camera.scale);
  const corners = outline(node.kind, at, radius);
  if (corners.length > 0) return `M${corners.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}Z`;
  const [left, r] = [short(at.x - radius), short(radius)];
  return `M${left} ${short(at.y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

function labels(scene: Scene, camera: Camera): SVGElement[] {
  const look = { fill: 'var(--ink)', stroke: 'var(--surface)', 'stroke-width': 3, 'paint-order': 'stroke' };
  return placeLabels(scene, camera, ROOM).map(({ text, x, y }) =>
    svg('text', { x: short(x), y: short(y + 4), 'font-size': 11, 'stroke-linejoin': 'round', ...look }, text),
  );
}

/** A tenth of a pixel is finer than anybody sees. */
function short(value: number): number {
  return Math.round(value * 10) / 10;
}
