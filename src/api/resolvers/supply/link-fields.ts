import type { ClaimedLink } from '../../../domain/graph/link.ts';
import type { RequestContext } from '../../context.ts';

/** The fields that every link with claims resolves alike. */
export const linkTechnology = ({ technology }: ClaimedLink, _args: object, { loaders }: RequestContext) =>
  technology === null ? null : loaders.technologyBySlug.find(technology);

export const linkProduct = ({ product }: ClaimedLink, _args: object, { loaders }: RequestContext) =>
  product === null ? null : loaders.productBySlug.find(product);

export const linkClaims = (
  { claims }: { readonly claims: readonly string[] },
  _args: object,
  { loaders }: RequestContext,
) => loaders.claimById.findAll(claims);
