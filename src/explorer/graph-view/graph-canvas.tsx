import { useEffect, useRef, useState } from 'react';
import { zoomedAt } from './camera.ts';
import { listen, type ThingActions } from './gestures.ts';
import type { Scene } from './scene.ts';
import { createStage, type Stage } from './stage.ts';

interface GraphCanvasProps extends ThingActions {
  readonly scene: Scene;
  readonly label: string;
}

/** The picture. What it shows is also in the list beside it, which is what keyboards and screen readers use. */
export function GraphCanvas({ scene, label, choose, expand, pin }: GraphCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef({ scene, choose, expand, pin });
  latest.current = { scene, choose, expand, pin };
  const [stage, setStage] = useState<Stage | null>(null);

  useEffect(() => {
    if (host.current === null || canvas.current === null) return;
    const made = createStage(host.current, canvas.current);
    const stop = listen(host.current, made, () => latest.current.scene, {
      choose: (id) => latest.current.choose(id),
      expand: (id) => latest.current.expand(id),
      pin: (id, place) => latest.current.pin(id, place),
    });
    setStage(made);
    return () => {
      stop();
      made.close();
    };
  }, []);
  useShown(stage, scene);
  useRedrawn(stage, host);
  const zoom = (factor: number) => {
    if (stage === null) return;
    const { width, height } = stage.size();
    stage.look(zoomedAt(stage.camera(), stage.size(), { x: width / 2, y: height / 2 }, factor));
  };
  return (
    <div className="graph-picture" data-things={scene.nodes.length} data-links={scene.links.length}>
      <div className="graph-ground" ref={host}>
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
      <fieldset className="graph-zoom" aria-label="Zoom">
        <button type="button" className="button" aria-label="Zoom in" onClick={() => zoom(1.4)}>
          +
        </button>
        <button type="button" className="button" aria-label="Zoom out" onClick={() => zoom(1 / 1.4)}>
          −
        </button>
        <button type="button" className="button" onClick={() => stage?.fit()}>
          Fit
        </button>
      </fieldset>
    </div>
  );
}

/** Draws each new scene; the camera moves only when other things are in the picture. */
function useShown(stage: Stage | null, scene: Scene): void {
  const seen = useRef(0);
  useEffect(() => {
    if (stage === null) return;
    stage.show(scene);
    if (scene.nodes.length > 0 && Math.abs(scene.nodes.length - seen.current) > seen.current * 0.1) {
      seen.current = scene.nodes.length;
      stage.fit();
    }
  }, [stage, scene]);
}

/** Draws anew when the room or the colours change. */
function useRedrawn(stage: Stage | null, host: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (stage === null || host.current === null) return;
    const redraw = () => stage.redraw();
    const sizes = new ResizeObserver(redraw);
    sizes.observe(host.current);
    const themes = new MutationObserver(redraw);
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const media = ['(prefers-color-scheme: dark)', 'print'].map((query) => window.matchMedia(query));
    for (const one of media) one.addEventListener('change', redraw);
    return () => {
      sizes.disconnect();
      themes.disconnect();
      for (const one of media) one.removeEventListener('change', redraw);
    };
  }, [stage, host]);
}
