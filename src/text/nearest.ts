import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/**
 * The candidates that a mistyped name most likely meant, nearest first, ties in alphabetical order; compared in folded form.
 * A candidate counts as near within one edit for every three letters typed (at least one, at most four), or when two
 * letters changed places: `nvida` finds `nvidia`, `tmsc` finds `tsmc`, `x` finds nothing longer than two letters.
 */
export function nearest(text: string, candidates: Iterable<string>, limit = 3): string[] {
  const typed = fold(text);
  const allowed = allowedEdits(typed);
  const near: { readonly name: string; readonly edits: number }[] = [];
  for (const name of candidates) {
    const edits = editsWithin(typed, fold(name), allowed);
    if (edits !== null) near.push({ name, edits });
  }
  near.sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1));
  return near.slice(0, limit).map(({ name }) => name);
}

/** Within how many edits a name counts as near to this one, in folded form. */
export function allowedEdits(typed: string): number {
  return Math.min(4, Math.max(1, Math.floor(typed.length / 3)));
}

/**
 * The edits between two folded texts; null where they are more than allowed and no swap. Lengths that differ by more than the cut-off
 * settle the matter without computing a distance.
 */
export function editsWithin(typed: string, name: string, allowed: number): number | null {
  if (Math.abs(typed.length - name.length) > allowed) return null;
  const edits = distance(typed, name);
  return edits <= allowed || (edits === SWAP && sameLetters(typed, name)) ? edits : null;
}

/** Two letters that changed places count as two edits. */
export const SWAP = 2;

function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
