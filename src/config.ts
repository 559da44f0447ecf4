import { z } from 'zod';

/** What the environment asks for. This file is the only reader of `process.env`. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly engine: EngineConfig;
  readonly seedDir: string;
  /** Where saved scenarios are kept, whichever engine serves; `:memory:` keeps none beyond the process. */
  readonly dataDir: string;
  /** Whether scenarios can be saved. */
  readonly scenarioStore: boolean;
  /** Whether only the operations of our own pages and clients are answered. */
  readonly trustedOnly: boolean;
  readonly logLevel: LogLevel;
  /** Who may write. Empty: nobody. */
  readonly tokens: readonly TokenConfig[];
  /** Whether reading needs a token too. */
  readonly readRequiresToken: boolean;
  /** The largest request body, in bytes. */
  readonly bodyLimit: number;
  /** How many bytes of answers are kept until the graph changes; 0 keeps none. */
  readonly responseCacheBytes: number;
  /** A statement that takes longer is logged, in milliseconds; 0: none is. */
  readonly slowQueryMs: number;
  /** Where traces are sent; null: none are made. */
  readonly traceEndpoint: string | null;
  /** Milliseconds that a request may take. */
  readonly requestTimeoutMs: number;
  /** Milliseconds that a server which is told to end gives what is under way. */
  readonly shutdownGraceMs: number;
  /** Past which requests are refused; 0: never for that reason. `heapBytes` undefined: near what Node allows. */
  readonly overload: {
    readonly eventLoopDelayMs: number;
    readonly heapBytes: number | undefined;
    readonly inFlight: number;
  };
  /** How far the server opens itself to other sites and to questions about its schema. */
  readonly protocol: {
    readonly introspection: boolean;
    readonly allowedHosts: readonly string[];
    readonly corsOrigins: readonly string[];
  };
  /** What an operation may ask for, and a client spend; 0 stands for no bound. */
  readonly bounds: BoundsConfig;
  /** Proxies whose `X-Forwarded-For` says a client's address. Empty: nobody's word is taken. */
  readonly trustProxy: readonly string[];
}

export interface TokenConfig {
  readonly secret: string;
  readonly role: 'READER' | 'EDITOR';
  /** What the history calls its bearer. */
  readonly name: string;
}

/** Costs in units of `@cost`, the rest as counted in a document. */
export interface BoundsConfig {
  readonly cost: number;
  readonly costPerMinute: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly tokens: number;
  readonly variableBytes: number;
}

export type EngineConfig =
  | { readonly kind: 'embedded'; readonly path: string }
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly username: string;
      readonly password: string;
      readonly database: string;
    };

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every mistake in the environment, a line each. */
export class ConfigError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(`The environment is not usable:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`);
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}

const TrustedProxy = z.union([
  z.ipv4(),
  z.ipv6(),
  z.cidrv4(),
  z.cidrv6(),
  z.enum(['loopback', 'linklocal', 'uniquelocal']),
]);

/** 0 for no bound. */
const Bound = z.coerce.number('a whole number').int('a whole number').min(0);

