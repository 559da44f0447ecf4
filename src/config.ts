import type { z } from 'zod';
import { Environment, type LogLevel } from './config/environment.ts';
import type { TokenConfig } from './config/tokens.ts';
import type { Bounds } from './domain/bounds.ts';

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
    readonly queueMs: number;
  };
  /** How far the server opens itself to other sites and to questions about its schema. */
  readonly protocol: {
    readonly introspection: boolean;
    readonly allowedHosts: readonly string[];
    readonly corsOrigins: readonly string[];
  };
  /** What an operation may ask for, and a client spend; 0 stands for no bound. */
  readonly bounds: Bounds;
  /** Proxies whose `X-Forwarded-For` says a client's address. Empty: nobody's word is taken. */
  readonly trustProxy: readonly string[];
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

/** Every mistake in the environment, a line each. */
export class ConfigError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(`The environment is not usable:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`);
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}

/** The name of every variable that is read. */
export const VARIABLES: readonly string[] = Object.keys(Environment.shape);

/** What is right only beside another variable, and goes with it. */
const COMPANION: Readonly<Record<string, string>> = {
  NEO4J_URI: 'GRAPH_ENGINE',
  API_TOKENS: 'READ_REQUIRES_TOKEN',
  COST_LIMIT: 'RATE_LIMIT_PER_MINUTE',
  RATE_LIMIT_PER_MINUTE: 'COST_LIMIT',
};

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
    const dropped = wrong.flatMap((name) => [name, COMPANION[name] ?? name]);
    const rest = Object.fromEntries(Object.entries(environment).filter(([name]) => !dropped.includes(name)));
    return { config: readConfig(rest), mistakes: error.mistakes, names };
  }
}

/** Reads the environment, in which a blank value says nothing. Throws ConfigError with every mistake at once. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
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
  if (isUnpayable(present)) {
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
      queueMs: values.MAX_QUEUE_MS,
    },
    bounds: boundsOf(values),
    trustProxy: values.TRUST_PROXY,
  };
}

/** Looked at by itself: a mistake elsewhere must not hide this one. */
function isUnpayable(environment: NodeJS.ProcessEnv): boolean {
  const { data } = Environment.pick({ COST_LIMIT: true, RATE_LIMIT_PER_MINUTE: true }).safeParse(environment);
  return data !== undefined && data.RATE_LIMIT_PER_MINUTE > 0 && data.COST_LIMIT > data.RATE_LIMIT_PER_MINUTE;
}

function boundsOf(values: z.infer<typeof Environment>): Bounds {
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
