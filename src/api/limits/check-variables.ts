import type { GraphQLError } from 'graphql';
import { tooMuch } from './check-document.ts';

/** @param limit bytes; 0 for any number of them. @returns why variables are refused, or null */
export function checkVariables(variables: unknown, limit: number): GraphQLError | null {
  if (limit === 0 || variables === undefined || variables === null) return null;
  const bytes = Buffer.byteLength(typeof variables === 'string' ? variables : JSON.stringify(variables));
  if (bytes <= limit) return null;
  const message = `The variables have ${bytes} bytes; they may have ${limit}. Send less at once.`;
  return tooMuch('variableBytes', message, limit, bytes);
}
