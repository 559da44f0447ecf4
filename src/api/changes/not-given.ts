import type { GraphQLError } from 'graphql';
import { badInput } from '../errors/api-error.ts';

/** Refuses to go on after a number of another history than the graph's, whose newest is `last`: what comes until then would be missed. */
export function notGiven(argument: string, number: number, last: number): GraphQLError {
  const what = number > last ? `has no ${number} yet` : `has another ${number} now`;
  const message = `The history ends at ${last} and ${what}. The graph was restored from a backup, or the cursor is of another graph: read the graph anew, and go on after ${last}.`;
  return badInput(argument, message);
}
