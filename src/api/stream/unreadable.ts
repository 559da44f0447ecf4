import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

const Parameters = z.object({
  query: z.string('a document of GraphQL as text'),
  operationName: z.string('text').nullish(),
  variables: z.record(z.string(), z.unknown(), 'an object').nullish(),
  extensions: z.record(z.string(), z.unknown(), 'an object').nullish(),
});

/** What of the parameters of an operation cannot be read, and what would be right; null where all can. */
export function unreadable({ method, body, query }: FastifyRequest): string | null {
  const read = Parameters.safeParse(method === 'POST' ? body : withJson(query));
  if (read.success) return null;
  const [issue] = read.error.issues;
  const name = issue?.path[0]?.toString();
  if (name === undefined) return 'Send a JSON object with the document as `query`.';
  return `\`${name}\` must be ${issue?.message}.`;
}

/** In an address the objects are JSON in text. */
function withJson(query: unknown): Record<string, unknown> {
  const given = Object.entries(query ?? {});
  return Object.fromEntries(given.map(([name, value]) => [name, isObject(name) ? jsonOf(value) : value]));
}

function isObject(name: string): boolean {
  return name === 'variables' || name === 'extensions';
}

/** What is no JSON stays text, which is then no object. */
function jsonOf(text: unknown): unknown {
  try {
    return text === '' ? null : JSON.parse(String(text));
  } catch {
    return text;
  }
}
