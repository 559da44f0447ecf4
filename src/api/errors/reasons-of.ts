import type { GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { withHint } from './api-error.ts';
import { moreFaults } from './first-faults.ts';

const Fault = z.object({ argument: z.string(), message: z.string(), suggestions: z.array(z.string()) });
const Refused = z.object({
  argument: z.string(),
  faults: z.array(Fault).optional(),
  moreFaults: z.number().optional(),
});

/** An error in words, one for each fault and each with its argument, for who sees the words of an error alone. */
export function reasonsOf({ message, extensions }: GraphQLFormattedError): readonly string[] {
  const { data: refused } = Refused.safeParse(extensions);
  if (refused === undefined) return [message];
  const { argument, faults, moreFaults: more } = refused;
  if (faults === undefined) return [`${argument}: ${message}`];
  const told = faults.map((fault) => `${fault.argument}: ${withHint(fault.message, fault.suggestions)}`);
  return more === undefined ? told : [...told, moreFaults(more)];
}
