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

/** The address without its parameters. */
export function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? '';
}
