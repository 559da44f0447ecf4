import { auth, type Config, driver as connect, type Driver, routing } from 'neo4j-driver';
import { type Deadline, withDeadline } from '../calls/deadline.ts';
import { oneAtATime } from '../calls/one-at-a-time.ts';
import { type RetryPolicy, retrying } from '../calls/retry.ts';
import { GraphError } from '../graph-error.ts';
import type { CallOptions, GraphRow, GraphStore, TextHit } from '../graph-store.ts';
import { type TextSchema, textSchemaOf } from '../text-schema.ts';
import { toOpenError } from './errors.ts';
import { createHeartbeat } from './heartbeat.ts';
import { ensureSchema, missingIndexes } from './schema.ts';
import { createSeenStates, ONE_STATE } from './seen-states.ts';
import { SEARCH_TEXT, searchParameters } from './text-search.ts';
import { readOnce, type Scope, writeOnce } from './transactions.ts';

export interface Neo4jAddress {
  /** `bolt://host:7687` for one server, `neo4j://…` for routing to a cluster. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** A server that is away or busy is reported within seconds, not after the driver's minute. */
const LONGEST_ACQUISITION_MS = 5_000;

/** Deadlocks and connections that broke while idle: a few tries, less than a second of waiting in all. */
const ON_TRANSIENT: RetryPolicy = {
  attempts: 6,
  firstWaitMs: 20,
  longestWaitMs: 500,
  withinMs: LONGEST_ACQUISITION_MS - 1,
};

const CONFIG: Config = {
  disableLosslessIntegers: true,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: LONGEST_ACQUISITION_MS,
  // More connections than the server has cores only wait there; the rest wait here, and cost nothing.
  maxConnectionPoolSize: 50,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  telemetryDisabled: true,
};

/** Nobody waits longer, in milliseconds, for connections to say goodbye. */
const FAREWELL_MS = 2_000;

/** Connects and asks the server who it is. Fails with UNAVAILABLE when it does not answer or refuses the credentials. */
export async function openNeo4jStore(address: Neo4jAddress): Promise<GraphStore> {
  const start = () => startDriver(address);
  const driver = start();
  try {
    const { agent = 'Neo4j' } = await driver.getServerInfo({ database: address.database });
    // A server greets whatever database is asked for; only a statement learns that there is none.
    await driver.executeQuery(PING.cypher, {}, { database: address.database, routing: routing.READ });
    const seen = address.uri.startsWith('neo4j') ? createSeenStates() : ONE_STATE;
    return storeOver(driver, start, { database: address.database, seen }, agent.replace('/', ' '));
  } catch (error) {
    await driver.close();
    throw toOpenError(error, address);
  }
}

/** A malformed address fails here with INVALID, before anything is connected. */
function startDriver({ uri, username, password }: Neo4jAddress): Driver {
  try {
    return connect(uri, auth.basic(username, password), CONFIG);
  } catch (error) {
    throw new GraphError('INVALID', `${uri} is no address of a Neo4j server`, { cause: error });
  }
}

function storeOver(
  first: Driver,
  start: () => Driver,
  where: Pick<Scope, 'database' | 'seen'>,
  engine: string,
): GraphStore {
  let driver = first;
  let texts: TextSchema = new Map();
  const inTurn = oneAtATime();
  const attempt = <T>(options: CallOptions, deadline: Deadline, once: (scope: Scope) => Promise<T>): Promise<T> =>
    retrying(ON_TRANSIENT, deadline, () => once({ ...where, driver, bookmarks: options.bookmarks ?? [] }));
  const heartbeat = createHeartbeat({
    start,
    ask: (beside, deadline) => {
      const scope = { driver: beside, database: where.database, bookmarks: [], seen: ONE_STATE };
      return retrying(ON_TRANSIENT, deadline, () => readOnce(scope, PING, {}, deadline));
    },
    // Connections that may never answer would stay taken: the pool is left as it is, and a new one begun.
    whenSilent() {
      driver.close().catch(() => undefined);
      driver = start();
    },
  });
  const watched = <T>(options: CallOptions, call: (deadline: Deadline) => Promise<T>): Promise<T> =>
    withDeadline(options, (deadline) => heartbeat.watch(call(deadline), deadline));
  const read: GraphStore['read'] = (statement, parameters = {}, options = {}) =>
    watched(options, (deadline) =>
      attempt(options, deadline, (scope) => readOnce(scope, statement, parameters, deadline)),
    );
  // Every write raises the graph's one version, so that writes wait for each other anyway: better here than on a connection.
  const write: GraphStore['write'] = (work, options = {}) =>
    watched(options, (deadline) =>
      inTurn(deadline, () =>
        attempt(options, deadline, (scope) => writeOnce(scope, deadline, work, options.committed)),
      ),
    );
  return {
    engine,
    capabilities: { typoTolerantText: true, stopsWork: true, readsInOrder: true, shared: true },
    read,
    write,
    ensureSchema: async (schema) => {
      texts = textSchemaOf(schema);
      await write((transaction) => ensureSchema(transaction, schema));
      await read(AWAIT_INDEXES);
    },
    searchText: async (text, labels, limit, options) => {
      const parameters = searchParameters(texts, text, labels, limit);
      return parameters === undefined ? [] : (await read(SEARCH_TEXT, parameters, options)).map(toHit);
    },
    missingIndexes: (schema) => missingIndexes(read, schema),
    ping: (options = {}) => heartbeat.beat(options),
    close: () => within(FAREWELL_MS, Promise.all([driver.close(), heartbeat.close()])),
  };
}

/** A server that is gone does not say goodbye. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function toHit({ label, key, score }: GraphRow): TextHit {
  return { label: String(label), key: String(key), score: Number(score) };
}

const PING = { name: 'ping', cypher: '// ping\nRETURN 1 AS ok' };
/** A new index fills in the background; the argument is how many seconds to wait for it. */
const AWAIT_INDEXES = { name: 'await-indexes', cypher: '// await-indexes\nCALL db.awaitIndexes(300)' };
