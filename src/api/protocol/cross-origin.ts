import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const HEADERS = [
  'content-type',
  'accept',
  'apollo-require-preflight',
  'x-apollo-operation-name',
  'last-event-id',
  'if-none-match',
  'prefer',
  'graphql-cost',
  'mcp-protocol-version',
  'x-request-id',
  'traceparent',
];
const EXPOSED = [
  'etag',
  'retry-after',
  'x-graph-version',
  'x-scenario-id',
  'x-evidence-changed',
  'content-disposition',
  'ratelimit',
  'ratelimit-policy',
  'preference-applied',
  'x-request-id',
  'allow',
  'www-authenticate',
];
const DAY_SECONDS = 86_400;

/** Lets pages of the origins use the API. Tokens come from origins named one by one only, never from every page. */
export async function openToOrigins(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const everybody = origins.includes('*');
  await server.register(cors, {
    origin: everybody ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: everybody ? HEADERS : [...HEADERS, 'authorization'],
    exposedHeaders: EXPOSED,
    maxAge: DAY_SECONDS,
    // An OPTIONS that is no preflight asks for the methods.
    strictPreflight: false,
  });
}
