import { useEffect, useMemo, useRef, useState } from 'react';
import { PageNotLoaded } from '../app/page-not-loaded.ts';
import type { LayoutTask, Places } from './layout.ts';
import type { Piece } from './piece.ts';

const NOWHERE: Places = {};

/** Where the things of a piece are; null until the first layout is there. A new piece keeps the old places as its start. Throws where the worker does not come, or breaks. */
export function useLayout(piece: Piece, pins: Places): Places | null {
  const [places, setPlaces] = useState<Places | null>(null);
  const [fault, setFault] = useState<Error | null>(null);
  const last = useRef<Places>(NOWHERE);
  const pinned = useRef(pins);
  pinned.current = pins;
  const worker = useRef<Worker | null>(null);
  // With its listeners at once: where the script does not come, that is told before the next turn.
  useEffect(() => {
    const own = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    own.onmessage = ({ data }: MessageEvent<Places>) => {
      last.current = data;
      setPlaces(data);
    };
    own.onerror = (event) => setFault(faultOf(event));
    worker.current = own;
    return () => own.terminate();
  }, []);
  // As text: a piece that was read anew and has the same things and links stays as it lies.
  const shape = useMemo(() => JSON.stringify(shapeOf(piece)), [piece]);
  useEffect(() => {
    const { ids, links }: Shape = JSON.parse(shape);
    if (ids.length === 0) return;
    const task: LayoutTask = {
      ids,
      links,
      placed: { ...last.current, ...pinned.current },
      pinned: Object.keys(pinned.current),
    };
    worker.current?.postMessage(task);
  }, [shape]);
  const placed = useMemo(() => (places === null ? null : { ...places, ...pins }), [places, pins]);
  if (fault !== null) throw fault;
  return placed;
}

/** What of a piece decides where its things lie. */
type Shape = Pick<LayoutTask, 'ids' | 'links'>;

function shapeOf({ things, links }: Piece): Shape {
  return { ids: [...things.keys()].sort(), links: [...links.values()].map(({ from, to }) => [from, to]) };
}

/** A worker whose script does not come says nothing but that; one that breaks says why. */
function faultOf(event: Event): Error {
  if (event instanceof ErrorEvent) return new Error(event.message);
  return new PageNotLoaded('the script that lays out the graph did not come');
}
