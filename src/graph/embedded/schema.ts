import type { GrafeoDB } from '@grafeo-db/js';
import type { GraphSchema, GraphStore } from '../graph-store.ts';
import { toGraphError } from './errors.ts';

/**
 * Creates what is missing of keys and indexes. A constraint alone makes no index here, so that keys get both.
 * Indexes on relationships do not exist in this engine: relationships are found from their nodes.
 */
export async function ensureSchema(database: GrafeoDB, schema: GraphSchema): Promise<void> {
  try {
    for (const cypher of schemaStatements(schema)) await database.executeCypher(cypher);
    for (const { label, property } of schema.texts) await database.createTextIndex(label, property);
  } catch (error) {
    throw toGraphError(error);
  }
}

/** Keys and indexes of the schema that are not there; the engine lists no text indexes. */
export async function missingIndexes(read: GraphStore['read'], { keys, indexes }: GraphSchema): Promise<string[]> {
  const nameOf = ({ label, property }: { readonly label: unknown; readonly property: unknown }) =>
    `${label}.${property}`;
  const rows = await read({ name: 'show-indexes', cypher: 'SHOW INDEXES' });
  const there = new Set(rows.map(({ label, property }) => nameOf({ label: label ?? '', property: property ?? '' })));
  return [...keys, ...indexes].map(nameOf).filter((name) => !there.has(name));
}

function schemaStatements({ keys, indexes }: GraphSchema): string[] {
  const indexed = [...keys, ...indexes].map(
    ({ label, property }) => `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  );
  const unique = keys.map(
    ({ label, property }) =>
      `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  );
  return [...indexed, ...unique];
}
