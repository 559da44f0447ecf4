import { toGlobalId } from '../../../domain/global-id.ts';
import type { ForecastResolvers } from '../../generated/resolvers.ts';

export const Forecast = {
  id: ({ key }) => toGlobalId('Forecast', key),
  organization: ({ key }, _args, { loaders }) => loaders.forecastMakers.first(key),
  sources: ({ key }, _args, { loaders }) => loaders.forecastSources.load(key),
} satisfies ForecastResolvers;
