import { randomUUID } from 'node:crypto';
import type { ApolloServerOptions } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { GraphStore } from '../../graph/graph-store.ts';
import { createJobs } from '../../jobs/jobs.ts';
import type { RequestContext } from '../context.ts';
import { createFormatError, type ReportInternal } from '../errors/format-error.ts';
import { createLoaders } from '../loaders/index.ts';
import { compareCases } from '../model/evaluate.ts';
import { createModelCache } from '../model/model-cache.ts';
import { createNameCache } from '../names/name-cache.ts';
import { createRequestReader } from '../request-reader.ts';
import { resolvers } from '../resolvers/index.ts';
import type { Catalogue } from '../scenarios/catalogue.ts';
import { BARE_CATALOGUE } from '../scenarios/open-catalogue.ts';
import { createSnapshotCache } from '../snapshot/request-snapshot.ts';
import { suggestionsPlugin } from '../suggestions.ts';
import { loadSchema } from './load-schema.ts';

export interface ApiOptions {
  readonly store: GraphStore;
  /** Milliseconds that a request may take. */
  readonly requestTimeoutMs: number;
  readonly reportInternal: ReportInternal;
  /** Scenarios with a name; without it the base case alone. */
  readonly catalogue?: Catalogue;
}

export interface Api {
  readonly apolloOptions: ApolloServerOptions<RequestContext>;
  /** The same schema, for doors that execute operations without Apollo. */
  readonly schema: GraphQLSchema;
  createContext(call?: ContextCall): RequestContext;
  /** What a caller may see of whatever was thrown, for doors that do not speak GraphQL. */
  explain(error: unknown): GraphQLFormattedError;
  /** Ends the threads of long runs. */
  close(): Promise<void>;
}

export interface ContextCall {
  /** Fires when the client leaves: its reads and runs stop. */
  readonly signal?: AbortSignal;
  /** Milliseconds that this one may take; the API's own unless told. */
  readonly timeoutMs?: number;
}

/** The API without a transport: tests execute operations on it, the HTTP server answers with it. */
export function createApi({ store, requestTimeoutMs, reportInternal, catalogue = BARE_CATALOGUE }: ApiOptions): Api {
  const jobs = createJobs();
  const models = createModelCache(compareCases(), jobs);
  const names = createNameCache();
  const snapshots = createSnapshotCache();
  const formatError = createFormatError(randomUUID, reportInternal);
  const schema = makeExecutableSchema({ typeDefs: loadSchema(), resolvers });
  return {
    schema,
    apolloOptions: {
      schema,
      introspection: true,
      includeStacktraceInErrorResponses: false,
      formatError,
      // Apollo's cache control listens to every field, a third of the time of a wide answer, for hints that this schema lacks.
      plugins: [suggestionsPlugin<RequestContext>(), ApolloServerPluginCacheControlDisabled()],
    },
    createContext({ signal, timeoutMs = requestTimeoutMs } = {}) {
      const reader = createRequestReader(store, { timeoutMs, ...(signal && { signal }) });
      const model = models.forRequest(reader, signal);
      const loaders = createLoaders(reader, names);
      return { reader, loaders, model, snapshot: snapshots.forRequest(reader), catalogue, suggestions: [] };
    },
    close: () => jobs.close(),
    explain: (error) => formatError(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error),
  };
}
