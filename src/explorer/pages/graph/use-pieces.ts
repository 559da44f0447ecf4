import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../api/failure.ts';
import { useEra } from '../../api/use-era.ts';
import { useRetry } from '../../api/use-retry.ts';
import { useLast } from '../../app/use-last.ts';
import { EMPTY_PIECE, joined, type Piece } from '../../graph-view/piece.ts';
import type { GraphView } from '../../graph-view/view.ts';
import { askPiece, type Loaded, pathName, wantedPieces } from './ask-piece.ts';

export interface Pieces {
  readonly piece: Piece;
  /** Keys of the links along the path asked for. */
  readonly hops: ReadonlySet<string>;
  readonly cuts: readonly string[];
  readonly suggestions: readonly string[];
  /** Whether something of the view has not come yet; what is only read anew is there. */
  readonly pending: boolean;
  /** Whether a path was asked for and there is none. */
  readonly noPath: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

type ByName<T> = ReadonlyMap<string, T>;

const NO_HOPS: ReadonlySet<string> = new Set();

/** The pieces of the graph that a view is made of. Each is asked for once in an era; opening one more thing asks for that one only. */
export function usePieces(view: GraphView): Pieces {
  const [loaded, setLoaded] = useState<ByName<Loaded>>(new Map());
  // Of a piece that failed before, until it comes: a notice that went away at every attempt would be read out at each.
  const [failures, setFailures] = useState<ByName<Failure>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const era = useEra();
  // Names, not the view itself: that is read anew from the address at every render.
  const wanted = wantedPieces(view).join('\n');
  const path = view.path === null ? null : pathName(view.path);
  const missing = namesIn(wanted).filter((name) => loaded.get(name)?.askedIn !== era);
  // Not whenever one has come: that would call off the others and ask for them again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks for what is missing when the view changes, or a new attempt or era begins
  useEffect(() => {
    const stop = new AbortController();
    for (const name of missing) void load(name, stop.signal, setLoaded, setFailures);
    return () => stop.abort();
  }, [wanted, attempt, era]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const failure = missing.flatMap((name) => failures.get(name) ?? [])[0] ?? null;
  useRetry(failure, retry);
  const found = useMemo(() => namesIn(wanted).flatMap((name) => loaded.get(name) ?? []), [wanted, loaded]);
  const isWhole = found.length === namesIn(wanted).length;
  const last = useLast(isWhole ? found : null);
  return useMemo(() => {
    // What failed to come must not take away what was there.
    const shown = isWhole || failure === null ? found : [...new Set([...(last ?? []), ...found])];
    const links = path === null ? undefined : loaded.get(path)?.piece.links;
    return {
      piece: shown.length === 0 ? EMPTY_PIECE : joined(shown.map(({ piece }) => piece)),
      hops: links === undefined ? NO_HOPS : new Set(links.keys()),
      cuts: shown.flatMap(({ cut }) => cut ?? []),
      suggestions: shown.flatMap(({ suggestions }) => suggestions),
      pending: !isWhole && failure === null,
      noPath: links?.size === 0,
      failure,
      retry,
    };
  }, [found, isWhole, last, loaded, path, failure, retry]);
}

function namesIn(lines: string): readonly string[] {
  return lines.split('\n').filter((name) => name !== '');
}

type Change<T> = (to: (old: ByName<T>) => ByName<T>) => void;

async function load(
  name: string,
  signal: AbortSignal,
  setLoaded: Change<Loaded>,
  setFailures: Change<Failure>,
): Promise<void> {
  try {
    const outcome = await askPiece(name, signal);
    if (signal.aborted) return;
    if ('failure' in outcome) return setFailures((old) => new Map([...old, [name, outcome.failure]]));
    setLoaded((old) => new Map([...old, [name, outcome]]));
    // Or the next era, which asks again, would begin with it.
    setFailures((old) => new Map([...old].filter(([failed]) => failed !== name)));
  } catch {
    // Aborted: the reader went on.
  }
}
