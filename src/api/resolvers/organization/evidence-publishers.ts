import { evidencePublishers } from '../../../queries/organization/evidence-publishers.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const evidencePublishersQuery = {
  evidencePublishers: (_root, _args, { reader }) => evidencePublishers(reader),
} satisfies QueryResolvers;
