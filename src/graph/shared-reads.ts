import { groupBy } from '../domain/group-by.ts';
import { callOptions } from './calls/call-options.ts';
import { withDeadline } from './calls/deadline.ts';
import { type SharedReading, takePart } from './calls/shared-reading.ts';
import { createStop, type StopSignal } from './calls/stop-signal.ts';
import type { CallOptions, EachKey, GraphParameters, GraphRow, GraphStore, Statement } from './graph-store.ts';

/** Who asks for more keys than this does so alone: others would wait for what they did not ask. */
const MOST_OF_ONE = 200;
/** Keys of one run, where its statement does not bear fewer. */
const MOST_TOGETHER = 1_000;

/** One who asks. */
interface Asker {
  readonly keys: readonly string[];
  readonly signal: StopSignal | undefined;
  /** By `performance.now()`: when it gives up. */
  readonly end: number;
  settle(rows: Promise<GraphRow[]>): void;
}

/** Those who asked the same of other keys in one turn of the event loop. */
interface Gathering {
  readonly statement: Statement;
  readonly each: EachKey;
  readonly parameters: GraphParameters;
  readonly keys: Set<string>;
  readonly askers: Asker[];
}

/**
 * The same store, where reads that ask the same of other keys in one turn of the event loop become one statement. Each caller gets
 * its own rows and keeps its own limits: the statement goes on until the last of them gives up. What must see a write is read alone.
 */
export function shareReads(store: GraphStore): GraphStore {
  const gatherings = new Map<string, Gathering>();

  const read: GraphStore['read'] = (statement, parameters = {}, options = {}) => {
    const { each } = statement;
    const keys = each === undefined ? null : shareable(parameters[each.keys], options);
    if (each === undefined || keys === null) return store.read(statement, parameters, options);
    const { signal, timeoutMs = Number.POSITIVE_INFINITY } = options;
    return new Promise((settle) => {
      const gathering = gatheringFor(statement, each, parameters, keys.length);
      gathering.askers.push({ keys, signal, end: performance.now() + timeoutMs, settle });
      for (const key of keys) gathering.keys.add(key);
    });
  };

  /** Who asks the same in this turn, where there is room for so many keys more; without it a new one begins. */
  function gatheringFor(statement: Statement, each: EachKey, parameters: GraphParameters, more: number): Gathering {
    const question = `${statement.cypher}\n${JSON.stringify({ ...parameters, [each.keys]: null })}`;
    const open = gatherings.get(question);
    if (open !== undefined && open.keys.size + more <= (each.most ?? MOST_TOGETHER)) return open;
    const begun: Gathering = { statement, each, parameters, keys: new Set(), askers: [] };
    gatherings.set(question, begun);
    setImmediate(() => {
      if (gatherings.get(question) === begun) gatherings.delete(question);
      run(store, begun);
    });
    return begun;
  }

  return { ...store, read };
}

/** Who has left before it begins is told so by the store, and takes part in nothing. */
function run(store: GraphStore, { statement, each, parameters, askers }: Gathering): void {
  const readOf = (keys: readonly string[], limits: CallOptions) =>
    store.read(statement, { ...parameters, [each.keys]: keys }, limits);
  const staying = askers.filter(({ signal }) => signal?.aborted !== true);
  const alone = staying.length > 1 ? askers.filter((asker) => !staying.includes(asker)) : askers;
  for (const asker of alone) asker.settle(readOf(asker.keys, limitsOf(asker)));
  if (staying.length < 2) return;
  const reading: SharedReading = { stopping: createStop(), waiting: 0 };
  const end = Math.max(...staying.map((asker) => asker.end));
  const keys = new Set(staying.flatMap((asker) => asker.keys));
  const found = readOf([...keys], limitsOf({ signal: reading.stopping.signal, end })).then((rows) =>
    groupBy(rows, (row) => String(row[each.column])),
  );
  // All who asked may have left before it fails.
  found.catch(() => undefined);
  for (const asker of staying) asker.settle(ownRows(asker, reading, found));
}

/** The rows of one who asked, within its own limits. */
async function ownRows(
  asker: Asker,
  reading: SharedReading,
  found: Promise<ReadonlyMap<string, readonly GraphRow[]>>,
): Promise<GraphRow[]> {
  const stopListening = takePart(reading, asker.signal);
  try {
    const rows = await withDeadline(limitsOf(asker), (deadline) => deadline.race(found));
    return asker.keys.flatMap((key) => rows.get(key) ?? []);
  } finally {
    stopListening();
  }
}

/** The keys, where the call may be one of several; null where it is to run alone. */
function shareable(keys: unknown, { bookmarks = [] }: CallOptions): readonly string[] | null {
  if (bookmarks.length > 0 || !Array.isArray(keys) || keys.length === 0 || keys.length > MOST_OF_ONE) return null;
  return keys.every((key) => typeof key === 'string') ? keys : null;
}

function limitsOf({ signal, end }: Pick<Asker, 'signal' | 'end'>): CallOptions {
  return callOptions(signal, end === Number.POSITIVE_INFINITY ? undefined : end);
}
