import type { GraphQLError } from 'graphql';
import { apiError } from '../errors/api-error.ts';
import type { Dearest } from './dearest.ts';

/** The refusal of what costs more than an operation may. */
export function tooDear(requested: number, limit: number, { path, cost, advice }: Dearest): GraphQLError {
  return apiError(
    'COST_LIMIT',
    `The operation may cost ${requested}; one may cost ${limit}. Most of it is \`${path}\` with ${cost}. ${advice}`,
    { bound: 'cost', requested, limit, dearest: { path, cost } },
  );
}
