import { z } from 'zod';
import { USUAL_BOUNDS } from '../domain/bounds.ts';
import { isHostName, isOrigin, listOf, readProxies } from './comma-lists.ts';
import { readTokens } from './tokens.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** In decimal digits, from `least` up to `most`. */
function whole(least: number, most = Number.MAX_SAFE_INTEGER) {
  const wanted = `a whole number from ${least} ${most === Number.MAX_SAFE_INTEGER ? 'on' : `to ${most}`}`;
  return z.string().regex(/^\d+$/, wanted).transform(Number).pipe(z.number().min(least, wanted).max(most, wanted));
}
/** Scheme, host, and perhaps a port and a routing context. No user: the address is told where the database is away. */
const NEO4J_ADDRESS = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/([^\s@/?#:]+|\[[\da-f:.]+\])(:\d{1,5})?([/?]\S*)?$/i;
/** 0 for no bound. */
const Bound = whole(0);

/** The variables that are read, what each may be, and what it is where nothing is said. */
export const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535).default(4000),
  GRAPH_ENGINE: z.enum(['embedded', 'neo4j']).default('embedded'),
  DATA_DIR: z.string().default('.data'),
  SEED_DIR: z.string().default('seed'),
  NEO4J_URI: z
    .string()
    .regex(NEO4J_ADDRESS, 'an address such as bolt://localhost:7687 or neo4j://host:7687, without a user or a password')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  SCENARIO_STORE: z.enum(['on', 'off']).default('on'),
  TRUSTED_ONLY: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  API_TOKENS: z.string().default('').transform(readTokens),
  READ_REQUIRES_TOKEN: z.enum(['0', '1']).default('0'),
  INTROSPECTION: z.enum(['on', 'off']).default('on'),
  ALLOWED_HOSTS: listOf(isHostName, 'names of hosts without ports, with commas between, such as graph.example.com'),
  CORS_ORIGINS: listOf(isOrigin, 'origins with commas between, such as https://app.example.com, or *'),
  REQUEST_TIMEOUT_MS: whole(100, 600_000).default(30_000),
  SHUTDOWN_GRACE_MS: whole(0, 600_000).default(10_000),
  MAX_EVENT_LOOP_DELAY_MS: whole(0, 600_000).default(1_000),
  MAX_HEAP_BYTES: whole(0).optional(),
  MAX_REQUESTS_IN_FLIGHT: whole(0).default(500),
  MAX_QUEUE_MS: whole(0).default(2_000),
  MAX_BODY_BYTES: whole(1_024).default(1_048_576),
  RESPONSE_CACHE_BYTES: whole(0).default(33_554_432),
  SLOW_QUERY_MS: whole(0).default(500),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'an address such as http://localhost:4318' })
    .optional(),
  COST_LIMIT: Bound.default(USUAL_BOUNDS.cost),
  RATE_LIMIT_PER_MINUTE: Bound.default(USUAL_BOUNDS.costPerMinute),
  MAX_DEPTH: Bound.default(USUAL_BOUNDS.depth),
  MAX_ALIASES: Bound.default(USUAL_BOUNDS.aliases),
  MAX_ROOT_FIELDS: Bound.default(USUAL_BOUNDS.rootFields),
  MAX_DIRECTIVES: Bound.default(USUAL_BOUNDS.directives),
  MAX_TOKENS: Bound.default(USUAL_BOUNDS.tokens),
  MAX_VARIABLE_BYTES: Bound.default(USUAL_BOUNDS.variableBytes),
  TRUST_PROXY: z.string().default('').transform(readProxies),
});
