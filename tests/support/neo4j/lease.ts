import { connect } from 'node:net';
import { openNeo4jStore } from '../../../src/graph/neo4j/open-store.ts';
import { type Content, fill } from '../seed.ts';
import type { Neo4jLogin } from './access.ts';
import type { Answer, Held, Return, Wish } from './broker.ts';
import { readLine, writeLine } from './socket-lines.ts';
import { clear, dropForeignSchema, inSession } from './wipe.ts';

/** The database, for this suite alone, until it is given back. */
export interface Lease {
  readonly login: Neo4jLogin;
  giveBack(): Promise<void>;
}

/**
 * Waits for a database to be free and hands it over with `content` and nothing else in it. Keys and indexes that are the
 * project's stay: to make them anew, and have every statement planned again, takes longer than most suites.
 */
export async function leaseNeo4j(port: number, content: Content): Promise<Lease> {
  const socket = connect(port, '127.0.0.1');
  writeLine(socket, { content } satisfies Wish);
  const answer = await readLine<Answer>(socket);
  if (answer === undefined || 'failure' in answer) {
    socket.destroy();
    throw new Error(answer?.failure ?? 'whoever lends the databases has ended');
  }
  const { login } = answer;
  if (answer.holds !== content) await prepare(login, content, answer.holds);
  const before = await lastWrite(login);
  return {
    login,
    giveBack: async () => {
      const isUntouched = (await lastWrite(login)) === before;
      writeLine(socket, { holds: isUntouched ? content : 'anything' } satisfies Return);
      socket.end();
    },
  };
}

async function prepare(login: Neo4jLogin, content: Content, holds: Held): Promise<void> {
  if (holds !== 'nothing') {
    await clear(login);
    await dropForeignSchema(login);
  }
  const store = await openNeo4jStore(login);
  try {
    await fill(store, content);
  } finally {
    await store.close();
  }
}

/** What the server calls its last transaction that wrote: the same twice where nothing was written in between. */
function lastWrite(login: Neo4jLogin): Promise<string> {
  return inSession(login, async (session) => {
    await session.executeRead((transaction) => transaction.run('RETURN 1'));
    return session.lastBookmarks().join();
  });
}
