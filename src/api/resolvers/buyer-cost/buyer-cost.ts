import { COMPARED_METRICS, checkClaim } from '../../../economics/buyer-cost/claim-check.ts';
import { wasKnown } from '../../../economics/resolution/claim-record.ts';
import { claimsOfMetrics } from '../../../queries/claim/technology-claims.ts';
import type {
  BuyerCostResolvers,
  ClaimCheckResolvers,
  CostPartResolvers,
  PortCostResolvers,
} from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';

export const BuyerCost = {
  reference: ({ reference }, _args, { loaders }) => loaders.technologyBySlug.load(reference),
  async claims(cost, _args, { reader }) {
    const published = await claimsOfMetrics(reader, COMPARED_METRICS);
    return published.flatMap(({ claim: { key, metric, variant, value, knownFrom }, technology }) => {
      const check =
        value && wasKnown(knownFrom, cost.knownOn) && checkClaim(cost, { id: key, technology, metric, variant, value });
      return check ? [check] : [];
    });
  },
} satisfies BuyerCostResolvers;

export const PortCost = {
  technology: ({ technology }, _args, { loaders }) => loaders.technologyBySlug.load(technology),
  totalUsd: ({ total }) => total,
} satisfies PortCostResolvers;

export const CostPart = {
  claims: ({ claims }, _args, { loaders }, info) => loaders.claimById.findAll(claims, wantedThing(info)),
} satisfies CostPartResolvers;

export const ClaimCheck = {
  claim: ({ claim }, _args, { loaders }, info) => loaders.claimById.load(claim, wantedThing(info)),
  technology: ({ technology }, _args, { loaders }) => loaders.technologyBySlug.load(technology),
} satisfies ClaimCheckResolvers;
