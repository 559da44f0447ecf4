import type { FastifyRequest } from 'fastify';

/** What a program that asks an address understands as a refusal. */
export type Dialect = 'GRAPHQL' | 'JSON_RPC' | 'PLAIN';

const GRAPHQL = /^\/(graphql|federation)(\/|$)/;
const JSON_RPC = /^\/mcp(\/|$)/;

export function dialectOf(request: FastifyRequest): Dialect {
  const path = pathOf(request);
  if (GRAPHQL.test(path)) return 'GRAPHQL';
  return JSON_RPC.test(path) ? 'JSON_RPC' : 'PLAIN';
}

/** The address without its parameters, as it was asked for. */
export function pathOf({ originalUrl }: FastifyRequest): string {
  return originalUrl.split('?', 1)[0] ?? '';
}
