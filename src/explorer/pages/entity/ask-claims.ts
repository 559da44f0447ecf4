import { ask } from '../../api/ask.ts';
import { eraNow } from '../../api/era.ts';
import type { Failure } from '../../api/failure.ts';
import { type ClaimsPartFragment, MoreClaimsDocument } from '../../generated/graphql.ts';

/** Parts of the claims about a thing, one after another; the first comes with the thing's page. */
export type ClaimParts = readonly [ClaimsPartFragment, ...ClaimsPartFragment[]];

/** Whether there are fewer parts than wanted, and more to be had. */
export function areTooFew(parts: ClaimParts, wanted: number): boolean {
  return parts.length < wanted && (parts.at(-1) ?? parts[0]).pageInfo.hasNextPage;
}

/**
 * Asks for the parts after these until there are as many as wanted, or no more. Null where the graph became another
 * meanwhile: what is asked with a cursor of the one before may hold a claim again or leave one out. Rejects where it is aborted.
 */
export async function askClaims(
  of: string,
  parts: ClaimParts,
  wanted: number,
  signal: AbortSignal,
): Promise<ClaimParts | { readonly failure: Failure } | null> {
  if (!areTooFew(parts, wanted)) return parts;
  const askedIn = eraNow();
  const after = (parts.at(-1) ?? parts[0]).pageInfo.endCursor ?? '';
  const outcome = await ask(MoreClaimsDocument, { id: of, after }, signal);
  if (outcome.kind === 'failure') return outcome;
  const { node } = outcome.data;
  if (eraNow() !== askedIn || !node || !('claims' in node)) return null;
  return askClaims(of, [...parts, node.claims], wanted, signal);
}