const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('a whole number').int('a whole number').min(0).max(65_535).default(4000),
  GRAPH_ENGINE: z.enum(['embedded', 'neo4j']).default('embedded'),
  DATA_DIR: z.string().default('.data'),
  SEED_DIR: z.string().default('seed'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'an address such as bolt://localhost:7687 or neo4j://host:7687')
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
  REQUEST_TIMEOUT_MS: z.coerce.number('a whole number').int('a whole number').min(100).max(600_000).default(30_000),
  SHUTDOWN_GRACE_MS: z.coerce.number('a whole number').int('a whole number').min(0).max(600_000).default(10_000),
  MAX_EVENT_LOOP_DELAY_MS: z.coerce.number('a whole number').int('a whole number').min(0).default(1_000),
  MAX_HEAP_BYTES: z.coerce.number('a whole number').int('a whole number').min(0).optional(),
  MAX_REQUESTS_IN_FLIGHT: z.coerce.number('a whole number').int('a whole number').min(0).default(500),
  MAX_BODY_BYTES: z.coerce.number('a whole number').int('a whole number').min(1_024).default(1_048_576),
  RESPONSE_CACHE_BYTES: z.coerce.number('a whole number').int('a whole number').min(0).default(33_554_432),
  SLOW_QUERY_MS: z.coerce.number('a whole number').int('a whole number').min(0).default(500),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'an address such as http://localhost:4318' })
    .optional(),
  COST_LIMIT: Bound.default(200_000),
  RATE_LIMIT_PER_MINUTE: Bound.default(6_000_000),
  MAX_DEPTH: Bound.default(20),
  MAX_ALIASES: Bound.default(100),
  MAX_ROOT_FIELDS: Bound.default(50),
  MAX_DIRECTIVES: Bound.default(100),
  MAX_TOKENS: Bound.default(5_000),
  MAX_VARIABLE_BYTES: Bound.default(262_144),
  TRUST_PROXY: z.string().default('').transform(readProxies),
});

/** A comma list, each entry lower-cased and checked. */
function listOf(isEntry: (text: string) => boolean, meaning: string) {
  const entriesOf = (text: string) => text.split(',').map((entry) => entry.trim().toLowerCase());
  const entries = z.string().transform((text) => (text.trim() === '' ? [] : entriesOf(text)));
  return entries.refine((list) => list.every(isEntry), meaning).prefault('');
}

function isHostName(text: string): boolean {
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$|^\[[0-9a-f:.]+\]$/.test(text);
}

