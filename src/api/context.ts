import type { Change } from '../domain/graph/change.ts';
import type { GraphStamp } from '../queries/node/graph-version.ts';
import type { Caller } from './authorization/caller.ts';
import type { Bill } from './cost/bill.ts';
import type { Loaders } from './loaders/index.ts';
import type { RequestModel } from './model/request-model.ts';
import type { FenceCache } from './paging/fence-cache.ts';
import type { RequestReader } from './request-reader.ts';
import type { Lasting } from './response-cache/watched-catalogue.ts';
import type { Catalogue } from './scenarios/catalogue.ts';
import type { RequestNetwork } from './snapshot/network-cache.ts';
import type { RequestSnapshot } from './snapshot/request-snapshot.ts';
import type { Suggestion } from './suggestions.ts';
import type { RequestRecord } from './telemetry/request-record.ts';
import type { Writing } from './writing.ts';

/** What a resolver may use: made anew for every request, so that nothing leaks from one to the next. */
export interface RequestContext {
  readonly reader: RequestReader;
  readonly loaders: Loaders;
  /** The version of the graph, no older than when it is asked for; requests that ask at once are answered by one statement. */
  readonly version: () => Promise<GraphStamp>;
  /** Evaluates scenarios, each once a request however many fields ask. */
  readonly model: RequestModel;
  /** Whether the answer holds for as long as the graph's version. */
  readonly lasting: Lasting;
  /** Every scenario with a name. */
  readonly catalogue: Catalogue;
  /** Every firm and delivery of the graph's version, read once a version. */
  readonly snapshot: RequestSnapshot;
  /** What is linked with what in the graph's version, where it is there already. */
  readonly network: RequestNetwork;
  /** Near which values the pages of whole lists end. */
  readonly fences: Pick<FenceCache, 'of'>;
  /** Collected while resolving; answered in `extensions.suggestions`. */
  readonly suggestions: Suggestion[];
  /** Whose token came with the request; null for somebody without one. */
  readonly caller: Caller | null;
  /** How the request changes the graph; null where nobody can. */
  readonly writing: Writing | null;
  /** The changes of the graph after a number, until the client leaves; null: from now on. */
  readonly watchChanges: (after: number | null) => Promise<AsyncIterable<Change>>;
  /** The cursor after which a stream that broke goes on. */
  readonly resumeAfter: string | null;
  /** The cursors of a stream's events that are not sent yet, in order: each event is sent with its own as its id. */
  readonly eventIds: string[];
  /** What the request does, written down for logs, metrics and traces; null where nobody watches. */
  readonly record: RequestRecord | null;
  /** Who pays for the operation, and what it costs. */
  readonly bill: Bill;
}
