import { type Deadline, withDeadline } from '../calls/deadline.ts';
import { oneAtATime } from '../calls/one-at-a-time.ts';
import { type RetryPolicy, retrying } from '../calls/retry.ts';
import { GraphError } from '../graph-error.ts';
import type { CallOptions, GraphStore } from '../graph-store.ts';
import { textSchemaOf } from '../text-schema.ts';
import { closeDatabase, type Opened, openFolder, openMemory, saveCopy } from './open-folder.ts';
import { ensureSchema, missingIndexes } from './schema.ts';
import { searchText } from './text-search.ts';
import { readOnce, writeOnce } from './transactions.ts';

/** Writes take turns, so a conflict comes only from a statement that outlived its deadline. */
const ON_CONFLICT: RetryPolicy = { attempts: 12, firstWaitMs: 5, longestWaitMs: 500, withinMs: 10_000 };

export interface EmbeddedAddress {
  /** A folder, or `:memory:`. */
  readonly path: string;
  /** Told, in a line, of what was lost with the machine. */
  readonly tell?: (line: string) => void;
}

/**
 * Opens, or creates, the graph in the folder `path`, or one in memory.
 * Fails with LOCKED when another process has it, with DAMAGED when it cannot be read or lacks commits that were acknowledged.
 */
export async function openEmbeddedStore({ path, tell = console.warn }: EmbeddedAddress): Promise<GraphStore> {
  return storeOver(path === ':memory:' ? openMemory() : openFolder(path, tell));
}

function storeOver(opened: Opened): GraphStore {
  const { database, mark } = opened;
  const inTurn = oneAtATime();
  const state = { texts: textSchemaOf(NO_SCHEMA), isClosed: false };
  const call = <T>(options: CallOptions, once: (deadline: Deadline) => Promise<T>): Promise<T> =>
    state.isClosed ? Promise.reject(closed()) : withDeadline(options, once);
  const read: GraphStore['read'] = (statement, parameters = {}, options = {}) =>
    call(options, (deadline) => readOnce(database, statement, parameters, deadline));
  return {
    engine: `Grafeo ${database.version()}`,
    capabilities: { typoTolerantText: false, stopsWork: false, readsInOrder: false, shared: false },
    read,
    write: (work, options = {}) =>
      call(options, async (deadline) => {
        const committed = () => {
          mark.note(database.currentEpoch());
          options.committed?.();
        };
        const once = () => retrying(ON_CONFLICT, deadline, () => writeOnce(database, deadline, work, committed));
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
    copyTo: (file) => call({}, (deadline) => inTurn(deadline, async () => saveCopy(database, file))),
    missingIndexes: (schema) => missingIndexes(read, schema),
    ping: async (options) => void (await read(PING, {}, options)),
    close: async () => {
      if (state.isClosed) return;
      state.isClosed = true;
      // Writes that wait for their turn come first; the files are whole once the database is closed.
      await withDeadline({}, (deadline) => inTurn(deadline, async () => closeDatabase(opened)));
    },
  };
}

/** The engine itself would go on answering reads from memory. */
function closed(): GraphError {
  return new GraphError('UNAVAILABLE', 'the store is closed');
}

const NO_SCHEMA = { keys: [], indexes: [], relationshipKeys: [], texts: [] };
const PING = { name: 'ping', cypher: '// ping\nRETURN 1 AS ok' };
