import type { GraphRow, GraphSchema, GraphStore, GraphTransaction } from '../graph-store.ts';

/** One full-text index over all labels, so that scores of different labels compare. */
export const TEXT_INDEX = 'texts';

/** A key or an index that the schema asks for. */
interface Wanted {
  /** `label.property` or `type.property`. */
  readonly name: string;
  readonly isKey: boolean;
  readonly cypher: string;
}

/**
 * Creates what is missing of keys and indexes, in a transaction that may do nothing else. It asks first and creates after: the server
 * cannot list indexes once the transaction has made some, and plans each of some sixty statements that would make nothing, which
 * takes seconds where it has just been started.
 */
export async function ensureSchema(transaction: GraphTransaction, schema: GraphSchema): Promise<void> {
  const there = await transaction.run(SHOW_INDEXES);
  const missing = wantedOf(schema).filter(
    ({ name, isKey }) => !there.some((index) => nameOf(index) === name && (index.isKey === true || !isKey)),
  );
  const statements = [...missing.map(({ cypher }) => cypher), ...textIndexStatements(there, schema.texts)];
  for (const cypher of statements) await transaction.run({ name: 'ensure-schema', cypher });
}

/** Keys and indexes of the schema that are not there and filled; `texts` stands for the full-text index. */
export async function missingIndexes(read: GraphStore['read'], schema: GraphSchema): Promise<string[]> {
  const filled = (await read(SHOW_INDEXES)).filter(({ state }) => state === 'ONLINE');
  const there = new Set(filled.map(nameOf));
  const wanted = [...wantedOf(schema).map(({ name }) => name), ...(schema.texts.length > 0 ? [TEXT_INDEX] : [])];
  return wanted.filter((name) => !there.has(name));
}

const SHOW_INDEXES = {
  name: 'show-indexes',
  cypher: `// show-indexes
SHOW INDEXES YIELD name, labelsOrTypes, properties, type, state, owningConstraint WHERE type IN ['RANGE', 'FULLTEXT']
RETURN name, labelsOrTypes AS of, properties, type, state, owningConstraint IS NOT NULL AS isKey`,
};

function nameOf({ of, properties, type }: GraphRow): string {
  return type === 'FULLTEXT' ? TEXT_INDEX : `${of}.${properties}`;
}

function wantedOf({ keys, indexes, relationshipKeys }: GraphSchema): Wanted[] {
  return [
    ...keys.map(({ label, property }) => ({
      name: `${label}.${property}`,
      isKey: true,
      cypher: `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    })),
    ...indexes.map(({ label, property }) => ({
      name: `${label}.${property}`,
      isKey: false,
      cypher: `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    })),
    ...relationshipKeys.map(({ type, property }) => ({
      name: `${type}.${property}`,
      isKey: false,
      cypher: `CREATE INDEX ${type}_${property} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${property})`,
    })),
  ];
}

/** An index of this name over other labels or properties is from an earlier schema and is made anew. */
function textIndexStatements(there: readonly GraphRow[], texts: GraphSchema['texts']): string[] {
  const labels = [...new Set(texts.map(({ label }) => label))];
  const properties = [...new Set(texts.map(({ property }) => property))];
  const index = there.find(({ name }) => name === TEXT_INDEX);
  if (index !== undefined && sameSet(index.of, labels) && sameSet(index.properties, properties)) return [];
  const drop = `DROP INDEX ${TEXT_INDEX} IF EXISTS`;
  if (labels.length === 0) return [drop];
  const on = properties.map((property) => `n.${property}`).join(', ');
  return [drop, `CREATE FULLTEXT INDEX ${TEXT_INDEX} FOR (n:${labels.join('|')}) ON EACH [${on}]`];
}

function sameSet(found: unknown, wanted: readonly string[]): boolean {
  return Array.isArray(found) && found.length === wanted.length && wanted.every((name) => found.includes(name));
}
