import { useEffect, useMemo, useRef, useState } from 'react';
import type { Places } from './layout.ts';
import type { Piece } from './piece.ts';

const NOWHERE: Places = {};

/** Where the things of a piece are; null until the first layout is there. A new piece keeps the old places as its start. */
export function useLayout(piece: Piece, pins: Places): Places | null {
  const [places, setPlaces] = useState<Places | null>(null);
  const last = useRef<Places>(NOWHERE);
  const pinned = useRef(pins);
  pinned.current = pins;
  const worker = useMemo(() => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' }), []);
  useEffect(() => () => worker.terminate(), [worker]);
  useEffect(() => {
    worker.onmessage = ({ data }: MessageEvent<Places>) => {
      last.current = data;
      setPlaces(data);
    };
  }, [worker]);
  useEffect(() => {
    const ids = [...piece.things.keys()].sort();
    if (ids.length === 0) return;
    const links = [...piece.links.values()].map(({ from, to }) => [from, to]);
    worker.postMessage({
      ids,
      links,
      placed: { ...last.current, ...pinned.current },
      pinned: Object.keys(pinned.current),
    });
  }, [worker, piece]);
  return useMemo(() => (places === null ? null : { ...places, ...pins }), [places, pins]);
}
