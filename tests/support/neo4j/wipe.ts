import neo4j, { type Session } from 'neo4j-driver';
import { openNeo4jStore } from '../../../src/graph/neo4j/open-store.ts';
import { GRAPH_SCHEMA } from '../../../src/queries/schema.ts';
import type { Neo4jLogin } from './access.ts';

/** Removes all data, keys and indexes. */
export async function wipe(login: Neo4jLogin): Promise<void> {
  await clear(login);
  await inSession(login, async (session) => {
    await drop(session, 'SHOW CONSTRAINTS YIELD name RETURN name', 'CONSTRAINT');
    await drop(session, `SHOW INDEXES YIELD name, type WHERE ${OF_SOMEBODY} RETURN name`, 'INDEX');
  });
}

/** Removes all data; in batches, because a transaction's changes have to fit into the small heap. */
export async function clear(login: Neo4jLogin): Promise<void> {
  await inSession(login, (session) =>
    session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS'),
  );
}

/** Whether the database has all of the project's keys and indexes, and no other. */
export async function hasProjectSchema(login: Neo4jLogin): Promise<boolean> {
  const { keys, indexes, relationshipKeys } = GRAPH_SCHEMA;
  const count = await inSession(login, async (session) => {
    const { records } = await session.run(`SHOW INDEXES YIELD type WHERE ${OF_SOMEBODY} RETURN count(*) AS indexes`);
    return Number(records[0]?.get('indexes'));
  });
  const texts = 1;
  if (count !== keys.length + indexes.length + relationshipKeys.length + texts) return false;
  const store = await openNeo4jStore(login);
  return await store
    .missingIndexes(GRAPH_SCHEMA)
    .then((missing) => missing.length === 0)
    .finally(() => store.close());
}

/** The server has lookup indexes of its own. */
const OF_SOMEBODY = "type <> 'LOOKUP'";

export async function inSession<T>(
  { uri, username, password, database }: Neo4jLogin,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    return await work(driver.session({ database }));
  } finally {
    await driver.close();
  }
}

async function drop(session: Session, list: string, what: 'CONSTRAINT' | 'INDEX'): Promise<void> {
  const { records } = await session.run(list);
  for (const record of records) await session.run(`DROP ${what} \`${record.get('name')}\``);
}

/** Fails when the database holds data that the tests would remove and nobody has said that they may. */
export async function refuseToWipe(login: Neo4jLogin): Promise<void> {
  const { records } = await inSession(login, (session) => session.run('MATCH (n) RETURN n LIMIT 1'));
  if (records.length > 0)
    throw new Error(`${login.uri} holds data, which the tests would remove: set NEO4J_WIPE=1 to let them`);
}
