import { type Driver, session as mode, type Session, type Transaction } from 'neo4j-driver';
import type { Deadline } from '../calls/deadline.ts';
import type { GraphParameters, GraphRow, GraphTransaction, Statement, Written } from '../graph-store.ts';
import { toCommitError, toGraphError } from './errors.ts';
import type { SeenStates } from './seen-states.ts';
import { toDriverParameters, toRows } from './values.ts';

/** Where and from which state on a transaction works. */
export interface Scope {
  readonly driver: Driver;
  readonly database: string;
  readonly bookmarks: readonly string[];
  readonly seen: SeenStates;
}

/** Runs one statement in a transaction of its own that the server lets only read: one round trip. */
export function readOnce(
  scope: Scope,
  statement: Statement,
  parameters: GraphParameters,
  deadline: Deadline,
): Promise<GraphRow[]> {
  return inSession(scope, mode.READ, deadline, (session) =>
    translated(async () => {
      const [asked, within] = [toDriverParameters(parameters), limits(deadline)];
      return toRows((await withoutStack(() => session.run(statement.cypher, asked, within))).records);
    }),
  );
}

/** Runs `work` in one write transaction: all of it takes effect, or none. `committed` is told once it has, whoever still waits. */
export function writeOnce<T>(
  scope: Scope,
  deadline: Deadline,
  work: (transaction: GraphTransaction) => Promise<T>,
  committed: () => void = ignore,
): Promise<Written<T>> {
  return inSession(scope, mode.WRITE, deadline, async (session) => {
    const transaction = await translated(async () => await session.beginTransaction(limits(deadline)));
    const value = await work({ run: (statement, parameters = {}) => run(transaction, statement, parameters) });
    await deadline.commit(() => commit(transaction));
    const bookmarks = session.lastBookmarks();
    // Also for a caller that has left by now: who is told of the write must see it.
    scope.seen.saw([], bookmarks);
    committed();
    return { value, bookmarks };
  });
}

function run(transaction: Transaction, statement: Statement, parameters: GraphParameters): Promise<GraphRow[]> {
  return translated(async () =>
    toRows((await transaction.run(statement.cypher, toDriverParameters(parameters))).records),
  );
}

async function commit(transaction: Transaction): Promise<void> {
  try {
    await transaction.commit();
  } catch (error) {
    throw toCommitError(error);
  }
}

/** Closing a session resets its connection: the server rolls back what is open and stops what runs. */
async function inSession<T>(
  scope: Scope,
  defaultAccessMode: typeof mode.READ | typeof mode.WRITE,
  deadline: Deadline,
  use: (session: Session) => Promise<T>,
): Promise<T> {
  const bookmarks = scope.seen.atLeast(scope.bookmarks);
  const session = scope.driver.session({ database: scope.database, defaultAccessMode, bookmarks: [...bookmarks] });
  try {
    const result = await deadline.race(use(session));
    scope.seen.saw(bookmarks, session.lastBookmarks());
    return result;
  } finally {
    const closed = session.close().catch(ignore);
    // A caller out of time does not wait for the server's answer.
    if (deadline.fired === null) await closed;
  }
}

/** The server keeps the deadline too, so that work goes nowhere even if this process dies. Zero would mean no limit. */
function limits(deadline: Deadline): { timeout?: number } {
  const remaining = deadline.remainingMs();
  return remaining === undefined ? {} : { timeout: Math.max(1, Math.ceil(remaining)) };
}

/** The driver keeps for its errors where each statement was run from: a twentieth of a small request, and it is always from here. */
function withoutStack<T>(call: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function translated<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw toGraphError(error);
  }
}

function ignore(): void {}
