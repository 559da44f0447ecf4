import { familiesOf } from './paint.ts';
import { FAMILIES, type Family } from './relations.ts';
import type { Scene } from './scene.ts';
import { KIND_LOOKS, outline } from './shapes.ts';
import { svg } from './svg-element.ts';
import { KIND_NAMES, type ThingKind } from './thing.ts';

/** Room of a character and of a mark with its gaps, CSS pixels. */
const CHARACTER = 6.5;
const MARK = 46;
const ROW = 20;

/** What shapes and lines mean: kinds of things in one row, families of links in the next. */
export function sceneLegend({ nodes, links }: Scene, top: number): SVGGElement {
  const legend = svg('g', {});
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  legend.append(...row(kinds, (kind) => KIND_NAMES[kind], kindMark, top));
  legend.append(...row(familiesOf(links), (family) => FAMILIES[family].name, linkMark, top + ROW));
  return legend;
}

function row<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  mark: (entry: T, x: number, y: number) => SVGElement,
  y: number,
): SVGElement[] {
  let x = 8;
  return entries.flatMap((entry) => {
    const name = nameOf(entry);
    const parts = [mark(entry, x, y), svg('text', { x: x + 30, y: y + 4, 'font-size': 11, fill: 'var(--ink)' }, name)];
    x += MARK + CHARACTER * name.length;
    return parts;
  });
}

function kindMark(kind: ThingKind, x: number, y: number): SVGElement {
  const fill = `var(${KIND_LOOKS[kind].colour})`;
  const corners = outline(kind, { x: x + 18, y }, 5);
  if (corners.length === 0) return svg('circle', { cx: x + 18, cy: y, r: 5, fill });
  return svg('polygon', { points: corners.map((corner) => `${corner.x},${corner.y}`).join(' '), fill });
}

function linkMark(family: Family, x: number, y: number): SVGElement {
  const { colour, dash } = FAMILIES[family];
  const ends = { x1: x, x2: x + 26, y1: y, y2: y };
  return svg('line', {
    ...ends,
    stroke: `var(${colour})`,
    'stroke-width': 2,
    'stroke-dasharray': dash.join(' ') || 'none',
  });
}
