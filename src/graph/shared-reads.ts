import { groupBy } from '../domain/group-by.ts';
import { withDeadline } from './calls/deadline.ts';
import { type Wanted, want } from './calls/wanted.ts';
import type { CallOptions, EachKey, GraphParameters, GraphRow, GraphStore, Statement } from './graph-store.ts';

/** Who asks for more keys than this does so alone: others would wait for what they did not ask. */
const MOST_OF_ONE = 200;
/** Keys of one run. */
const MOST_TOGETHER = 1_000;

/** Callers of one statement that came in one turn of the event loop. */
interface Gathering extends Wanted {
  readonly keys: Set<string>;
  /** By `performance.now()`: when the last of them gives up. */
  end: number;
  /** The rows of each key. */
  readonly found: Promise<ReadonlyMap<string, readonly GraphRow[]>>;
}

/**
 * The same store, where reads that ask the same of other keys in one turn of the event loop become one statement. Each caller gets
 * its own rows and keeps its own limits: the statement goes on until the last of them gives up. What must see a write is read alone.
 */
export function shareReads(store: GraphStore): GraphStore {
  const gatherings = new Map<string, Gathering>();

  const read: GraphStore['read'] = async (statement, parameters = {}, options = {}) => {
    const { each } = statement;
    const keys = each === undefined ? null : shareable(parameters[each.keys], options);
    if (each === undefined || keys === null) return store.read(statement, parameters, options);
    const gathering = join(statement, each, parameters, keys, options.timeoutMs);
    const stopListening = want(gathering, options.signal);
    try {
      const rows = await withDeadline(options, (deadline) => deadline.race(gathering.found));
      return keys.flatMap((key) => rows.get(key) ?? []);
    } finally {
      stopListening();
    }
  };

  function join(
    statement: Statement,
    each: EachKey,
    parameters: GraphParameters,
    keys: readonly string[],
    timeoutMs = Number.POSITIVE_INFINITY,
  ): Gathering {
    const question = `${statement.cypher}\n${JSON.stringify({ ...parameters, [each.keys]: null })}`;
    const open = gatherings.get(question);
    const gathering = open !== undefined && takes(open, keys) ? open : begin(question, statement, each, parameters);
    for (const key of keys) gathering.keys.add(key);
    gathering.end = Math.max(gathering.end, performance.now() + timeoutMs);
    return gathering;
  }

  function begin(question: string, statement: Statement, each: EachKey, parameters: GraphParameters): Gathering {
    const keys = new Set<string>();
    const stopping = new AbortController();
    const found = endOfTurn().then(async () => {
      if (gatherings.get(question) === gathering) gatherings.delete(question);
      const limits = limitsOf(gathering);
      const rows = await store.read(statement, { ...parameters, [each.keys]: [...keys] }, limits);
      return groupBy(rows, (row) => String(row[each.column]));
    });
    // All who asked may have left before it fails.
    found.catch(() => undefined);
    const gathering: Gathering = { keys, stopping, wanted: 0, end: 0, found };
    gatherings.set(question, gathering);
    return gathering;
  }

  return { ...store, read };
}

/** Where all who asked have left already, it is over before it begins. */
function takes({ keys, stopping }: Gathering, more: readonly string[]): boolean {
  return !stopping.signal.aborted && keys.size + more.length <= MOST_TOGETHER;
}

/** The keys, where the call may be one of several; null where it is to run alone. */
function shareable(keys: unknown, { bookmarks = [] }: CallOptions): readonly string[] | null {
  if (bookmarks.length > 0 || !Array.isArray(keys) || keys.length === 0 || keys.length > MOST_OF_ONE) return null;
  return keys.every((key) => typeof key === 'string') ? keys : null;
}

function limitsOf({ end, stopping: { signal } }: Gathering): CallOptions {
  if (end === Number.POSITIVE_INFINITY) return { signal };
  return { signal, timeoutMs: Math.max(1, end - performance.now()) };
}

function endOfTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
