import { BAR, crossBar } from './cross-bar.ts';
import { familiesOf } from './paint.ts';
import { FAMILIES, type Family } from './relations.ts';
import type { Scene } from './scene.ts';
import { KIND_LOOKS, outline } from './shapes.ts';
import { NOT_HELD } from './standing.ts';
import { svg } from './svg-element.ts';
import { KIND_NAMES, type ThingKind } from './thing.ts';

/** Room of a character and of a mark with its gaps, CSS pixels. */
const CHARACTER = 6.5;
const MARK = 46;
const ROW = 20;

interface Entry {
  readonly name: string;
  readonly mark: (x: number, y: number) => SVGElement;
}

/** What shapes and lines mean: kinds of things in one row, families of links and what does not hold in the next. */
export function sceneLegend({ nodes, links }: Scene, top: number): SVGGElement {
  const legend = svg('g', {});
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const lines = familiesOf(links).map((family) => ({ name: FAMILIES[family].name, mark: linkMark(family) }));
  const hasEnded = links.some(({ holds }) => !holds);
  legend.append(
    ...row(
      kinds.map((kind) => ({ name: KIND_NAMES[kind], mark: kindMark(kind) })),
      top,
    ),
    ...row(hasEnded ? [...lines, { name: NOT_HELD, mark: barredMark }] : lines, top + ROW),
  );
  return legend;
}

function row(entries: readonly Entry[], y: number): SVGElement[] {
  let x = 8;
  return entries.flatMap(({ name, mark }) => {
    const parts = [mark(x, y), svg('text', { x: x + 30, y: y + 4, 'font-size': 11, fill: 'var(--ink)' }, name)];
    x += MARK + CHARACTER * name.length;
    return parts;
  });
}

function kindMark(kind: ThingKind): Entry['mark'] {
  const fill = `var(${KIND_LOOKS[kind].colour})`;
  return (x, y) => {
    const corners = outline(kind, { x: x + 18, y }, 5);
    if (corners.length === 0) return svg('circle', { cx: x + 18, cy: y, r: 5, fill });
    return svg('polygon', { points: corners.map((corner) => `${corner.x},${corner.y}`).join(' '), fill });
  };
}

function linkMark(family: Family): Entry['mark'] {
  const { colour, dash } = FAMILIES[family];
  const look = { stroke: `var(${colour})`, 'stroke-width': 2, 'stroke-dasharray': dash.join(' ') || 'none' };
  return (x, y) => svg('line', { x1: x, x2: x + 26, y1: y, y2: y, ...look });
}

/** A line with its bar, whatever the family. */
function barredMark(x: number, y: number): SVGElement {
  const [one, other] = crossBar({ x, y }, { x: x + 26, y });
  const d = `M${x} ${y}h26M${one.x} ${one.y}L${other.x} ${other.y}`;
  return svg('path', { d, fill: 'none', stroke: `var(${BAR.colour})`, 'stroke-width': BAR.width });
}
