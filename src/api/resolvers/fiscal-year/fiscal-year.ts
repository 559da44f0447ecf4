import { toGlobalId } from '../../../domain/global-id.ts';
import type { FiscalYearResolvers } from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';

export const FiscalYear = {
  id: ({ key }) => toGlobalId('FiscalYear', key),
  firm: ({ firm }, _args, { loaders }, info) => loaders.firmBySlug.load(firm, wantedThing(info)),
  figures: ({ key }, _args, { loaders }) => loaders.fiscalYearFigures.load(key),
} satisfies FiscalYearResolvers;
