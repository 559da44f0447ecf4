import { ask } from '../../api/ask.ts';
import { eraNow } from '../../api/era.ts';
import type { Failure } from '../../api/failure.ts';
import { ConnectionsDocument, NeighborhoodDocument } from '../../generated/graphql.ts';
import { type Piece, pieceOfConnections, pieceOfNeighborhood } from '../../graph-view/piece.ts';
import type { GraphView } from '../../graph-view/view.ts';

export interface Loaded {
  /** The era in which it was asked. */
  readonly askedIn: number;
  readonly piece: Piece;
  /** What the API left out and why; null where nothing. */
  readonly cut: string | null;
  readonly suggestions: readonly string[];
}

export const pathName = ({ from, to }: { readonly from: string; readonly to: string }) => `path ${from} ${to}`;

/** Pieces by name: `around <depth> <thing>` and `path <from> <to>`. */
export function wantedPieces({ expanded, depth, path }: GraphView): readonly string[] {
  const around = expanded.map((thing, at) => `around ${at === 0 ? depth : 1} ${thing}`);
  return path === null ? around : [...around, pathName(path)];
}

/** Asks for a piece by its name. Rejects where it is aborted. */
export async function askPiece(name: string, signal: AbortSignal): Promise<Loaded | { readonly failure: Failure }> {
  const askedIn = eraNow();
  const [kind, first = '', second = ''] = name.split(' ');
  if (kind === 'path') {
    const outcome = await ask(ConnectionsDocument, { from: first, to: second }, signal);
    if (outcome.kind === 'failure') return outcome;
    return { askedIn, piece: pieceOfConnections(outcome.data), cut: null, suggestions: outcome.suggestions };
  }
  const outcome = await ask(NeighborhoodDocument, { of: second, depth: Number(first) }, signal);
  if (outcome.kind === 'failure') return outcome;
  const { cutReason } = outcome.data.neighborhood;
  return { askedIn, piece: pieceOfNeighborhood(outcome.data), cut: cutReason, suggestions: outcome.suggestions };
}
