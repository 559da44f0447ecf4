import { ask } from '../../api/ask.ts';
import { type Parts, useParts } from '../../api/use-parts.ts';
import { type ClaimsPartFragment, MoreClaimsDocument } from '../../generated/graphql.ts';

/** The claims about a thing, by its global id: the first part, and the parts after it as they are asked for. */
export function useMoreClaims(id: string, first: ClaimsPartFragment): Parts<ClaimsPartFragment> {
  return useParts(first, async (after, signal) => {
    const outcome = await ask(MoreClaimsDocument, { id, after }, signal);
    if (outcome.kind === 'failure') return outcome;
    const { node } = outcome.data;
    return { ...outcome, data: node && 'claims' in node ? node.claims : null };
  });
}
