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
}

export interface TokenConfig {
  readonly secret: string;
  readonly role: 'READER' | 'EDITOR';
  /** What the history calls its bearer. */
  readonly name: string;
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
  MAX_BODY_BYTES: z.coerce.number('a whole number').int('a whole number').min(1_024).default(1_048_576),
});

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
