import type { TradeSnapshot } from '../../domain/graph/trade.ts';
import type { StopSignal } from '../../graph/calls/stop-signal.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import type { GraphStamp } from '../../queries/node/graph-version.ts';
import type { Caller } from '../authorization/caller.ts';
import { createBudget } from '../budget/budget.ts';
import { jobsWithin } from '../budget/jobs-within.ts';
import type { ChangeFeed } from '../changes/change-feed.ts';
import type { RequestContext } from '../context.ts';
import type { CopyCache } from '../copies/copy-cache.ts';
import { openBill } from '../cost/bill.ts';
import { createLoaders } from '../loaders/index.ts';
import { forget } from '../loaders/lazily.ts';
import type { ModelCache } from '../model/model-cache.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { FenceCache } from '../paging/fence-cache.ts';
import type { Rates } from '../rates/rates.ts';
import { createRequestReader, type Seen } from '../request-reader.ts';
import { watchedCatalogue } from '../response-cache/watched-catalogue.ts';
import type { Catalogue } from '../scenarios/catalogue.ts';
import type { NetworkCache } from '../snapshot/network-cache.ts';
import { requestSnapshot } from '../snapshot/request-snapshot.ts';
import type { RequestRecord } from '../telemetry/request-record.ts';

/** What requests share. */
export interface Shared {
  /** The store as one request sees it, or as nobody's. */
  readonly storeFor: (record: RequestRecord | null) => GraphStore;
  readonly requestTimeoutMs: number;
  readonly jobs: Jobs;
  readonly models: ModelCache;
  readonly names: CopyCache<NameIndex>;
  readonly trades: CopyCache<TradeSnapshot>;
  readonly networks: NetworkCache;
  readonly fences: FenceCache;
  readonly feed: ChangeFeed;
  /** The graph's version, looked up for all who ask at once. */
  readonly look: () => Promise<GraphStamp>;
  readonly catalogue: Catalogue;
  readonly rates: Rates | null;
  /** The most that one operation may cost; 0: anything. */
  readonly costLimit: number;
  readonly canWrite: boolean;
  /** Milliseconds since 1970: when an edit is made. */
  readonly now: () => number;
}

export interface ContextCall {
  /** Fires when the client leaves: its reads and runs stop. */
  readonly signal?: StopSignal;
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

/** What the resolvers of one request may use. */
export function createContext(shared: Shared, call: ContextCall): RequestContext {
  const { jobs, models, names, trades, networks, fences, feed, look, catalogue, rates, now } = shared;
  const { signal, timeoutMs = shared.requestTimeoutMs, preferredMs = timeoutMs, waitedMs = 0 } = call;
  const { caller = null, resumeAfter = null, record = null, client } = call;
  if (record !== null && preferredMs < timeoutMs) record.hurried = true;
  const store = shared.storeFor(record);
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
  };
  // The feed is told by the commit: it may come after the request has given up.
  const limits = () => ({ ...budget.limits(), committed: feed.notify });
  const watchChanges: RequestContext['watchChanges'] = (after) => feed.after(after, signal);
  const lasting = { value: true };
  return {
    version: () => budget.waitFor(look()),
    reader,
    loaders,
    model,
    fences,
    lasting,
    suggestions: [],
    snapshot: requestSnapshot(trades, reader, budget, signal),
    network: networks.forRequest(reader, signal),
    catalogue: watchedCatalogue(catalogue, lasting),
    writing: shared.canWrite ? { store, now, limits, wrote } : null,
    caller,
    watchChanges,
    resumeAfter,
    eventIds: [],
    record,
    bill: openBill(client === undefined ? null : (rates?.of(client) ?? null), shared.costLimit, record),
  };
}
