import type { Claim } from '../../domain/graph/claim.ts';
import { type ClaimSubject, claimsAbout } from '../../queries/claim/claim-lists.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type ChildPages, createChildPages } from './child-pages.ts';

/** The claims about things, by the kind of thing. */
export function createClaimPages(reader: GraphReader): Readonly<Record<ClaimSubject, ChildPages<Claim>>> {
  const about = (kind: ClaimSubject) => createChildPages(reader, claimsAbout(kind));
  return {
    Firm: about('Firm'),
    Stage: about('Stage'),
    Technology: about('Technology'),
    Product: about('Product'),
    Market: about('Market'),
    Resource: about('Resource'),
    NetworkDomain: about('NetworkDomain'),
  };
}
