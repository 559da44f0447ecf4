import { toGlobalId } from '../../../domain/global-id.ts';
import type { FiscalYearResolvers } from '../../generated/resolvers.ts';

export const FiscalYear = {
  id: ({ key }) => toGlobalId('FiscalYear', key),
  firm: ({ firm }, _args, { loaders }) => loaders.firmBySlug.load(firm),
  figures: ({ key }, _args, { loaders }) => loaders.fiscalYearFigures.load(key),
} satisfies FiscalYearResolvers;
