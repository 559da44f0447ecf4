import neo4j, { type Session } from 'neo4j-driver';
import type { Neo4jLogin } from './access.ts';

/** Removes all data, keys and indexes; in batches, because a transaction's changes have to fit into the small heap. */
export async function wipe({ uri, username, password, database }: Neo4jLogin): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session({ database });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    await drop(session, 'SHOW CONSTRAINTS YIELD name RETURN name', 'CONSTRAINT');
    await drop(session, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", 'INDEX');
  } finally {
    await driver.close();
  }
}

async function drop(session: Session, list: string, what: 'CONSTRAINT' | 'INDEX'): Promise<void> {
  const { records } = await session.run(list);
  for (const record of records) await session.run(`DROP ${what} \`${record.get('name')}\``);
}

/** Fails when the database holds data that the tests would remove and nobody has said that they may. */
export async function refuseToWipe({ uri, username, password, database }: Neo4jLogin): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {}, { database });
    if (records.length > 0)
      throw new Error(`${uri} holds data, which the tests would remove: set NEO4J_WIPE=1 to let them`);
  } finally {
    await driver.close();
  }
}
