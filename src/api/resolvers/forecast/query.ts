import { forecastAsOf } from '../../../queries/as-of/conditions.ts';
import { FORECASTS_BY_KEY, forecastList } from '../../../queries/forecast/forecasts.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { connectRoot } from '../../paging/connect.ts';

export const forecastQuery = {
  forecasts: (_root, { asOf, ...page }, context, info) =>
    connectRoot(context, info, forecastList, FORECASTS_BY_KEY, page, forecastAsOf('n', asOf)),
} satisfies QueryResolvers;
