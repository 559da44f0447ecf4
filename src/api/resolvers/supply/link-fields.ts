import type { Claim } from '../../../domain/graph/claim.ts';
import type { ClaimedLink, SeenFrom } from '../../../domain/graph/link.ts';
import type { RequestContext } from '../../context.ts';
import { type Resolving, wantedThing } from '../../paging/wanted.ts';

/** The fields that every link with claims resolves alike. */
export const linkTechnology = ({ technology }: ClaimedLink, _args: object, { loaders }: RequestContext) =>
  technology === null ? null : loaders.technologyBySlug.find(technology);

export const linkProduct = ({ product }: ClaimedLink, _args: object, { loaders }: RequestContext) =>
  product === null ? null : loaders.productBySlug.find(product);

export async function linkClaims(
  { claims, asOf = null }: SeenFrom & { readonly claims: readonly string[] },
  _args: object,
  { loaders }: RequestContext,
  info: Resolving,
): Promise<readonly Claim[]> {
  if (asOf === null) return loaders.claimById.findAll(claims, wantedThing(info));
  const found = await loaders.claimById.findAll(claims);
  return found.filter(({ knownFrom }) => knownFrom === null || knownFrom <= asOf);
}
