import { randomUUID } from 'node:crypto';
import type { ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { type Bounds, NO_BOUNDS } from '../../domain/bounds.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { observeStore } from '../../graph/observed-store.ts';
import { shareReads } from '../../graph/shared-reads.ts';
import { createJobs } from '../../jobs/jobs.ts';
import { graphVersion } from '../../queries/node/graph-version.ts';
import type { Caller } from '../authorization/caller.ts';
import { needRoles } from '../authorization/need-roles.ts';
import { createBudget } from '../budget/budget.ts';
import { jobsWithin } from '../budget/jobs-within.ts';
import { createChangeFeed } from '../changes/change-feed.ts';
import type { RequestContext } from '../context.ts';
import { createCopyCache } from '../copies/copy-cache.ts';
import { costPlugin } from '../cost/cost-plugin.ts';
import { createToll, type Toll } from '../cost/toll.ts';
import { createFormatError, type ReportInternal } from '../errors/format-error.ts';
import { createLoaders } from '../loaders/index.ts';
import { forget } from '../loaders/lazily.ts';
import { compareCases } from '../model/evaluate.ts';
import { createModelCache } from '../model/model-cache.ts';
import { NAME_COPY } from '../names/name-copy.ts';
import { createFenceCache } from '../paging/fence-cache.ts';
import { hideNames } from '../protocol/hide-names.ts';
import { operationKindsPlugin } from '../protocol/operation-kinds.ts';
import { statusPlugin } from '../protocol/status-plugin.ts';
import { createRates, type Rates } from '../rates/rates.ts';
import { createRequestReader, type Seen } from '../request-reader.ts';
import { resolvers } from '../resolvers/index.ts';
import { createKeptAnswers, type ResponseCacheOptions, responseCachePlugin } from '../response-cache/response-cache.ts';
import { sharedLook } from '../response-cache/shared-look.ts';
import { watchedCatalogue } from '../response-cache/watched-catalogue.ts';
import type { Catalogue } from '../scenarios/catalogue.ts';
import { BARE_CATALOGUE } from '../scenarios/open-catalogue.ts';
import { createNetworkCache } from '../snapshot/network-cache.ts';
import { requestSnapshot } from '../snapshot/request-snapshot.ts';
import { TRADE_COPY } from '../snapshot/trade-copy.ts';
import { suggestionsPlugin } from '../suggestions.ts';
import type { Watch } from '../telemetry/create-telemetry.ts';
import type { Meters } from '../telemetry/meters.ts';
import { operationPlugin } from '../telemetry/operation-plugin.ts';
import type { RequestRecord } from '../telemetry/request-record.ts';
import { createKeptDocuments } from './kept-documents.ts';
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

export interface ContextCall {
  /** Fires when the client leaves: its reads and runs stop. */
  readonly signal?: AbortSignal;
  /** Milliseconds that this one may take; the API's own unless told. */
  readonly timeoutMs?: number;
  /** Milliseconds that its client is willing to wait, if that is less. */
  readonly preferredMs?: number;
  /** Milliseconds of these that have passed. */
  readonly waitedMs?: number;
  /** Whose token came with it. */
  readonly caller?: Caller | null;
  /** Where what it does is written down. */
  readonly record?: RequestRecord | null;
  /** Who pays; without one nobody does. */
  readonly client?: string;
  /** The cursor after which a stream that broke goes on. */
  readonly resumeAfter?: string | null;
}

/** The API without a transport: tests execute operations on it, the HTTP server answers with it. */
export function createApi(options: ApiOptions): Api {
  const { requestTimeoutMs, reportInternal, catalogue = BARE_CATALOGUE, introspection = true, watch } = options;
  const { bounds = NO_BOUNDS } = options;
  const [toll, rates] = [createToll(bounds), createRates(bounds.costPerMinute)];
  const shared = shareReads(options.store);
  const storeFor = (record: RequestRecord | null) =>
    watch === undefined ? shared : observeStore(shared, watch.observeStore(record));
  const jobs = createJobs(undefined, watch?.observeJob);
  const models = createModelCache(compareCases());
  const kept = options.responseCache && createKeptAnswers(options.responseCache);
  // For what no one request asks for.
  const ownStore = storeFor(null);
  const feed = createChangeFeed(ownStore);
  const explained = createFormatError(randomUUID, reportInternal);
  const formatError: typeof explained = introspection ? explained : (...error) => hideNames(explained(...error));
  const report = (error: unknown) => reportInternal(randomUUID(), error);
  const networks = createNetworkCache(ownStore, report);
  const fences = createFenceCache(ownStore, report);
  const names = createCopyCache(ownStore, NAME_COPY);
  const trades = createCopyCache(ownStore, TRADE_COPY);
  const documents = createKeptDocuments();
  const look = sharedLook(() =>
    graphVersion({
      read: (statement, parameters) => ownStore.read(statement, parameters, { timeoutMs: requestTimeoutMs }),
    }),
  );
  const schema = needRoles(makeExecutableSchema({ typeDefs: loadSchema(), resolvers }));
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
        ...[suggestionsPlugin<RequestContext>(), operationPlugin(), statusPlugin<RequestContext>()],
        ...[ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
      ],
    },
    createContext({
      signal,
      timeoutMs = requestTimeoutMs,
      preferredMs = timeoutMs,
      waitedMs = 0,
      caller = null,
      resumeAfter = null,
      record = null,
      client,
    } = {}) {
      const store = storeFor(record);
      const seen: Seen = { bookmarks: [] };
      const leftMs = Math.max(0, Math.min(timeoutMs, preferredMs) - waitedMs);
      const budget = createBudget({ timeoutMs: leftMs, ...(signal && { signal }) });
      const reader = createRequestReader(store, budget, seen);
      const own = jobsWithin(jobs, budget);
      const modelOf = () => models.forRequest(reader, own, budget.waitFor);
      const [loaders, model] = [createLoaders(reader, () => names.read(reader, budget.waitFor)), modelOf()];
      // What a request has read is forgotten when it writes, in place: executors copy the context.
      const wrote = (bookmarks: readonly string[]) => {
        seen.bookmarks = bookmarks;
        forget(loaders);
        Object.assign(model, modelOf());
        feed.notify();
      };
      const now = options.now ?? catalogue.now;
      const writing = options.canWrite === true ? { store, now, limits: budget.limits, wrote } : null;
      const watchChanges: RequestContext['watchChanges'] = (after) => feed.after(after, signal);
      const snapshot = requestSnapshot(trades, reader, budget, signal);
      const lasting = { value: true };
      return {
        version: () => budget.waitFor(look()),
        ...{ reader, loaders, model, snapshot, fences, lasting, suggestions: [] },
        network: networks.forRequest(reader, signal),
        catalogue: watchedCatalogue(catalogue, lasting),
        ...{ caller, writing, watchChanges, resumeAfter, eventIds: [], record },
        bill: { rate: client === undefined ? null : (rates?.of(client) ?? null), cost: null },
      };
    },
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
