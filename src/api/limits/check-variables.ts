import type { GraphQLError } from 'graphql';
import { tooMuch } from './check-document.ts';
import { isOutOfStack } from './out-of-stack.ts';

/** @param limit bytes; 0 for any number of them. @returns why variables are refused, or null */
export function checkVariables(variables: unknown, limit: number): GraphQLError | null {
  if (limit === 0 || variables === undefined || variables === null) return null;
  const bytes = bytesOf(variables);
  if (bytes === null) return tooMuch('variableBytes', `${NESTED} They may have ${limit} bytes. Nest fewer.`, limit);
  if (bytes <= limit) return null;
  const message = `The variables have ${bytes} bytes; they may have ${limit}. Send less at once.`;
  return tooMuch('variableBytes', message, limit, bytes);
}

const NESTED = 'The variables have so many lists or objects within one another that they cannot be read.';

/** Null for what is nested too deeply to be written. */
function bytesOf(variables: unknown): number | null {
  try {
    return Buffer.byteLength(typeof variables === 'string' ? variables : JSON.stringify(variables));
  } catch (error) {
    if (isOutOfStack(error)) return null;
    throw error;
  }
}
