import neo4j, { type Session } from 'neo4j-driver';
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

/** Removes keys and indexes that are not the project's, and leaves those of the project that are there. */
export async function dropForeignSchema(login: Neo4jLogin): Promise<void> {
  const ours = projectSchema();
  await inSession(login, async (session) => {
    const { records } = await session.run(
      `SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint WHERE ${OF_SOMEBODY} RETURN *`,
    );
    for (const record of records) {
      const key: string | null = record.get('owningConstraint');
      if (ours.has(nameOf(record.get('labelsOrTypes'), record.get('properties'), key !== null))) continue;
      await session.run(key === null ? `DROP INDEX \`${record.get('name')}\`` : `DROP CONSTRAINT \`${key}\``);
    }
  });
}

/** What the project makes, each as `nameOf` has it. */
function projectSchema(): ReadonlySet<string> {
  const { keys, indexes, relationshipKeys, texts } = GRAPH_SCHEMA;
  return new Set([
    ...keys.map(({ label, property }) => nameOf([label], [property], true)),
    ...indexes.map(({ label, property }) => nameOf([label], [property], false)),
    ...relationshipKeys.map(({ type, property }) => nameOf([type], [property], false)),
    nameOf(
      texts.map(({ label }) => label),
      texts.map(({ property }) => property),
      false,
    ),
  ]);
}

function nameOf(of: readonly string[], properties: readonly string[], isKey: boolean): string {
  const list = (names: readonly string[]) => [...new Set(names)].sort().join('|');
  return `${list(of)}.${list(properties)}${isKey ? ' unique' : ''}`;
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
