import { STANDING } from '../../../queries/claim/claim-filter.ts';
import { claimList, claimOrder } from '../../../queries/claim/claim-lists.ts';
import { FALSIFIABLE, OVERTURNED } from '../../../queries/claim/contradictions.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { connectRoot } from '../../paging/connect.ts';

export const falsifierQuery = {
  contradictions: (_root, page, context, info) =>
    connectRoot(context, info, claimList, claimOrder([]), page, [OVERTURNED]),
  falsifiableClaims: (_root, page, context, info) =>
    connectRoot(context, info, claimList, claimOrder([]), page, [FALSIFIABLE, STANDING]),
} satisfies QueryResolvers;
