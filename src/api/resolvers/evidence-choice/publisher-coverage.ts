import type {
  ProfitRedistributionResolvers,
  PublisherCoverageResolvers,
  SuppliedValueResolvers,
} from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';

export const choiceOfRedistribution = {
  withoutClaim: ({ resolution }) => resolution.withoutClaim,
  publisherCoverage: ({ resolution }) => resolution.publishers,
} satisfies ProfitRedistributionResolvers;

export const PublisherCoverage = {
  publisher: ({ publisher }, _args, { loaders }) => loaders.organizationBySlug.load(publisher),
} satisfies PublisherCoverageResolvers;

export const SuppliedValue = {
  parameter: ({ claim }) => claim.parameter,
  year: ({ claim }) => claim.year,
  value: ({ point }) => point.value,
  conversion: ({ claim }) => claim.conversion,
  claims: ({ claim }, _args, { loaders }, info) => loaders.claimById.findAll(claim.claims, wantedThing(info)),
} satisfies SuppliedValueResolvers;
