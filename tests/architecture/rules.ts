/**
 * Who may import whom, as data. `folders`: other folders of src that a folder may import. `packages`: what it may take
 * from outside, as names or prefixes; `node:` stands for Node's own modules.
 */
export interface ImportRule {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

const NUMERIC = ['highs', 'ml-matrix', 'canonicalize', '@noble/hashes'];

export const IMPORT_RULES: Readonly<Record<string, ImportRule>> = {
  domain: { folders: [], packages: [] },
  disk: { folders: [], packages: ['node:'] },
  'event-loop': { folders: [], packages: ['node:'] },
  text: { folders: [], packages: ['fastest-levenshtein', 'jsonc-parser'] },
  economics: { folders: ['domain'], packages: NUMERIC },
  graph: { folders: ['domain'], packages: [] },
  'graph/neo4j': { folders: ['domain', 'graph'], packages: ['neo4j-driver', 'node:'] },
  'graph/embedded': { folders: ['domain', 'disk', 'graph'], packages: ['@grafeo-db/js', 'node:'] },
  queries: { folders: ['domain', 'graph', 'economics'], packages: [] },
  ingest: {
    folders: ['domain', 'event-loop', 'text', 'graph', 'queries', 'economics'],
    packages: ['csv-parse', 'stream-json', 'node:', 'zod'],
  },
  jobs: { folders: ['domain', 'economics', 'analysis'], packages: ['node:', 'piscina'] },
  analysis: { folders: ['domain', 'economics'], packages: ['graphology', 'graphology-metrics'] },
  api: {
    folders: ['domain', 'disk', 'event-loop', 'text', 'economics', 'analysis', 'jobs', 'queries', 'graph', 'ingest'],
    packages: [
      '@apollo/server',
      '@as-integrations/fastify',
      '@opentelemetry/',
      '@fastify/',
      '@graphql-tools/schema',
      'dataloader',
      'fastify',
      'graphql',
      'graphql-sse',
      'graphql-scalars',
      'helmet',
      'lru-cache',
      'limiter',
      'node:',
      'pino',
      'prom-client',
      'zod',
    ],
  },
  access: {
    folders: ['domain', 'queries', 'api'],
    packages: [
      '@apollo/',
      '@as-integrations/fastify',
      '@modelcontextprotocol/sdk',
      'csv-stringify',
      'fastify',
      'graphql',
      'hyparquet-writer',
      'node:',
    ],
  },
  config: { folders: ['domain'], packages: ['zod'] },
  operations: {
    folders: ['domain', 'disk', 'text', 'graph', 'graph/embedded', 'ingest', 'queries'],
    packages: ['node:', 'zod'],
  },
  commands: {
    folders: ['domain', 'graph', 'ingest', 'api', 'access', 'operations', 'config.ts'],
    packages: ['fastify', 'node:'],
  },
  client: { folders: [], packages: ['graphql'] },
  explorer: {
    folders: [],
    packages: [
      '@graphiql/',
      'graphiql',
      'graphql',
      'react',
      'react-dom',
      'd3-sankey',
      'd3-force',
      'd3-scale',
      'd3-shape',
      'vite',
      '@vitejs/',
      'node:',
    ],
  },
};

/** Files directly in src: the composition root may import everything, the configuration only its parser. */
export const ROOT_FILES: Readonly<Record<string, ImportRule>> = {
  'config.ts': { folders: ['config', 'domain'], packages: ['zod'] },
  'main.ts': {
    folders: ['commands', 'disk', 'graph', 'graph/neo4j', 'graph/embedded', 'ingest', 'operations', 'config.ts'],
    packages: [],
  },
};

/** What only the named files may say. */
export const RESERVED_WORDS: readonly { readonly pattern: RegExp; readonly only: readonly string[] }[] = [
  { pattern: /\bprocess\.env\b/, only: ['config.ts'] },
];

/** What the pure engine may not reach, beside its imports. */
export const IMPURE = /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bprocess\b|\bfetch\(/;
