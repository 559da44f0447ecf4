import { judgeForecast } from '../../../economics/scoring/score-forecast.ts';
import type { ForecastResolvers } from '../../generated/resolvers.ts';

export const scoreOfForecast = {
  score: (forecast) => judgeForecast(forecast).score,
  notScored: (forecast) => judgeForecast(forecast).notScored,
} satisfies ForecastResolvers;
