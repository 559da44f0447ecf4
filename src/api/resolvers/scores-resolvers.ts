import type { Resolvers } from '../generated/resolvers.ts';
import { contradictionsOfClaim, Falsifier } from './falsifier/falsifier.ts';
import { falsifierQuery } from './falsifier/query.ts';
import { scoreOfForecast } from './forecast-scores/forecast.ts';
import { forecastScoresQuery } from './forecast-scores/query.ts';
import { evidencePublishersQuery } from './organization/evidence-publishers.ts';

/** What became of claims and forecasts, and who makes claims that count. */
export const scoresResolvers = {
  Query: { ...falsifierQuery, ...forecastScoresQuery, ...evidencePublishersQuery },
  Claim: contradictionsOfClaim,
  Falsifier,
  Forecast: scoreOfForecast,
} satisfies Resolvers;
