import { randomUUID } from 'node:crypto';
import type { ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { type Bounds, NO_BOUNDS } from '../../domain/bounds.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { observeStore } from '../../graph/observed-store.ts';
import { shareReads } from '../../graph/shared-reads.ts';
import { createJobs } from '../../jobs/jobs.ts';
import { graphStamp } from '../../queries/node/graph-version.ts';
import { createChangeFeed } from '../changes/change-feed.ts';
import type { RequestContext } from '../context.ts';
import { createCopyCache } from '../copies/copy-cache.ts';
import { costPlugin } from '../cost/cost-plugin.ts';
import { createToll, type Toll } from '../cost/toll.ts';
import { afterWritingPlugin } from '../errors/after-writing.ts';
import { createFormatError, type ReportInternal } from '../errors/format-error.ts';
import { compareCases } from '../model/evaluate.ts';
import { createModelCache } from '../model/model-cache.ts';
import { NAME_COPY } from '../names/name-copy.ts';
import { createFenceCache } from '../paging/fence-cache.ts';
import { hideNames } from '../protocol/hide-names.ts';
import { operationKindsPlugin } from '../protocol/operation-kinds.ts';
import { statusPlugin } from '../protocol/status-plugin.ts';
import { createRates, type Rates } from '../rates/rates.ts';
import { createKeptAnswers, type ResponseCacheOptions, responseCachePlugin } from '../response-cache/response-cache.ts';
import { sharedLook } from '../response-cache/shared-look.ts';
import type { Catalogue } from '../scenarios/catalogue.ts';
import { BARE_CATALOGUE } from '../scenarios/open-catalogue.ts';
import { createNetworkCache } from '../snapshot/network-cache.ts';
import { TRADE_COPY } from '../snapshot/trade-copy.ts';
import { suggestionsPlugin } from '../suggestions.ts';
import type { Watch } from '../telemetry/create-telemetry.ts';
import type { Meters } from '../telemetry/meters.ts';
import { operationPlugin } from '../telemetry/operation-plugin.ts';
import { apiSchema } from './api-schema.ts';
import { type ContextCall, createContext, type Shared } from './create-context.ts';
import { createKeptDocuments } from './kept-documents.ts';

export interface ApiOptions {
  readonly store: GraphStore;
  /** Milliseconds that a request may take. */
  readonly requestTimeoutMs: number;
  readonly reportInternal: ReportInternal;
  /** Scenarios with a name; without it the base case alone. */
  readonly catalogue?: Catalogue;
  /** Whether anybody may write: whether there are tokens at all. */
  readonly canWrite?: boolean;
  /** Keeps answers until the graph changes; without it every one is worked out anew. */
  readonly responseCache?: ResponseCacheOptions;
  /** Who is told of statements and long runs. */
  readonly watch?: Watch;
  /** Whether the schema may be asked about; without, no error names what of it may have been meant. */
  readonly introspection?: boolean;
  /** What an operation may cost, and a client spend; without it anything. */
  readonly bounds?: Bounds;
  /** Milliseconds since 1970: when an edit is made. */
  readonly now?: () => number;
}

export interface Api {
  readonly apolloOptions: ApolloServerOptions<RequestContext>;
  /** The same schema, for doors that execute operations without Apollo. */
  readonly schema: GraphQLSchema;
  createContext(call?: ContextCall): RequestContext;
  /** Whom every door asks before it executes an operation. */
  readonly toll: Toll;
  /** What each client may spend; null where no rate is kept. */
  readonly rates: Rates | null;
  /** What a caller may see of whatever was thrown, for doors that do not speak GraphQL. */
  explain(error: unknown): GraphQLFormattedError;
  readonly meters: Meters;
  /** Ends the streams that have no end of their own. */
  endStreams(): void;
  /** Stops the long runs, and lets no other begin. */
  endJobs(): void;
  /** Makes ready what the first long run, and the first search, would wait for. */
  warmUp(context: RequestContext): Promise<void>;
  /** Ends the threads of long runs. */
  close(): Promise<void>;
}

/** The API without a transport: tests execute operations on it, the HTTP server answers with it. */
export function createApi(options: ApiOptions): Api {
  const { reportInternal, catalogue = BARE_CATALOGUE, introspection = true, watch } = options;
  const { bounds = NO_BOUNDS } = options;
  const [toll, rates] = [createToll(bounds), createRates(bounds.costPerMinute)];
  const reads = shareReads(watch === undefined ? options.store : observeStore(options.store, watch.countStatement));
  const storeFor: Shared['storeFor'] = (record) =>
    watch === undefined ? reads : observeStore(reads, watch.observeStore(record));
  const kept = options.responseCache && createKeptAnswers(options.responseCache);
  const documents = createKeptDocuments();
  const explained = createFormatError(randomUUID, reportInternal);
  const formatError: typeof explained = introspection ? explained : (...error) => hideNames(explained(...error));
  const shared = shareAmongRequests(options, catalogue, storeFor, rates, bounds.cost);
  const { jobs, models, names, trades, networks, fences, feed } = shared;
  const schema = apiSchema();
  return {
    ...{ schema, toll, rates },
    apolloOptions: {
      schema,
      introspection,
      // Documents by their hash are those of the manifest: a cache of anybody's would fill with anything.
      persistedQueries: false,
      documentStore: documents,
      includeStacktraceInErrorResponses: false,
      formatError,
      // Apollo's cache control listens to every field, a third of the time of a wide answer, for hints that this schema lacks.
      plugins: [
        ...[operationKindsPlugin<RequestContext>(), costPlugin(toll)],
        ...(kept ? [responseCachePlugin(kept)] : []),
        ...[
          suggestionsPlugin<RequestContext>(),
          operationPlugin(),
          statusPlugin<RequestContext>(),
          afterWritingPlugin(),
        ],
        ...[ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
      ],
    },
    createContext: (call = {}) => createContext(shared, call),
    meters: {
      jobs: jobs.use,
      caches: () => ({
        ...models.uses(),
        names: names.use(),
        snapshot: trades.use(),
        documents: documents.use(),
        ...(kept && { responses: kept.use() }),
      }),
    },
    endStreams: feed.close,
    endJobs: jobs.end,
    async warmUp({ model, loaders }) {
      await Promise.all([loaders.names(), model.evidence({}).then(jobs.warmUp)]);
    },
    async close() {
      feed.close();
      await Promise.all([networks, fences, names, trades, jobs].map((one) => one.close()));
    },
    explain: (error) => formatError(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error),
  };
}

/** What is read beside the requests is read by a store that is nobody's. */
function shareAmongRequests(
  { requestTimeoutMs, reportInternal, watch, canWrite = false, now }: ApiOptions,
  catalogue: Catalogue,
  storeFor: Shared['storeFor'],
  rates: Rates | null,
  costLimit: number,
): Shared {
  const store = storeFor(null);
  const report = (error: unknown) => reportInternal(randomUUID(), error);
  return {
    ...{ storeFor, requestTimeoutMs, catalogue, rates, costLimit, canWrite, now: now ?? catalogue.now },
    jobs: createJobs(undefined, watch?.observeJob),
    models: createModelCache(compareCases()),
    feed: createChangeFeed(store),
    networks: createNetworkCache(store, report),
    fences: createFenceCache(store, report),
    names: createCopyCache(store, NAME_COPY),
    trades: createCopyCache(store, TRADE_COPY),
    look: sharedLook(() =>
      graphStamp({
        read: (statement, parameters) => store.read(statement, parameters, { timeoutMs: requestTimeoutMs }),
      }),
    ),
  };
}
