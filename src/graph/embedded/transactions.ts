import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import type { Deadline } from '../calls/deadline.ts';
import { GraphError } from '../graph-error.ts';
import type { GraphParameters, GraphRow, GraphTransaction, Statement } from '../graph-store.ts';
import { hasWriteClause } from '../write-clauses.ts';
import { toGraphError } from './errors.ts';
import { toEngineParameters, toRows } from './values.ts';

/**
 * Runs one statement that may not write, on the engine's own threads from beginning to end. Rejected: a transaction that is rolled
 * back, since to begin and to end one waits on the event loop for whatever else runs: 0.4 ms a statement under load.
 */
export function readOnce(
  database: GrafeoDB,
  statement: Statement,
  parameters: GraphParameters,
  deadline: Deadline,
): Promise<GraphRow[]> {
  if (hasWriteClause(statement.cypher)) throw readOnly(statement);
  const asked = toEngineParameters(parameters);
  return deadline.race(translated(async () => toRows(await database.executeCypher(statement.cypher, asked))));
}

/** Runs `work` in one write transaction: all of it takes effect, or none. `committed` is told once it has, whoever still waits. */
export async function writeOnce<T>(
  database: GrafeoDB,
  deadline: Deadline,
  work: (transaction: GraphTransaction) => Promise<T>,
  committed: () => void,
): Promise<T> {
  const open = openTransaction(database, deadline, committed);
  try {
    const value = await work({
      run: async (statement, parameters = {}) => toRows(await open.execute(statement, parameters)),
    });
    await open.commit();
    return value;
  } catch (error) {
    await open.rollback();
    throw error;
  }
}

interface OpenTransaction {
  execute(statement: Statement, parameters: GraphParameters): Promise<QueryResult>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/**
 * The engine cannot stop a running statement: a call that passes its deadline leaves it to end by itself, and the transaction is
 * rolled back then. Statements run one after another; one that failed fails the rest, the commit included, as on the other engine.
 */
function openTransaction(database: GrafeoDB, deadline: Deadline, committed: () => void): OpenTransaction {
  const transaction = begin(database);
  let last: Promise<unknown> = Promise.resolve();
  const then = <T>(step: () => Promise<T>): Promise<T> => {
    const next = last.then(async () => {
      deadline.throwIfFired();
      return await translated(step);
    });
    last = next;
    next.catch(() => undefined);
    return deadline.race(next);
  };
  return {
    execute: (statement, parameters) =>
      then(() => transaction.executeCypher(statement.cypher, toEngineParameters(parameters))),
    // As a statement, because the method of the same name writes the log on the event loop.
    commit: () =>
      then(async () => {
        await deadline.commit(() => translated(() => transaction.execute('COMMIT')));
        committed();
      }),
    rollback: async () => {
      const rolledBack = last.then(
        () => end(transaction),
        () => end(transaction),
      );
      if (deadline.fired === null) await rolledBack;
    },
  };
}

async function translated<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw toGraphError(error);
  }
}

function begin(database: GrafeoDB): Transaction {
  try {
    return database.beginTransaction();
  } catch (error) {
    throw toGraphError(error);
  }
}

/** Rolls back what is still open; a transaction that committed, or that the engine ended after a conflict, has nothing left. */
function end(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // The database was closed in the meantime, which rolls back too.
  }
}

function readOnly(statement: Statement): GraphError {
  return new GraphError('READ_ONLY', `${statement.name} writes, but was run as a read`);
}
