import { panned, toLayout, zoomedAt } from './camera.ts';
import type { Point } from './layout.ts';
import { type Scene, thingAt } from './scene.ts';
import type { Stage } from './stage.ts';

/** What a pointer does to a thing. */
export interface ThingActions {
  readonly choose: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly pin: (id: string, place: Point) => void;
}

/** Below this a press is a click and no drag, CSS pixels. */
const STILL = 4;
const REACH = 14;

/** Pan by dragging the ground, pin by dragging a thing, zoom by wheel or with two fingers, choose by a click. */
export function listen(host: HTMLElement, stage: Stage, scene: () => Scene, actions: ThingActions): () => void {
  const fingers = new Map<number, Point>();
  let moved = 0;
  let held: string | null = null;
  const place = (event: MouseEvent): Point => {
    const box = host.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const inLayout = (at: Point) => toLayout(stage.camera(), stage.size(), at);
  const hit = (at: Point) => thingAt(scene(), inLayout(at), REACH / stage.camera().scale)?.id ?? null;

  const down = (event: PointerEvent): void => {
    host.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, place(event));
    moved = 0;
    held = fingers.size === 1 ? hit(place(event)) : null;
  };
  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const now = place(event);
    moved += Math.hypot(now.x - before.x, now.y - before.y);
    if (fingers.size === 2) pinch(stage, [...fingers.values()], before, now);
    else if (held === null) stage.look(panned(stage.camera(), now.x - before.x, now.y - before.y));
    else if (moved > STILL) actions.pin(held, inLayout(now));
    fingers.set(event.pointerId, now);
  };
  const up = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (moved <= STILL && held !== null) actions.choose(held);
    held = null;
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    stage.look(zoomedAt(stage.camera(), stage.size(), place(event), Math.exp(-event.deltaY / 600)));
  };
  const twice = (event: MouseEvent): void => {
    const id = hit(place(event));
    if (id !== null) actions.expand(id);
  };
  const stop = new AbortController();
  const { signal } = stop;
  host.addEventListener('pointerdown', down, { signal });
  host.addEventListener('pointermove', move, { signal });
  host.addEventListener('pointerup', up, { signal });
  host.addEventListener('pointercancel', up, { signal });
  host.addEventListener('dblclick', twice, { signal });
  // Not passive: the page must not scroll while the picture zooms.
  host.addEventListener('wheel', wheel, { signal, passive: false });
  return () => stop.abort();
}

/** Two fingers: zooms by how much farther apart they are, about the one that rests. */
function pinch(stage: Stage, both: readonly Point[], before: Point, now: Point): void {
  const rests = both.find((finger) => finger !== before);
  if (rests === undefined) return;
  const length = (at: Point) => Math.hypot(at.x - rests.x, at.y - rests.y);
  stage.look(zoomedAt(stage.camera(), stage.size(), rests, length(now) / Math.max(1, length(before))));
}
