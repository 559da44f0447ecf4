import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where things are, by id. */
export type Places = Readonly<Record<string, Point>>;

/** A layout to make: things by id, where some already are, which of them must stay, and what is linked. */
export interface LayoutTask {
  readonly ids: readonly string[];
  readonly links: readonly (readonly [string, string])[];
  readonly placed: Places;
  readonly pinned: readonly string[];
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

const APART = 26;
/** Steps in all; fewer for a large piece, so that it is there within about a second. */
const stepsFor = (count: number) => (count < 300 ? 260 : count < 1_000 ? 140 : 70);

/** Places every thing, in CSS pixels around the origin. No clock and no chance: the same task gives the same places. */
export function settle(task: LayoutTask): Record<string, Point> {
  const pinned = new Set(task.pinned);
  const bodies = task.ids.map((id): Body => bodyOf(id, task.placed[id], pinned.has(id)));
  const links = task.links.map(([source, target]) => ({ source, target }));
  const known = Object.keys(task.placed).length > 0;
  forceSimulation(bodies)
    .alpha(known ? 0.4 : 1)
    .force(
      'links',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(70)
        .strength(0.25),
    )
    .force('apart', forceManyBody().strength(-170).distanceMax(700))
    .force('room', forceCollide(APART / 2))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.07))
    .stop()
    .tick(stepsFor(bodies.length));
  return Object.fromEntries(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

function bodyOf(id: string, place: Point | undefined, fixed: boolean): Body {
  if (place === undefined) return { id };
  return fixed ? { id, ...place, fx: place.x, fy: place.y } : { id, ...place };
}
