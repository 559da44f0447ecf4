import { useCallback, useEffect, useMemo, useState } from 'react';
import { ask } from '../../api/ask.ts';
import type { Failure } from '../../api/failure.ts';
import { useRetry } from '../../api/use-retry.ts';
import { useLast } from '../../app/use-last.ts';
import { ConnectionsDocument, NeighborhoodDocument } from '../../generated/graphql.ts';
import { EMPTY_PIECE, joined, type Piece, pieceOfConnections, pieceOfNeighborhood } from '../../graph-view/piece.ts';
import type { GraphView } from '../../graph-view/view.ts';

interface Loaded {
  readonly piece: Piece;
  /** What the API left out and why; null where nothing. */
  readonly cut: string | null;
  readonly suggestions: readonly string[];
}

export interface Pieces {
  readonly piece: Piece;
  /** Keys of the links along the path asked for. */
  readonly hops: ReadonlySet<string>;
  readonly cuts: readonly string[];
  readonly suggestions: readonly string[];
  readonly pending: boolean;
  /** Whether a path was asked for and there is none. */
  readonly noPath: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

const NO_HOPS: ReadonlySet<string> = new Set();

/** The pieces of the graph that a view is made of. Each is asked for once; opening one more thing asks for that one only. */
export function usePieces(view: GraphView): Pieces {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Loaded>>(new Map());
  // Of a piece that failed before, until it comes: a notice that went away at every attempt would be read out at each.
  const [failures, setFailures] = useState<ReadonlyMap<string, Failure>>(new Map());
  const [attempt, setAttempt] = useState(0);
  // Names, not the view itself: that is read anew from the address at every render.
  const wanted = wantedPieces(view).join('\n');
  const path = view.path === null ? null : pathName(view.path);
  const missing = namesIn(wanted)
    .filter((name) => !loaded.has(name))
    .join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same question again
  useEffect(() => {
    const stop = new AbortController();
    for (const name of namesIn(missing)) void load(name, stop.signal, setLoaded, setFailures);
    return () => stop.abort();
  }, [missing, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const failure = namesIn(missing).flatMap((name) => failures.get(name) ?? [])[0] ?? null;
  useRetry(failure, retry);
  const found = useMemo(() => namesIn(wanted).flatMap((name) => loaded.get(name) ?? []), [wanted, loaded]);
  const last = useLast(missing === '' ? found : null);
  return useMemo(() => {
    // What failed to come must not take away what was there.
    const shown = failure === null ? found : [...new Set([...(last ?? []), ...found])];
    const links = path === null ? undefined : loaded.get(path)?.piece.links;
    return {
      piece: shown.length === 0 ? EMPTY_PIECE : joined(shown.map(({ piece }) => piece)),
      hops: links === undefined ? NO_HOPS : new Set(links.keys()),
      cuts: shown.flatMap(({ cut }) => cut ?? []),
      suggestions: shown.flatMap(({ suggestions }) => suggestions),
      pending: missing !== '' && failure === null,
      noPath: links?.size === 0,
      failure,
      retry,
    };
  }, [found, last, loaded, path, missing, failure, retry]);
}

function namesIn(lines: string): readonly string[] {
  return lines.split('\n').filter((name) => name !== '');
}

const pathName = ({ from, to }: { readonly from: string; readonly to: string }) => `path ${from} ${to}`;

/** Pieces by name: `around <depth> <thing>` and `path <from> <to>`. */
function wantedPieces({ expanded, depth, path }: GraphView): readonly string[] {
  const around = expanded.map((thing, at) => `around ${at === 0 ? depth : 1} ${thing}`);
  return path === null ? around : [...around, pathName(path)];
}

type Change<T> = (to: (old: ReadonlyMap<string, T>) => ReadonlyMap<string, T>) => void;

async function load(
  name: string,
  signal: AbortSignal,
  setLoaded: Change<Loaded>,
  setFailures: Change<Failure>,
): Promise<void> {
  try {
    const outcome = await askPiece(name, signal);
    if (signal.aborted) return;
    if ('failure' in outcome) setFailures((old) => new Map([...old, [name, outcome.failure]]));
    else setLoaded((old) => new Map([...old, [name, outcome]]));
  } catch {
    // Aborted: the reader went on.
  }
}

async function askPiece(name: string, signal: AbortSignal): Promise<Loaded | { readonly failure: Failure }> {
  const [kind, first = '', second = ''] = name.split(' ');
  if (kind === 'path') {
    const outcome = await ask(ConnectionsDocument, { from: first, to: second }, signal);
    if (outcome.kind === 'failure') return outcome;
    return { piece: pieceOfConnections(outcome.data), cut: null, suggestions: outcome.suggestions };
  }
  const outcome = await ask(NeighborhoodDocument, { of: second, depth: Number(first) }, signal);
  if (outcome.kind === 'failure') return outcome;
  const { cutReason } = outcome.data.neighborhood;
  return { piece: pieceOfNeighborhood(outcome.data), cut: cutReason, suggestions: outcome.suggestions };
}
