import type { GraphSchema, GraphStore, GraphTransaction } from '../graph-store.ts';

/** One full-text index over all labels, so that scores of different labels compare. */
export const TEXT_INDEX = 'texts';

/**
 * Creates what is missing of keys and indexes, in a transaction that may do nothing else.
 * It asks first and creates after: the server cannot list indexes once the transaction has made some.
 */
export async function ensureSchema(transaction: GraphTransaction, schema: GraphSchema): Promise<void> {
  const statements = [...schemaStatements(schema), ...(await textIndexStatements(transaction, schema.texts))];
  for (const cypher of statements) await transaction.run({ name: 'ensure-schema', cypher });
}

/** Keys and indexes of the schema that are not there and filled; `texts` stands for the full-text index. */
export async function missingIndexes(read: GraphStore['read'], schema: GraphSchema): Promise<string[]> {
  const rows = await read(SHOW_INDEXES);
  const there = new Set(
    rows.flatMap(({ of, properties, type }) => [type === 'FULLTEXT' ? TEXT_INDEX : `${of}.${properties}`]),
  );
  const wanted = [
    ...[...schema.keys, ...schema.indexes].map(({ label, property }) => `${label}.${property}`),
    ...schema.relationshipKeys.map(({ type, property }) => `${type}.${property}`),
    ...(schema.texts.length > 0 ? [TEXT_INDEX] : []),
  ];
  return wanted.filter((name) => !there.has(name));
}

const SHOW_INDEXES = {
  name: 'show-indexes',
  cypher: `// show-indexes
SHOW INDEXES YIELD labelsOrTypes, properties, type, state WHERE state = 'ONLINE' AND type <> 'LOOKUP'
RETURN labelsOrTypes[0] AS of, properties[0] AS properties, type`,
};

function schemaStatements({ keys, indexes, relationshipKeys }: GraphSchema): string[] {
  return [
    ...keys.map(
      ({ label, property }) =>
        `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
    ...indexes.map(
      ({ label, property }) => `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    ...relationshipKeys.map(
      ({ type, property }) => `CREATE INDEX ${type}_${property} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${property})`,
    ),
  ];
}

/** An index of this name over other labels or properties is from an earlier schema and is made anew. */
async function textIndexStatements(transaction: GraphTransaction, texts: GraphSchema['texts']): Promise<string[]> {
  const labels = [...new Set(texts.map(({ label }) => label))];
  const properties = [...new Set(texts.map(({ property }) => property))];
  if (await hasTextIndex(transaction, labels, properties)) return [];
  const drop = `DROP INDEX ${TEXT_INDEX} IF EXISTS`;
  if (labels.length === 0) return [drop];
  const on = properties.map((property) => `n.${property}`).join(', ');
  return [drop, `CREATE FULLTEXT INDEX ${TEXT_INDEX} FOR (n:${labels.join('|')}) ON EACH [${on}]`];
}

async function hasTextIndex(
  transaction: GraphTransaction,
  labels: readonly string[],
  properties: readonly string[],
): Promise<boolean> {
  const [index] = await transaction.run({
    name: 'show-text-index',
    cypher: `SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes, properties WHERE name = '${TEXT_INDEX}' RETURN labelsOrTypes, properties`,
  });
  return index !== undefined && sameSet(index.labelsOrTypes, labels) && sameSet(index.properties, properties);
}

function sameSet(found: unknown, wanted: readonly string[]): boolean {
  return Array.isArray(found) && found.length === wanted.length && wanted.every((name) => found.includes(name));
}
