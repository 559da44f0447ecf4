import { type Camera, fitting, type Size, transformBetween } from './camera.ts';
import { reachOf } from './labels.ts';
import { paint } from './paint.ts';
import type { Scene } from './scene.ts';

/** How much larger than what is seen the picture is drawn, so that a pan has something to show. */
const BEYOND = 1.4;
/** How long the hand rests before the picture is drawn anew, ms. */
const REST_MS = 120;

/** A canvas with a camera. Moving the camera moves the picture drawn last; it is drawn anew when it rests. */
export interface Stage {
  readonly camera: () => Camera;
  readonly size: () => Size;
  show(scene: Scene): void;
  look(camera: Camera): void;
  fit(): void;
  redraw(): void;
  close(): void;
}

const EMPTY: Scene = { nodes: [], links: [], chosen: null };

export function createStage(host: HTMLElement, canvas: HTMLCanvasElement): Stage {
  let scene = EMPTY;
  let camera: Camera = { x: 0, y: 0, scale: 1 };
  let drawn = camera;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const size = (): Size => ({ width: host.clientWidth, height: host.clientHeight });

  const redraw = (): void => {
    clearTimeout(timer);
    drawn = camera;
    drawInto(canvas, size(), scene, camera);
    canvas.style.transform = 'none';
  };
  const look = (next: Camera): void => {
    camera = next;
    const { scale, x, y } = transformBetween(drawn, camera);
    clearTimeout(timer);
    if (uncovered(size(), scale, x, y)) redraw();
    else {
      canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      timer = setTimeout(redraw, REST_MS);
    }
  };
  return {
    camera: () => camera,
    size,
    look,
    redraw,
    show(next) {
      scene = next;
      redraw();
    },
    fit() {
      camera = fitting(scene.nodes, size(), reachOf);
      redraw();
    },
    close: () => clearTimeout(timer),
  };
}

/** Whether the moved picture has left more of what is seen bare than a reader overlooks, or is stretched too far. */
function uncovered({ width, height }: Size, scale: number, x: number, y: number): boolean {
  const spare = (length: number) => (length * (BEYOND * scale - 1)) / 2;
  const bare = Math.max(Math.abs(x) - spare(width), Math.abs(y) - spare(height));
  return scale > 2.2 || scale < 0.4 || bare > Math.max(width, height) * 0.25;
}

function drawInto(canvas: HTMLCanvasElement, seen: Size, scene: Scene, camera: Camera): void {
  const size = { width: Math.round(seen.width * BEYOND), height: Math.round(seen.height * BEYOND) };
  const density = Math.min(2, window.devicePixelRatio);
  canvas.width = size.width * density;
  canvas.height = size.height * density;
  canvas.style.width = `${size.width}px`;
  canvas.style.height = `${size.height}px`;
  canvas.style.left = `${(seen.width - size.width) / 2}px`;
  canvas.style.top = `${(seen.height - size.height) / 2}px`;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return;
  context.scale(density, density);
  paint(context, scene, camera, size, designColours(canvas));
}

/** A colour of the design as the canvas takes it. light-dark() pairs are resolved by way of an element's own colour. */
function designColours(canvas: HTMLCanvasElement): (property: string) => string {
  const known = new Map<string, string>();
  const before = canvas.style.color;
  return (property) => {
    const found = known.get(property);
    if (found !== undefined) return found;
    canvas.style.color = `var(${property})`;
    const colour = getComputedStyle(canvas).color;
    canvas.style.color = before;
    known.set(property, colour);
    return colour;
  };
}