/** As browsers write it: scheme, host, and the port where it is not the scheme's own. */
function isOrigin(text: string): boolean {
  return text === '*' || (/^https?:[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text);
}

/** The name of every variable that is read. */
export const VARIABLES: readonly string[] = Object.keys(Environment.shape);

/** `secret:role` or `secret:role:name`, with commas between. What is wrong is told without the secret. */
function readTokens(text: string, context: z.RefinementCtx): readonly TokenConfig[] {
  if (text.trim() === '') return [];
  const tokens = text.split(',').map((entry, index) => readToken(entry.trim(), index + 1));
  const secrets = tokens.map((token) => (typeof token === 'string' ? null : token.secret));
  for (const [index, token] of tokens.entries()) {
    const twice = secrets.indexOf(secrets[index] ?? null) < index && secrets[index] !== null;
    const mistake = typeof token === 'string' ? token : twice ? 'its secret is that of an earlier one' : null;
    if (mistake !== null) context.addIssue({ code: 'custom', message: `entry ${index + 1}: ${mistake}` });
  }
  return tokens.filter((token) => typeof token !== 'string');
}

function readToken(entry: string, number: number): TokenConfig | string {
  const [secret = '', role = '', name = '', ...more] = entry.split(':').map((part) => part.trim());
  if (more.length > 0) return 'write <secret>:<role> or <secret>:<role>:<name>; a secret holds no colon';
  if (!/^[\x21-\x7e]+$/.test(secret)) return 'a secret is made of letters, digits and signs, without spaces';
  const upper = role.toUpperCase();
  if (upper !== 'READER' && upper !== 'EDITOR') return 'a role is reader or editor';
  return { secret, role: upper, name: name === '' ? `${role.toLowerCase()} ${number}` : name };
}

/** Addresses and networks of proxies, with commas between; each is tried on its own, so that a name is not taken for one. */
function readProxies(text: string, context: z.RefinementCtx): readonly string[] {
  const proxies = text.split(',').map((entry) => entry.trim());
  const given = proxies.filter((entry) => entry !== '');
  for (const entry of given) {
    if (TrustedProxy.safeParse(entry).success) continue;
    const message = `"${entry}" is no address or network; write such as 10.0.0.1, 10.0.0.0/8 or loopback`;
    context.addIssue({ code: 'custom', message });
  }
  return given;
}

/** The environment as far as it is usable, for a look at a place that may be wrong, with its mistakes. */
export function readUsable(environment: NodeJS.ProcessEnv = process.env): {
  readonly config: Config;
  readonly mistakes: readonly string[];
  readonly names: readonly string[];
} {
  const names = Object.keys(environment);
  try {
    return { config: readConfig(environment), mistakes: [], names };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const wrong = error.mistakes.map((mistake) => /^\w+/.exec(mistake)?.[0] ?? '');
    // What needs another variable goes with it.
    const dropped = [...wrong, ...(wrong.includes('NEO4J_URI') ? ['GRAPH_ENGINE'] : []), 'READ_REQUIRES_TOKEN'];
    const rest = Object.fromEntries(Object.entries(environment).filter(([name]) => !dropped.includes(name)));
    return { config: readConfig(rest), mistakes: error.mistakes, names };
  }
}

/** Reads the environment. Throws ConfigError with every mistake at once. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(present);
  const mistakes = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (present.GRAPH_ENGINE === 'neo4j' && present.NEO4J_URI === undefined) {
    mistakes.push('NEO4J_URI: needed with GRAPH_ENGINE=neo4j, such as bolt://localhost:7687');
  }
  if (present.READ_REQUIRES_TOKEN === '1' && present.API_TOKENS === undefined) {
    mistakes.push('API_TOKENS: needed with READ_REQUIRES_TOKEN=1, or nobody can read');
  }
  const spendable = parsed.data?.RATE_LIMIT_PER_MINUTE ?? 0;
  if (spendable > 0 && parsed.data !== undefined && parsed.data.COST_LIMIT > spendable) {
    mistakes.push(
      'RATE_LIMIT_PER_MINUTE: at least COST_LIMIT, or an operation that is allowed could never be paid; 0 for none',
    );
  }
  if (!parsed.success || mistakes.length > 0) throw new ConfigError(mistakes);
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    engine: engineOf(values),
    seedDir: values.SEED_DIR,
    dataDir: values.DATA_DIR,
    scenarioStore: values.SCENARIO_STORE === 'on',
    trustedOnly: values.TRUSTED_ONLY === '1',
    logLevel: values.LOG_LEVEL,
    tokens: values.API_TOKENS,
    readRequiresToken: values.READ_REQUIRES_TOKEN === '1',
    bodyLimit: values.MAX_BODY_BYTES,
    responseCacheBytes: values.RESPONSE_CACHE_BYTES,
    slowQueryMs: values.SLOW_QUERY_MS,
    traceEndpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    protocol: {
      introspection: values.INTROSPECTION === 'on',
      allowedHosts: values.ALLOWED_HOSTS,
      corsOrigins: values.CORS_ORIGINS,
    },
    requestTimeoutMs: values.REQUEST_TIMEOUT_MS,
    shutdownGraceMs: values.SHUTDOWN_GRACE_MS,
    overload: {
      eventLoopDelayMs: values.MAX_EVENT_LOOP_DELAY_MS,
      heapBytes: values.MAX_HEAP_BYTES,
      inFlight: values.MAX_REQUESTS_IN_FLIGHT,
    },
    bounds: boundsOf(values),
    trustProxy: values.TRUST_PROXY,
  };
}

function boundsOf(values: z.infer<typeof Environment>): BoundsConfig {
  return {
    cost: values.COST_LIMIT,
    costPerMinute: values.RATE_LIMIT_PER_MINUTE,
    depth: values.MAX_DEPTH,
    aliases: values.MAX_ALIASES,
    rootFields: values.MAX_ROOT_FIELDS,
    directives: values.MAX_DIRECTIVES,
    tokens: values.MAX_TOKENS,
    variableBytes: values.MAX_VARIABLE_BYTES,
  };
}

function engineOf(values: z.infer<typeof Environment>): EngineConfig {
  if (values.GRAPH_ENGINE === 'embedded') return { kind: 'embedded', path: values.DATA_DIR };
  return {
    kind: 'neo4j',
    uri: values.NEO4J_URI ?? '',
    username: values.NEO4J_USERNAME,
    password: values.NEO4J_PASSWORD,
    database: values.NEO4J_DATABASE,
  };
}
