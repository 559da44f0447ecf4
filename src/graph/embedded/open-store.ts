import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { type Deadline, withDeadline } from '../calls/deadline.ts';
import { oneAtATime } from '../calls/one-at-a-time.ts';
import { type RetryPolicy, retrying } from '../calls/retry.ts';
import { GraphError } from '../graph-error.ts';
import type { CallOptions, GraphStore } from '../graph-store.ts';
import { textSchemaOf } from '../text-schema.ts';
import { toOpenError } from './errors.ts';
import { ensureSchema } from './schema.ts';
import { searchText } from './text-search.ts';
import { readOnce, writeOnce } from './transactions.ts';

/** Writes take turns, so a conflict comes only from a statement that outlived its deadline. */
const ON_CONFLICT: RetryPolicy = { attempts: 12, firstWaitMs: 5, longestWaitMs: 500, withinMs: 10_000 };

/** The log is folded into the file at this size, in bytes, so that it stays small and reopening stays quick. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/**
 * Opens, or creates, the graph in the folder `path`, or one in memory.
 * Fails with LOCKED when another process has it, with DAMAGED when it cannot be read.
 */
export async function openEmbeddedStore({ path }: { readonly path: string }): Promise<GraphStore> {
  return storeOver(path === ':memory:' ? grafeo.GrafeoDB.create() : openFolder(path));
}

function openFolder(path: string): GrafeoDB {
  try {
    mkdirSync(path, { recursive: true });
    const database = grafeo.GrafeoDB.create(join(path, 'graph.grafeo'));
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    return database;
  } catch (error) {
    throw toOpenError(error, path);
  }
}

function storeOver(database: GrafeoDB): GraphStore {
  const inTurn = oneAtATime();
  const state = { texts: textSchemaOf(NO_SCHEMA), isClosed: false };
  const call = <T>(options: CallOptions, once: (deadline: Deadline) => Promise<T>): Promise<T> =>
    state.isClosed ? Promise.reject(closed()) : withDeadline(options, once);
  const read: GraphStore['read'] = (statement, parameters = {}, options = {}) =>
    call(options, (deadline) => readOnce(database, statement, parameters, deadline));
  return {
    engine: `Grafeo ${database.version()}`,
    capabilities: { typoTolerantText: false, stopsWork: false, shared: false },
    read,
    write: (work, options = {}) =>
      call(options, async (deadline) => {
        const once = () => retrying(ON_CONFLICT, deadline, () => writeOnce(database, deadline, work));
        const value = await inTurn(deadline, once);
        return { value, bookmarks: [String(database.currentEpoch())] };
      }),
    ensureSchema: (schema) =>
      call({}, async (deadline) => {
        state.texts = textSchemaOf(schema);
        await inTurn(deadline, () => ensureSchema(database, schema));
      }),
    searchText: (text, labels, limit, options = {}) =>
      call(options, (deadline) => deadline.race(searchText(database, state.texts, text, labels, limit))),
    ping: async (options) => void (await read(PING, {}, options)),
    close: async () => {
      if (state.isClosed) return;
      state.isClosed = true;
      // Writes that wait for their turn come first; the files are whole once the database is closed.
      await withDeadline({}, (deadline) => inTurn(deadline, async () => database.close()));
    },
  };
}

/** The engine itself would go on answering reads from memory. */
function closed(): GraphError {
  return new GraphError('UNAVAILABLE', 'the store is closed');
}

const NO_SCHEMA = { keys: [], indexes: [], relationshipKeys: [], texts: [] };
const PING = { name: 'ping', cypher: '// ping\nRETURN 1 AS ok' };
