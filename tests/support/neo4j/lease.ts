import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import type { Neo4jLogin } from './access.ts';
import type { Answer } from './broker.ts';
import { wipe } from './wipe.ts';

/** The database, for this suite alone, until it is given back. */
export interface Lease {
  readonly login: Neo4jLogin;
  giveBack(): Promise<void>;
}

/** Waits for the database to be free and hands it over empty. */
export async function leaseNeo4j(port: number): Promise<Lease> {
  const socket = connect(port, '127.0.0.1');
  const [line] = await once(createInterface(socket), 'line');
  const answer: Answer = JSON.parse(String(line));
  if ('failure' in answer) {
    socket.destroy();
    throw new Error(answer.failure);
  }
  await wipe(answer.login);
  return {
    login: answer.login,
    giveBack: async () => {
      await wipe(answer.login).finally(() => socket.destroy());
    },
  };
}
