import { randomUUID } from 'node:crypto';
import type { ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { GraphStore } from '../../graph/graph-store.ts';
import { createJobs } from '../../jobs/jobs.ts';
import type { Caller } from '../authorization/caller.ts';
import { needRoles } from '../authorization/need-roles.ts';
import { createChangeFeed } from '../changes/change-feed.ts';
import type { RequestContext } from '../context.ts';
import { createFormatError, type ReportInternal } from '../errors/format-error.ts';
import { createLoaders } from '../loaders/index.ts';
import { compareCases } from '../model/evaluate.ts';
import { createModelCache } from '../model/model-cache.ts';
import { createNameCache } from '../names/name-cache.ts';
import { hideNames } from '../protocol/hide-names.ts';
import { operationKindsPlugin } from '../protocol/operation-kinds.ts';
import { statusPlugin } from '../protocol/status-plugin.ts';
import { createRequestReader, type Seen } from '../request-reader.ts';
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
  /** Whether anybody may write: whether there are tokens at all. */
  readonly canWrite?: boolean;
  /** Whether the schema may be asked about; without, no error names what of it may have been meant. */
  readonly introspection?: boolean;
  /** Milliseconds since 1970: when an edit is made. */
  readonly now?: () => number;
}

export interface Api {
  readonly apolloOptions: ApolloServerOptions<RequestContext>;
  /** The same schema, for doors that execute operations without Apollo. */
  readonly schema: GraphQLSchema;
  createContext(call?: ContextCall): RequestContext;
  /** What a caller may see of whatever was thrown, for doors that do not speak GraphQL. */
  explain(error: unknown): GraphQLFormattedError;
  /** Ends the streams that have no end of their own. */
  endStreams(): void;
  /** Ends the threads of long runs. */
  close(): Promise<void>;
}

export interface ContextCall {
  /** Fires when the client leaves: its reads and runs stop. */
  readonly signal?: AbortSignal;
  /** Milliseconds that this one may take; the API's own unless told. */
  readonly timeoutMs?: number;
  /** Whose token came with it. */
  readonly caller?: Caller | null;
  /** The cursor after which a stream that broke goes on. */
  readonly resumeAfter?: string | null;
}

/** The API without a transport: tests execute operations on it, the HTTP server answers with it. */
export function createApi(options: ApiOptions): Api {
  const { store, requestTimeoutMs, reportInternal, catalogue = BARE_CATALOGUE, introspection = true } = options;
  const jobs = createJobs();
  const models = createModelCache(compareCases(), jobs);
  const names = createNameCache();
  const snapshots = createSnapshotCache();
  const feed = createChangeFeed(store);
  const explained = createFormatError(randomUUID, reportInternal);
  const formatError: typeof explained = introspection ? explained : (...error) => hideNames(explained(...error));
  const schema = needRoles(makeExecutableSchema({ typeDefs: loadSchema(), resolvers }));
  return {
    schema,
    apolloOptions: {
      schema,
      introspection,
      includeStacktraceInErrorResponses: false,
      formatError,
      // Apollo's cache control listens to every field, a third of the time of a wide answer, for hints that this schema lacks.
      plugins: [
        ...[
          suggestionsPlugin<RequestContext>(),
          statusPlugin<RequestContext>(),
          operationKindsPlugin<RequestContext>(),
        ],
        ...[ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
      ],
    },
    createContext({ signal, timeoutMs = requestTimeoutMs, caller = null, resumeAfter = null } = {}) {
      const seen: Seen = { bookmarks: [] };
      const reader = createRequestReader(store, { timeoutMs, ...(signal && { signal }) }, seen);
      const [loaders, model] = [createLoaders(reader, names), models.forRequest(reader, signal)];
      // What a request has read is forgotten when it writes, in place: executors copy the context.
      const wrote = (bookmarks: readonly string[]) => {
        seen.bookmarks = bookmarks;
        Object.assign(loaders, createLoaders(reader, names));
        Object.assign(model, models.forRequest(reader, signal));
        feed.notify();
      };
      const now = options.now ?? catalogue.now;
      const writing = options.canWrite === true ? { store, now, timeoutMs, wrote } : null;
      const watchChanges: RequestContext['watchChanges'] = (after) => feed.after(after, signal);
      const snapshot = snapshots.forRequest(reader);
      return {
        ...{ reader, loaders, model, snapshot, catalogue, suggestions: [] },
        ...{ caller, writing, watchChanges, resumeAfter },
      };
    },
    endStreams: feed.close,
    close() {
      feed.close();
      return jobs.close();
    },
    explain: (error) => formatError(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error),
  };
}
