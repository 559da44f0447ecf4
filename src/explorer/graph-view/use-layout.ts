import { useEffect, useMemo, useRef, useState } from 'react';
import { PageNotLoaded } from '../app/page-not-loaded.ts';
import type { Places } from './layout.ts';
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
  useEffect(() => {
    const ids = [...piece.things.keys()].sort();
    if (ids.length === 0) return;
    const links = [...piece.links.values()].map(({ from, to }) => [from, to]);
    worker.current?.postMessage({
      ids,
      links,
      placed: { ...last.current, ...pinned.current },
      pinned: Object.keys(pinned.current),
    });
  }, [piece]);
  const placed = useMemo(() => (places === null ? null : { ...places, ...pins }), [places, pins]);
  if (fault !== null) throw fault;
  return placed;
}

/** A worker whose script does not come says nothing but that; one that breaks says why. */
function faultOf(event: Event): Error {
  if (event instanceof ErrorEvent) return new Error(event.message);
  return new PageNotLoaded('the script that lays out the graph did not come');
}
